/// Answers in the making: keys go in, a response comes out.
@NullMarked
package retain.tui.draft;

import org.jspecify.annotations.NullMarked;
