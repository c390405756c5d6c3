package retain.tui.screen;

import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.tui.sitting.ExamOpening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a candidate sees of a mock examination. All moments given to it are of one `ExamClock`.
public sealed interface ExamScreen extends Screen<ExamScreen>
        permits ExamNotice, ExamEntrance, InExam, ExamScore, ExamReview {
    /// The sitting as it stands; empty while none is begun.
    Optional<Sitting> sitting();

    /// Missed items that the candidate wants to study at once.
    default List<ItemId> cram() {
        return List.of();
    }

    /// Lets time pass; called about once a second.
    default Step<ExamScreen> passing(Instant now) {
        return Step.to(this);
    }

    @Override
    default Step<ExamScreen> leaving(Instant now) {
        return Step.leave(this);
    }

    /// The screen that an examination opens with.
    static ExamScreen of(ExamOpening opening) {
        return opening.notice().isEmpty()
                ? new ExamEntrance(opening, 0)
                : new ExamNotice(opening, 0);
    }

    /// The screen for a result by itself.
    ///
    /// @param since what has become of its questions, a sentence each
    static ExamScreen of(ExamResult result, List<String> since) {
        return new ExamScore(result, since, List.of(), 0, "");
    }
}
