package retain.cli;

import retain.finding.Circumstance;
import retain.store.CourseWatch;
import retain.tui.plain.UntilControlC;
import retain.tui.proof.Report;
import retain.tui.screen.Watching;
import retain.tui.terminal.FullScreen;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks again whenever a file is saved: on the full screen of a terminal, else as one report
/// after the other.
///
/// @param telling which findings are asked for, and how they are printed
record CheckWatch(Run run, List<Path> paths, FindingReport telling) {
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
                                lookout.news(false, this::report, Watching::after));
            }
            return;
        }
        try (CourseWatch watch = new CourseWatch(paths)) {
            UntilControlC.run(() -> printAll(watch), watch::close);
        }
    }

    private void printAll(CourseWatch watch) {
        print();
        while (!run.surroundings().out().checkError() && watch.awaitChange()) {
            run.say(LINE);
            try {
                print();
            } catch (Circumstance trouble) {
                run.surroundings().out().flush();
                run.warn(Run.sentence(trouble));
            }
        }
    }

    private void print() {
        telling.print(
                Found.together(paths.stream().map(path -> Check.found(run, path)).toList()), run);
    }

    private String what() {
        return String.join(" ", paths.stream().map(Path::toString).toList());
    }

    /// Files may come, go and be unreadable while somebody watches.
    private Report report() {
        List<Found> all = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (Path path : paths) {
            try {
                all.add(Check.found(run, path));
            } catch (Circumstance trouble) {
                troubles.add(Run.sentence(trouble));
            }
        }
        Found found = telling.asked(Found.together(all));
        LocalTime at = LocalTime.ofInstant(run.now(), run.surroundings().zone());
        return new Report(found.findings(), found.files().size(), troubles, at);
    }
}
