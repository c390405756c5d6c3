/// The same session as numbered lines, for a pipe and for a screen reader.
@NullMarked
package retain.tui.plain;

import org.jspecify.annotations.NullMarked;
