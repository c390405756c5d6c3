package retain.tui.words;

import retain.exam.Interruption;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.log.ExamEntry.Finished;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a sitting went, in words.
public final class SittingText {
    /// How many digits of a sitting's name are shown.
    public static final int SHORT_ID = 8;

    private SittingText() {}

    /// `Certificate examination – Anorectal bodywork, version 2026.11`.
    public static String title(Sitting sitting) {
        String version = sitting.form().courseVersion();
        return sitting.form().exam().title()
                + " – "
                + sitting.form().courseTitle()
                + (version.isEmpty() ? "" : ", version " + version);
    }

    /// `ada, begun on Mon 2026-11-23 09:00 (Europe/Berlin), sitting 019aafe4`.
    public static String begun(Sitting sitting) {
        return sitting.started().learner().name()
                + ", begun on "
                + DayText.moment(sitting.started().at(), sitting.started().zone())
                + " ("
                + sitting.started().zone()
                + "), sitting "
                + shortId(sitting);
    }

    /// The first eight digits of its name, by which `retain exam --result` finds it again.
    public static String shortId(Sitting sitting) {
        return sitting.id().toString().substring(0, SHORT_ID);
    }

    /// `48 min 20 s of 75 min`.
    public static String timeUsed(Sitting sitting) {
        return SpanText.ofSitting(sitting.used()) + " of " + SpanText.ofSitting(sitting.limit());
    }

    /// How it ended and the time used, or how far it is.
    public static String ended(Sitting sitting) {
        return sitting.finished()
                .map((Finished finished) ->
                        switch (finished.how()) {
                            case SUBMITTED -> "Submitted after " + timeUsed(sitting) + ".";
                            case TIME_UP ->
                                    "Time was up after "
                                            + SpanText.ofSitting(sitting.limit())
                                            + ".";
                        })
                .orElseGet(() ->
                        "Still open: "
                                + sitting.answered()
                                + " of "
                                + DayText.count(sitting.given().size(), "question")
                                + " answered, "
                                + SpanText.ofSitting(left(sitting))
                                + " left.");
    }

    /// The time there is for who comes back: where the sitting was not left in order, what that
    /// costs counts as used.
    public static Duration left(Sitting sitting) {
        Duration left = sitting.limit().minus(sitting.used());
        Duration cost = sitting.wasLeft() ? Duration.ZERO : Running.TICK;
        return left.compareTo(cost) > 0 ? left.minus(cost) : Duration.ZERO;
    }

    /// Each interruption, a sentence each, in the order of the time used.
    public static List<String> interruptions(Sitting sitting) {
        return sitting.interruptions().stream().map(SittingText::of).toList();
    }

    private static String of(Interruption interruption) {
        String at =
                interruption.at().toSeconds() == 0
                        ? "At the very beginning: "
                        : "After " + SpanText.ofSitting(interruption.at()) + ": ";
        return at
                + switch (interruption.cause()) {
                    case LEFT -> "left, " + back(interruption) + "; the clock stood still.";
                    case BROKEN_OFF ->
                            "broke off, " + back(interruption) + "; " + charged(interruption);
                    case STOOD_STILL ->
                            "stood still for "
                                    + SpanText.of(interruption.lasted())
                                    + "; that counts as used.";
                };
    }

    private static String back(Interruption interruption) {
        return interruption.lasted().toSeconds() == 0
                ? "back at once by the clock on the wall"
                : "back after " + SpanText.of(interruption.lasted());
    }

    private static String charged(Interruption interruption) {
        return interruption.charged().isZero()
                ? "nothing counts as used."
                : SpanText.ofSitting(interruption.charged())
                        + " count as used for what nobody saw.";
    }

    /// What is left out of a sitting that was gone on with in two places, as a sentence; empty
    /// where nothing is.
    public static Optional<String> elsewhere(Sitting sitting) {
        int stray = sitting.stray();
        if (stray == 0) {
            return Optional.empty();
        }
        return Optional.of(
                "It was gone on with in two places: what was done in one of them, "
                        + (stray == 1 ? "1 entry" : stray + " entries")
                        + ", does not count, since "
                        + (sitting.isOpen()
                                ? "the other used more time."
                                : "the other was the first to end."));
    }

    /// How it ended, what was left open and what came between.
    public static List<String> lines(Sitting sitting) {
        List<String> lines = new ArrayList<>();
        lines.add(ended(sitting));
        int open = sitting.given().size() - sitting.answered();
        if (open > 0 && !sitting.isOpen()) {
            lines.add(
                    DayText.count(open, "question")
                            + (open == 1
                                    ? " was left open, which counts as missed."
                                    : " were left open, which counts as missed."));
        }
        List<String> interruptions = interruptions(sitting);
        if (interruptions.isEmpty()) {
            lines.add("Not interrupted.");
        } else {
            lines.add(DayText.count(interruptions.size(), "interruption") + ":");
            interruptions.forEach(each -> lines.add("  " + each));
        }
        elsewhere(sitting).ifPresent(lines::add);
        return lines;
    }
}
