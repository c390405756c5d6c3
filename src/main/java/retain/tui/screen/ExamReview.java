package retain.tui.screen;

import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The questions of an examination beside what is right, missed ones first.
///
/// @param since what has become of them, for the result
/// @param at index into the order of the review
/// @param said what to tell the candidate; empty for nothing
record ExamReview(
        ExamResult result, List<String> since, List<Integer> order, int at, int top, String said)
        implements ExamScreen {
    ExamReview {
        since = List.copyOf(since);
        order = List.copyOf(order);
    }

    static ExamReview of(ExamResult result, List<String> since) {
        return new ExamReview(result, since, result.reviewOrder(), 0, 0, "");
    }

    /// The seat that is shown, from 0.
    int seat() {
        return order.get(at);
    }

    @Override
    public Optional<Sitting> sitting() {
        return Optional.of(result.sitting());
    }

    @Override
    public Step<ExamScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER && at + 1 == order.size()) {
            return Step.to(
                    new ExamScore(result, since, List.of(), 0, "That was the last question."));
        }
        if (key == Named.ESCAPE || key == Named.BACKSPACE || key.is('r')) {
            return Step.to(ExamScreen.of(result, since));
        }
        if (key == Named.RIGHT || key == Named.ENTER) {
            return Step.to(to(at + 1));
        }
        if (key == Named.LEFT) {
            return Step.to(to(at - 1));
        }
        if (key == Named.HOME || key == Named.END) {
            return Step.to(to(key == Named.HOME ? 0 : order.size() - 1));
        }
        if (key.is('c')) {
            return ExamScore.studied(result, since)
                    .orElseGet(() -> Step.to(with("Nothing was missed.")));
        }
        return key.is('q')
                ? Step.leave(this)
                : Step.to(Scrolling.<ExamScreen>on(with(""), key, size));
    }

    private ExamReview to(int other) {
        if (other < 0 || other >= order.size()) {
            return with("This is the " + (other < 0 ? "first" : "last") + " question.");
        }
        return new ExamReview(result, since, order, other, 0, "");
    }

    private ExamReview with(String told) {
        return new ExamReview(result, since, order, at, top, told);
    }

    @Override
    public ExamReview at(int top) {
        return new ExamReview(result, since, order, at, top, said);
    }
}
