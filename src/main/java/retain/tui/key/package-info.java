/// What a terminal sends, as keys; and a line of text that keys write.
@NullMarked
package retain.tui.key;

import org.jspecify.annotations.NullMarked;
