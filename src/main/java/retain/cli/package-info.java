/// The command line: one file a command. Nothing else knows how arguments are written.
@NullMarked
package retain.cli;

import org.jspecify.annotations.NullMarked;
