package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.check.FindingText;
import retain.finding.Severity;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.nio.file.Path;
import java.util.List;

/// Reads decks and tells what is wrong with them.
final class Check implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "check",
                "[PATH]…",
                "say what is wrong with decks, and where",
                List.of(Choices.flag("strict", "end with 1 for a warning too")),
                List.of("retain check", "retain check --strict decks/anatomy.yaml"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        List<Path> paths =
                line.getArgList().isEmpty()
                        ? List.of(run.coursePath())
                        : line.getArgList().stream().map(Run::path).toList();
        boolean errors = false;
        for (Path path : paths) {
            Reading reading = CourseFiles.read(path);
            run.print(FindingText.all(reading.findings(), reading.files()));
            if (line.getArgList().isEmpty()) {
                run.say("checked: " + path);
            }
            errors |= reading.hasErrors() || (line.hasOption("strict") && warns(reading));
        }
        return errors ? Cli.FINDINGS : Cli.DONE;
    }

    private static boolean warns(Reading reading) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.WARNING);
    }
}
