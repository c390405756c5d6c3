package retain.tui.words;

import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.UnsafeItem;
import retain.report.UnsafeItem.Why;
import retain.schedule.Schedule.Scheduled;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where a learner stands with items, in words.
public final class ItemProgressText {
    /// Items named in a line before the rest is only counted.
    private static final int MOST_NAMED = 5;

    private ItemProgressText() {}

    /// `materials/glove-powder (8 lapses), …`, the rest counted.
    public static String leeches(List<ItemProgress> leeches) {
        return named(
                leeches.stream()
                        .map(item ->
                                name(item) + " (" + DayText.count(item.lapses(), "lapse") + ")")
                        .toList());
    }

    public static String names(Collection<ItemProgress> items) {
        return named(items.stream().map(ItemProgressText::name).toList());
    }

    private static String named(List<String> names) {
        int more = names.size() - MOST_NAMED;
        // "and 1 more" takes as much room as the one.
        return more < 2
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
    }

    public static String name(ItemProgress item) {
        return item.item().id().inCourse();
    }

    /// `14 of 61: 9 not seen, 3 missed the last time, 2 fading`.
    public static String unsafe(Progress progress) {
        long critical = progress.items().stream().filter(item -> item.item().critical()).count();
        List<String> parts = new ArrayList<>();
        for (Why why : Why.values()) {
            long count = progress.unsafe().stream().filter(item -> item.why() == why).count();
            if (count > 0) {
                parts.add(count + " " + why(why));
            }
        }
        return progress.unsafe().size()
                + " of "
                + critical
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    /// Where an item stands: the rest of a sentence that begins with its name.
    public static String standing(ItemProgress item, Progress progress) {
        List<String> parts = new ArrayList<>();
        if (item.item().critical()) {
            parts.add("safety-critical");
        }
        if (item.answers() == 0) {
            parts.add("not seen yet");
        }
        if (item.isOutdated()) {
            parts.add("its answer was corrected since");
        }
        if (item.schedule() instanceof Scheduled at) {
            parts.add(
                    "interval "
                            + DayText.count(at.interval(), "day")
                            + (item.isDue(progress.day())
                                    ? ", due now"
                                    : item.isSuspended()
                                            ? ", suspended"
                                            : ", due " + DayText.date(at.due())));
            parts.add(DayText.count(at.lapses(), "lapse") + (at.isLeech() ? " (a leech)" : ""));
        } else if (item.isSuspended()) {
            parts.add("suspended");
        }
        chances(item, progress).ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    /// `recalled today ≈ 98 %, right on the exam day ≈ 94 %`; empty for an item that was not seen.
    private static Optional<String> chances(ItemProgress item, Progress progress) {
        return item.recall().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "recalled today "
                                + ProgressText.estimate(item.recall().getAsDouble())
                                + ", right "
                                + ProgressText.expectedWhen(progress)
                                + " "
                                + ProgressText.estimate(item.expected()));
    }

    /// What the history of an item does not tell: `Expected: recalled today …`.
    public static String outlook(ItemProgress item, Progress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "Expected: "
                        + chances(item, progress)
                                .orElse(
                                        "right "
                                                + ProgressText.expectedWhen(progress)
                                                + " "
                                                + ProgressText.estimate(item.expected())
                                                + ", as first tries in its domain went"));
        if (item.item().critical()) {
            parts.add(
                    UnsafeItem.of(item)
                            .map(unsafe -> "safety-critical and not safe yet: " + why(unsafe.why()))
                            .orElse("safety-critical and safe"));
        }
        if (item.isSuspended()) {
            parts.add("suspended");
        }
        if (!item.time().isZero()) {
            parts.add("time spent " + ProgressText.time(item.time()));
        }
        return String.join("; ", parts) + ".";
    }

    /// What a safety-critical item lacks.
    public static String why(Why why) {
        return switch (why) {
            case NOT_SEEN -> "not seen";
            case CORRECTED -> "with a corrected answer";
            case MISSED -> "missed the last time";
            case FADED -> "with a chance of recall below " + ProgressText.percent(UnsafeItem.SAFE);
        };
    }
}
