package retain.cli;

import org.apache.commons.cli.CommandLine;

/// Sits an examination on the full screen of a terminal, else line by line.
final class ExamSitting {
    private ExamSitting() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
