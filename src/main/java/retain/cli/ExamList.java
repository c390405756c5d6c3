package retain.cli;

import org.apache.commons.cli.CommandLine;

/// The exams of a course.
final class ExamList {
    private ExamList() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
