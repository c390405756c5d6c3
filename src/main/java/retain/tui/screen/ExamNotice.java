package retain.tui.screen;

import retain.exam.Sitting;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.sitting.ExamOpening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The notice of the course, for a candidate who has not read it.
record ExamNotice(ExamOpening opening, int top) implements ExamScreen {
    @Override
    public Optional<Sitting> sitting() {
        return door().sitting();
    }

    private ExamEntrance door() {
        return new ExamEntrance(opening, 0);
    }

    @Override
    public Step<ExamScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            return Step.<ExamScreen>to(door()).after(List.of(opening.noticeRead().apply(now)));
        }
        return key.is('q') ? Step.leave(this) : Step.to(Scrolling.<ExamScreen>on(this, key, size));
    }

    @Override
    public ExamNotice at(int top) {
        return new ExamNotice(opening, top);
    }
}
