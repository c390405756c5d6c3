package retain.tui.screen;

import retain.exam.Sitting;
import retain.log.Entry;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The notice of the course, for a candidate who has not read it.
///
/// @param read what is kept once it was read
record ExamNotice(ExamEntrance door, String notice, Function<Instant, Entry> read, int top)
        implements ExamScreen {
    @Override
    public Optional<Sitting> sitting() {
        return door.sitting();
    }

    @Override
    public Step<ExamScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            return Step.<ExamScreen>to(door).after(List.of(read.apply(now)));
        }
        return key.is('q') ? Step.leave(this) : Step.to(Scrolling.<ExamScreen>on(this, key, size));
    }

    @Override
    public ExamNotice at(int top) {
        return new ExamNotice(door, notice, read, top);
    }
}
