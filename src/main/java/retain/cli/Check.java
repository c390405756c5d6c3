package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.check.FindingText;
import retain.finding.Finding;
import retain.finding.Severity;
import retain.lint.Lint;
import retain.lint.Report;
import retain.store.CourseFiles;
import retain.yaml.Manuscript;
import retain.yaml.Reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads decks and tells what is wrong with them.
final class Check implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "check",
                "[PATH]…",
                "say what is wrong with decks, and where",
                List.of(
                        Choices.flag("strict", "end with 1 for a warning too"),
                        Choices.flag("watch", "check again whenever a file is saved")),
                List.of(
                        "retain check",
                        "retain check --strict decks/anatomy.yaml",
                        "retain check --watch decks"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        List<Path> paths =
                line.getArgList().isEmpty()
                        ? List.of(run.coursePath())
                        : line.getArgList().stream().map(Run::path).toList();
        if (line.hasOption("watch")) {
            new CheckWatch(run, paths, () -> print(run, line, paths)).watch();
            return Cli.DONE;
        }
        return print(run, line, paths) ? Cli.FINDINGS : Cli.DONE;
    }

    /// Checks and prints what was found.
    ///
    /// @return whether the command fails by it
    private static boolean print(Run run, CommandLine line, List<Path> paths) {
        boolean errors = false;
        for (Path path : paths) {
            Checked checked = check(run, path);
            run.print(FindingText.all(checked.findings(), checked.files()));
            if (line.getArgList().isEmpty()) {
                run.say("checked: " + path);
            }
            errors |= fails(checked, line.hasOption("strict"));
        }
        return errors;
    }

    /// What was found in the files of one path.
    record Checked(List<Finding> findings, int files) {}

    static Checked check(Run run, Path path) {
        Manuscript manuscript = CourseFiles.manuscript(path);
        Reading reading = manuscript.reading();
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (manuscript.course().isPresent()) {
            Report report =
                    Lint.of(
                            manuscript.course().get(),
                            manuscript.places(),
                            !reading.hasErrors(),
                            LocalDate.ofInstant(run.now(), run.surroundings().zone()));
            for (Finding finding : report.standing()) {
                if (manuscript.isAsked(finding.place().file())) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(Finding.BY_PLACE);
        return new Checked(findings, reading.files());
    }

    private static boolean fails(Checked checked, boolean strict) {
        return checked.findings().stream()
                .anyMatch(finding ->
                        finding.isError() || (strict && finding.severity() == Severity.WARNING));
    }
}
