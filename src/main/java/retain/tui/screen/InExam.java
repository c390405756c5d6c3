package retain.tui.screen;

import retain.exam.ExamResult;
import retain.exam.Running;
import retain.exam.Running.Act;
import retain.exam.Sitting;
import retain.tui.key.Key;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A screen of an examination while its time runs. Whatever ends the sitting leads to the result.
sealed interface InExam extends ExamScreen permits ExamQuestion, ExamOverview, ExamHelp {
    Running running();

    /// What to tell the candidate; empty for nothing.
    String said();

    /// The same screen after the sitting has moved on beside it.
    InExam with(Running running, String said);

    /// What a key does, but for the time that has passed.
    Step<ExamScreen> pressed(Key key, Instant now, Size size);

    @Override
    default Optional<Sitting> sitting() {
        return Optional.of(running().sitting());
    }

    @Override
    default Step<ExamScreen> on(Key key, Instant now, Size size) {
        Step<ExamScreen> step = pressed(key, now, size);
        return step.over() ? step : step.screen().passing(now).after(step.entries());
    }

    @Override
    default Step<ExamScreen> passing(Instant now) {
        return after(running().passing(now), running -> Step.to(with(running, said())));
    }

    @Override
    default Step<ExamScreen> leaving(Instant now) {
        Step<ExamScreen> step = left(now);
        return new Step<>(step.screen(), step.entries(), true);
    }

    /// Leaves in order; where the time is up, the result is still to be seen.
    default Step<ExamScreen> left(Instant now) {
        return after(running().leave(now), running -> Step.leave(with(running, "")));
    }

    /// What follows an act: the next step while the sitting is open, else the result.
    static Step<ExamScreen> after(Act act, Function<Running, Step<ExamScreen>> next) {
        Running running = act.running();
        Step<ExamScreen> step =
                ExamResult.of(running.sitting())
                        .map(result -> Step.<ExamScreen>to(ExamScore.justOver(result)))
                        .orElseGet(() -> next.apply(running));
        return step.after(act.entries());
    }
}
