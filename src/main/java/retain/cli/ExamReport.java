package retain.cli;

import org.apache.commons.cli.CommandLine;

/// What came of a sitting.
final class ExamReport {
    private ExamReport() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
