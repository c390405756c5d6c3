/// Lines in roles, and how they fill a terminal. Texts go in, a frame of the right size comes out.
@NullMarked
package retain.tui.page;

import org.jspecify.annotations.NullMarked;
