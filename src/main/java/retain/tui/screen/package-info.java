/// The screens as values: keys and the clock go in, the next screen and what to keep come out; and
/// how each of them looks.
@NullMarked
package retain.tui.screen;

import org.jspecify.annotations.NullMarked;
