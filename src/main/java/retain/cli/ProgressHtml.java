package retain.cli;

import retain.deck.Course;
import retain.html.LearnerContents;
import retain.html.LearnerContents.Words;
import retain.html.LearnerPage;
import retain.log.History;
import retain.log.Learner;
import retain.report.PastReadiness;
import retain.report.Progress;
import retain.report.UnsafeItem.Why;
import retain.store.WholeFile;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ProgressText;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes progress as a page for a browser.
final class ProgressHtml {
    private ProgressHtml() {}

    /// Writes the page.
    ///
    /// @param target a file, or `-` for the standard output
    /// @param history of all entries of the learner
    static void write(Run run, String target, Progress progress, History history, Learner learner) {
        byte[] bytes =
                page(progress, history, learner, run.surroundings().version())
                        .getBytes(StandardCharsets.UTF_8);
        if (target.equals("-")) {
            run.surroundings().out().write(bytes, 0, bytes.length);
        } else {
            WholeFile.write(Run.path(target), run.data(), out -> out.write(bytes));
            run.say("wrote " + target);
        }
    }

    /// The page: the same bytes wherever it is made of the same log, decks and day.
    static String page(Progress progress, History history, Learner learner, String version) {
        Course course = progress.course();
        List<PastReadiness> past =
                progress.exam()
                        .map(exam -> PastReadiness.of(course, history, exam, progress.day()))
                        .orElse(List.of());
        return LearnerPage.of(
                new LearnerContents(progress, past, learner.name(), version, words(progress)));
    }

    private static Words words(Progress progress) {
        Map<Why, String> why = new EnumMap<>(Why.class);
        for (Why each : Why.values()) {
            why.put(each, ItemProgressText.why(each));
        }
        return new Words(
                progress.goal().isPresent()
                        ? Optional.of(ProgressText.title(progress))
                        : Optional.empty(),
                ProgressText.chance(progress),
                ProgressText.grounds(progress),
                ProgressText.expectedWhen(progress),
                ProgressText.streak(progress.activity()),
                ProgressText.time(progress.activity()),
                ItemProgressText.unsafe(progress),
                why,
                ProgressText.brier(progress));
    }
}
