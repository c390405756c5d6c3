package retain.tui.screen;

import retain.deck.ItemId;
import retain.exam.Candidate;
import retain.exam.Entrance;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.log.Entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    ///
    /// @param notice what the candidate has to read first; empty where nothing is owed
    /// @param noticeRead what is kept once it was read
    static ExamScreen opening(
            Entrance entrance,
            Candidate candidate,
            String notice,
            Function<Instant, Entry> noticeRead) {
        ExamEntrance door = new ExamEntrance(entrance, candidate, 0);
        return notice.isEmpty() ? door : new ExamNotice(door, notice, noticeRead, 0);
    }

    /// The screen for a result by itself.
    static ExamScreen of(ExamResult result) {
        return new ExamScore(result, List.of(), 0, "");
    }
}
