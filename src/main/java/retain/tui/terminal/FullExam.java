package retain.tui.terminal;

import retain.exam.ExamClock;
import retain.exam.ExamResult;
import retain.log.Entry;
import retain.tui.screen.ExamScreen;
import retain.tui.screen.Step;
import retain.tui.sitting.ExamLeft;
import retain.tui.sitting.ExamOpening;
import retain.tui.words.DayText;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A mock examination on the full screen of a terminal.
public final class FullExam {
    /// Between two looks at the clock, in milliseconds: no second of the last minutes is left out.
    private static final int LOOK = 500;

    private final FullScreen screen;
    private final ExamClock clock;
    private final Consumer<List<Entry>> keep;

    /// Takes a screen, the clock of the sitting, and where entries are made durable before anything
    /// goes on.
    public FullExam(FullScreen screen, ExamClock clock, Consumer<List<Entry>> keep) {
        this.screen = screen.by(clock);
        this.clock = clock;
        this.keep = keep;
    }

    /// Sits until the candidate leaves.
    public ExamLeft run(ExamOpening opening) {
        ZoneId zone = opening.candidate().zone();
        Function<Instant, String> clockText =
                opening.pretended() ? now -> DayText.moment(now, zone) : _ -> "";
        return left(screen.run(ExamScreen.of(opening), time(), clockText, keep));
    }

    /// Shows the result of a sitting until the candidate leaves.
    ///
    /// @param since what has become of its questions, a sentence each
    public static ExamLeft show(FullScreen screen, ExamResult result, List<String> since) {
        return left(screen.run(ExamScreen.of(result, since), News.none()));
    }

    private static ExamLeft left(ExamScreen last) {
        return new ExamLeft(last.sitting(), last.cram());
    }

    /// That time goes by is all that happens in an examination room.
    private News<ExamScreen> time() {
        return new News<>() {
            @Override
            public Optional<Function<ExamScreen, Step<ExamScreen>>> next() {
                return Optional.of(screen -> screen.passing(clock.instant()));
            }

            @Override
            public int patience() {
                return LOOK;
            }
        };
    }
}
