package retain.cli;

import retain.cli.Check.Checked;
import retain.finding.Circumstance;
import retain.finding.Finding;
import retain.store.CourseWatch;
import retain.tui.plain.UntilControlC;
import retain.tui.proof.Report;
import retain.tui.screen.Watching;
import retain.tui.terminal.FullScreen;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks again whenever a file is saved: on the full screen of a terminal, else as one report
/// after the other.
///
/// @param print checks once and prints what was found, as without a watch
record CheckWatch(Run run, List<Path> paths, Runnable print) {
    /// Between two reports.
    private static final String LINE = "-".repeat(72);

    /// Goes on until the person leaves.
    ///
    /// @throws Circumstance if there is nothing to check from the first
    void watch() {
        Optional<FullScreen> screen = run.fullScreen();
        if (screen.isPresent()) {
            try (Lookout lookout = new Lookout(paths)) {
                Report first = report();
                if (!first.troubles().isEmpty()) {
                    throw new Circumstance(first.troubles().getFirst());
                }
                screen.get()
                        .run(
                                Watching.of(what(), first),
                                lookout.news(this::report, Watching::after));
            }
            return;
        }
        try (CourseWatch watch = new CourseWatch(paths)) {
            UntilControlC.run(() -> printAll(watch), watch::close);
        }
    }

    private void printAll(CourseWatch watch) {
        print.run();
        while (!run.surroundings().out().checkError() && watch.awaitChange()) {
            run.say(LINE);
            try {
                print.run();
            } catch (Circumstance trouble) {
                run.surroundings().out().flush();
                run.warn(Run.sentence(trouble));
            }
        }
    }

    private String what() {
        return String.join(" ", paths.stream().map(Path::toString).toList());
    }

    /// Files may come, go and be unreadable while somebody watches.
    private Report report() {
        Set<Finding> findings = new LinkedHashSet<>();
        List<String> troubles = new ArrayList<>();
        int files = 0;
        for (Path path : paths) {
            try {
                Checked checked = Check.check(run, path);
                findings.addAll(checked.findings());
                files += checked.files();
            } catch (Circumstance trouble) {
                troubles.add(Run.sentence(trouble));
            }
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.BY_PLACE);
        LocalTime at = LocalTime.ofInstant(run.now(), run.surroundings().zone());
        return new Report(sorted, files, troubles, at);
    }
}
