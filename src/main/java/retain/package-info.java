/// Arguments come in, an exit code goes out: everything is wired here by hand.
@NullMarked
package retain;

import org.jspecify.annotations.NullMarked;
