package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.log.History;
import retain.report.Progress;
import retain.tui.screen.Nearness;
import retain.tui.screen.ProgressBook;
import retain.tui.terminal.FullProgress;
import retain.tui.terminal.FullScreen;

import java.util.Optional;

/// Progress on the full screen, where there is one: all is read from the log before it opens, so
/// that nobody waits for a log that is only looked at.
record ProgressScreens(FullScreen screen, ProgressBook book, Nearness near) {
    /// Empty where text is wanted or no screen can be had.
    static Optional<ProgressScreens> of(
            Run run, CommandLine line, Progress progress, History history, ProgressPlace place) {
        return run.fullScreen()
                .map(screen ->
                        new ProgressScreens(
                                screen,
                                new ProgressBook(
                                        progress,
                                        history,
                                        run.surroundings().zone(),
                                        new ProgressWeek(progress).lines(),
                                        line.hasOption("now")),
                                near(place)));
    }

    private static Nearness near(ProgressPlace place) {
        return switch (place) {
            case ProgressPlace.Whole _ -> new Nearness.Whole();
            case ProgressPlace.OfDomain(var domain) -> new Nearness.OfDomain(domain);
            case ProgressPlace.OfTopic(var domain, var topic) ->
                    new Nearness.OfTopic(domain, topic);
            case ProgressPlace.OfItem(var item) -> new Nearness.OfItem(item);
        };
    }

    /// Until the learner leaves.
    void show() {
        FullProgress.show(screen, book, near);
    }
}
