/// The full screen on a real terminal: the only place that knows JLine, but for its signals.
@NullMarked
package retain.tui.terminal;

import org.jspecify.annotations.NullMarked;
