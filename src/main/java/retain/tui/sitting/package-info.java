/// How a sitting opens, and how it ends whatever ends it.
@NullMarked
package retain.tui.sitting;

import org.jspecify.annotations.NullMarked;
