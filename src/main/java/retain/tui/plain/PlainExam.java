package retain.tui.plain;

import org.jline.utils.Signals;

import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.ExamEntry.Ending;
import retain.tui.sitting.ExamLeft;
import retain.tui.sitting.ExamOpening;
import retain.tui.words.DayText;
import retain.tui.words.Paragraphs;
import retain.tui.words.ResultText;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// A mock examination as numbered lines. The end of input leaves it with the time that is left, and
/// so does Ctrl-C at a terminal.
public final class PlainExam {
    private static final String CONTROL_C = "INT";
    private static final String CONTINUED = "CONT";

    /// What a shell expects of a program that SIGINT ended.
    private static final int ENDED_BY_CONTROL_C = 130;

    private final PlainLines lines;
    private final boolean terminal;
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;

    /// Takes the streams to talk through, and where entries are kept before anything goes on.
    ///
    /// @param terminal whether a terminal is at both ends
    /// @param clock the examination's own
    public PlainExam(
            BufferedReader in,
            PrintStream out,
            boolean terminal,
            InstantSource clock,
            Consumer<List<Entry>> keep) {
        this.lines = new PlainLines(in, out, terminal);
        this.terminal = terminal;
        this.clock = clock;
        this.keep = keep;
    }

    /// Lets a candidate sit the examination until the form is handed in, the time is up, or the
    /// candidate leaves.
    ///
    /// @throws Circumstance if answers cannot be read; what was answered is kept
    public ExamLeft run(ExamOpening opening) {
        Optional<Object> handlerBefore =
                terminal
                        ? Optional.ofNullable(Signals.register(CONTROL_C, this::interrupted))
                        : Optional.empty();
        ExamLeft left;
        try {
            left = enters(opening) ? sit(opening) : new ExamLeft(Optional.empty(), List.of());
        } finally {
            handlerBefore.ifPresent(handler -> Signals.unregister(CONTROL_C, handler));
        }
        lines.failure()
                .ifPresent(broken -> {
                    throw new Circumstance("the standard input cannot be read", broken);
                });
        return left;
    }

    /// The first time is the end of input; the second goes at once, should the first be held up by
    /// a reader who does not read.
    private void interrupted() {
        if (!lines.end()) {
            System.exit(ENDED_BY_CONTROL_C);
        }
    }

    private boolean enters(ExamOpening opening) {
        lines.say(opening.entrance().form().courseTitle());
        if (opening.pretended()) {
            lines.say(
                    "Pretended moment, by --now: "
                            + DayText.moment(clock.instant(), opening.candidate().zone()));
        }
        notice(opening);
        lines.say("");
        lines.say(PlainEntrance.lines(opening));
        while (true) {
            Optional<String> line = lines.ask("begin> ");
            if (line.isEmpty()) {
                return false;
            }
            if (line.get().isBlank()) {
                return true;
            }
            if (ExamCommand.of(line.get())
                    .filter(command -> command.verb() == ExamCommand.Verb.QUIT)
                    .isPresent()) {
                return false;
            }
            lines.say("An empty line begins; \":q\" leaves.");
        }
    }

    private void notice(ExamOpening opening) {
        if (opening.notice().isBlank()) {
            return;
        }
        lines.say("");
        lines.say("Notice:");
        lines.say(Paragraphs.of(opening.notice()));
        if (lines.flush()) {
            keep.accept(List.of(opening.noticeRead().apply(clock.instant())));
        }
    }

    private ExamLeft sit(ExamOpening opening) {
        Sitting sitting;
        try (KeptSitting kept =
                new KeptSitting(
                        now -> opening.entrance().enter(opening.candidate(), now), clock, keep)) {
            kept.begin();
            ask(kept);
            kept.act(Running::leave);
            sitting = kept.sitting();
        }
        lines.say("");
        Optional<ExamResult> result = ExamResult.of(sitting);
        result.ifPresentOrElse(this::tell, () -> lines.say(left(sitting)));
        return new ExamLeft(
                Optional.of(sitting),
                result.map(ExamResult::missed).filter(this::wantsCram).orElse(List.of()));
    }

    /// While the program was stopped its shell had the terminal, and what was half typed is gone.
    private void ask(KeptSitting kept) {
        Optional<Object> handlerBefore =
                terminal
                        ? Optional.ofNullable(
                                Signals.register(
                                        CONTINUED,
                                        () ->
                                                lines.interject(
                                                        "Going on; the time went on"
                                                                + " meanwhile.")))
                        : Optional.empty();
        try {
            new PlainSeats(lines, kept).ask();
        } finally {
            handlerBefore.ifPresent(handler -> Signals.unregister(CONTINUED, handler));
        }
    }

    private static String left(Sitting sitting) {
        return "Left, with "
                + SittingClock.about(sitting.limit().minus(sitting.used()))
                + " for when you come back by \"retain exam\"; "
                + sitting.answered()
                + " of "
                + DayText.count(sitting.given().size(), "question")
                + " answered.";
    }

    private void tell(ExamResult result) {
        Sitting sitting = result.sitting();
        if (sitting.finished().orElseThrow().how() == Ending.TIME_UP) {
            lines.say("Time is up: the form is handed in as it stands.");
            if (terminal) {
                // Who was about to type an answer still presses Enter.
                lines.ask("An empty line shows the result> ");
            }
        } else {
            lines.say("Handed in.");
        }
        lines.say("");
        lines.say(ResultText.lines(result));
        List<String> missed = PlainReview.missed(result);
        if (!missed.isEmpty()) {
            lines.say("");
            lines.say(missed);
        }
    }

    /// Asks at a terminal alone: what comes through a pipe was written before anybody knew.
    private boolean wantsCram(List<ItemId> missed) {
        if (missed.isEmpty()) {
            return false;
        }
        lines.say("");
        if (!terminal) {
            lines.say("To study the missed ones: retain study --missed");
            return false;
        }
        String typed =
                lines.ask("Study the missed ones now? y/N> ")
                        .orElse("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return typed.equals("y") || typed.equals("yes");
    }
}
