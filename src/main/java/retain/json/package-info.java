/// Entries as lines of text, and JSON for other programs. Values flow in and texts flow out, or the
/// other way about with every doubtful text refused; Jackson is known here and in the deck reader
/// only.
@NullMarked
package retain.json;

import org.jspecify.annotations.NullMarked;
