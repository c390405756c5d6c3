package retain.cli;

import org.apache.commons.cli.CommandLine;

/// One command of the program.
interface Command {
    Usage usage();

    /// Does it.
    ///
    /// @return the exit code
    int run(Run run, CommandLine line);
}
