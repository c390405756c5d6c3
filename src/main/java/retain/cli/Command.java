package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import java.util.List;

/// One command of the program. Help and shell completion are made from what it says here.
interface Command {
    String name();

    /// What may follow the name, as in `FILE…`; empty where nothing may.
    String operands();

    /// One line for the list of commands.
    String summary();

    /// Its own options; the global ones come on top.
    List<Option> options();

    /// Command lines that show what it is for.
    List<String> examples();

    /// Whether it may add to the log.
    boolean writes();

    /// Does it.
    ///
    /// @return the exit code
    int run(Session session, CommandLine line);
}
