package retain.tui.screen;

import retain.exam.Running;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;

/// The keys of an examination, to read beside the screen below while time passes.
record ExamHelp(InExam below, int top) implements InExam {
    @Override
    public Running running() {
        return below.running();
    }

    @Override
    public String said() {
        return below.said();
    }

    @Override
    public Step<ExamScreen> pressed(Key key, Instant now, Size size) {
        boolean closes =
                key == Named.ESCAPE
                        || key == Named.ENTER
                        || key == Named.HELP
                        || key.is('q')
                        || key.is('?');
        return Step.to(closes ? below : Scrolling.<ExamScreen>on(this, key, size));
    }

    @Override
    public Step<ExamScreen> passing(Instant now) {
        Step<ExamScreen> step = below.passing(now);
        return step.screen() instanceof InExam inExam
                ? new Step<>(new ExamHelp(inExam, top), step.entries(), false)
                : step;
    }

    @Override
    public Step<ExamScreen> left(Instant now) {
        return below.left(now);
    }

    @Override
    public ExamHelp at(int top) {
        return new ExamHelp(below, top);
    }

    @Override
    public ExamHelp with(Running running, String said) {
        return new ExamHelp(below.with(running, said), top);
    }
}
