package retain.cli;

import org.apache.commons.cli.CommandLine;

/// Writes the result of a sitting as a page to print.
final class Transcript {
    private Transcript() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
