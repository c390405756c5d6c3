package retain.tui.screen;

import retain.exam.Entrance.Again;
import retain.exam.Entrance.New;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.sitting.ExamOpening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a candidate knows before the time runs.
record ExamEntrance(ExamOpening opening, int top) implements ExamScreen {
    @Override
    public Optional<Sitting> sitting() {
        return switch (opening.entrance()) {
            case New _ -> Optional.empty();
            case Again(Sitting sitting) -> Optional.of(sitting);
        };
    }

    @Override
    public Step<ExamScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER && Scrolling.goesOn(this, size)) {
            return Step.to(Scrolling.<ExamScreen>pagewise(this, Named.PAGE_DOWN, size));
        }
        if (key == Named.ENTER) {
            return InExam.after(
                    opening.entrance().enter(opening.candidate(), now),
                    running -> began(running, now));
        }
        return key.is('q') || key == Named.ESCAPE
                ? Step.leave(this)
                : Step.to(Scrolling.<ExamScreen>on(this, key, size));
    }

    /// The first open question; where none is open, the overview. The time may be up already.
    private static Step<ExamScreen> began(Running running, Instant now) {
        List<Integer> open = running.sitting().seats(Given::isOpen);
        InExam first =
                open.isEmpty()
                        ? ExamOverview.of(running, 0)
                        : ExamQuestion.asked(running, open.getFirst(), now, "");
        return first.passing(now);
    }

    @Override
    public ExamEntrance at(int top) {
        return new ExamEntrance(opening, top);
    }
}
