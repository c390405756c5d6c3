package retain.cli;

import org.apache.commons.cli.CommandLine;

/// All sittings of a learner.
final class ExamHistory {
    private ExamHistory() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
