/// What a learner sees and types. The line mode is the same session as numbered lines, for a pipe
/// and for a screen reader.
@NullMarked
package retain.tui;

import org.jspecify.annotations.NullMarked;
