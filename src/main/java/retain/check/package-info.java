/// What makes an item or a bank unfair, and how findings look when they are printed.
@NullMarked
package retain.check;

import org.jspecify.annotations.NullMarked;
