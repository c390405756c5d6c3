package retain.tui.screen;

import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an examination came to.
///
/// @param since what has become of its questions, a sentence each; empty right after the end
/// @param cram the missed items that the candidate wants to study at once
/// @param said what to tell the candidate; empty for nothing
record ExamScore(ExamResult result, List<String> since, List<ItemId> cram, int top, String said)
        implements ExamScreen {
    ExamScore {
        since = List.copyOf(since);
        cram = List.copyOf(cram);
    }

    /// The result of a sitting that has just ended, perhaps before the candidate wanted.
    static ExamScore justOver(ExamResult result) {
        boolean isTimeUp =
                result.sitting().finished().map(Finished::how).stream()
                        .anyMatch(how -> how == Ending.TIME_UP);
        return new ExamScore(
                result,
                List.of(),
                List.of(),
                0,
                isTimeUp ? "The time was up: what you had answered was handed in." : "");
    }

    @Override
    public Optional<Sitting> sitting() {
        return Optional.of(result.sitting());
    }

    @Override
    public Step<ExamScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            return Step.to(
                    Scrolling.goesOn(this, size)
                            ? Scrolling.<ExamScreen>pagewise(this, Named.PAGE_DOWN, size)
                            : ExamReview.of(result, since));
        }
        if (key.is('r')) {
            return Step.to(ExamReview.of(result, since));
        }
        if (key.is('c')) {
            return studied(result, since)
                    .orElseGet(() ->
                            Step.to(
                                    new ExamScore(
                                            result, since, cram, top, "Nothing was missed.")));
        }
        return key.is('q') || key == Named.ESCAPE
                ? Step.leave(this)
                : Step.to(Scrolling.<ExamScreen>on(this, key, size));
    }

    /// Leaves to study what was missed; empty where nothing was.
    static Optional<Step<ExamScreen>> studied(ExamResult result, List<String> since) {
        List<ItemId> missed = result.missed();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.leave(new ExamScore(result, since, missed, 0, "")));
    }

    @Override
    public ExamScore at(int top) {
        return new ExamScore(result, since, cram, top, said);
    }
}
