/// How findings look when they are printed.
@NullMarked
package retain.check;

import org.jspecify.annotations.NullMarked;
