package retain.cli;

import org.apache.commons.cli.CommandLine;

/// Holds a page against the log.
final class TranscriptCheck {
    private TranscriptCheck() {}

    static int run(Run run, CommandLine line) {
        run.warn("not there yet: " + line.getArgList());
        return Cli.BUG;
    }
}
