package retain.cli;

import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.tui.words.DayText;
import retain.tui.words.SittingText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The sittings of a learner, of whatever course, and how a person names one.
///
/// @param all oldest first
record Sittings(Learner learner, List<Sitting> all) {
    static final String LAST = "last";

    private static final int SHORTEST_TYPED = 4;
    private static final int WHOLE_ID = 36;
    private static final int MOST_NAMED = 6;

    Sittings {
        all = List.copyOf(all);
    }

    static Sittings of(ReviewLog log, Learner learner) {
        return new Sittings(learner, Sitting.all(log.sittingsOf(learner)));
    }

    /// The sitting that `--result` names: the one that ended last, or whose name begins so. Where
    /// none has ended yet, the last one is the one begun last.
    Sitting named(ReviewLog log, String text) {
        if (text.equals(LAST)) {
            return last().orElseThrow(this::none);
        }
        String typed = text.toLowerCase(Locale.ROOT);
        if (!typed.matches("[0-9a-f-]{" + SHORTEST_TYPED + "," + WHOLE_ID + "}")) {
            throw new UsageError(
                    "--result takes \"last\" or the beginning of a sitting's id, four digits or"
                            + " more as \"retain exam --history\" shows them, not \""
                            + text
                            + "\"");
        }
        List<Sitting> meant = beginning(all, typed);
        if (meant.isEmpty()) {
            throw all.isEmpty() && ownersOf(log, typed).isEmpty() ? none() : unknown(log, typed);
        }
        if (meant.size() > 1) {
            throw new Circumstance(
                    "\"" + text + "\" may be " + listed(meant) + ": say more of its id");
        }
        return meant.getFirst();
    }

    Optional<Sitting> last() {
        return lastResult(all)
                .map(ExamResult::sitting)
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /// What came of the sitting that ended last, which need not be the one begun last.
    static Optional<ExamResult> lastResult(List<Sitting> among) {
        return among.stream()
                .flatMap(sitting -> ExamResult.of(sitting).stream())
                .max(
                        Comparator.comparing(
                                result -> result.sitting().finished().orElseThrow().at()));
    }

    List<Sitting> open() {
        return all.stream().filter(Sitting::isOpen).toList();
    }

    /// Hyphens need not be typed.
    private static List<Sitting> beginning(List<Sitting> among, String typed) {
        String digits = typed.replace("-", "");
        return among.stream()
                .filter(sitting -> sitting.id().toString().replace("-", "").startsWith(digits))
                .toList();
    }

    private Circumstance none() {
        return new Circumstance(
                learner.name() + " has sat no exam yet: \"retain exam\" begins one");
    }

    private Circumstance unknown(ReviewLog log, String typed) {
        List<String> owners = ownersOf(log, typed);
        return new Circumstance(
                learner.name()
                        + " has no sitting \""
                        + typed
                        + "\": "
                        + (owners.isEmpty()
                                ? "\"retain exam --history\" lists them"
                                : "it is of \""
                                        + owners.getFirst()
                                        + "\", whom --learner would name"));
    }

    private static List<String> ownersOf(ReviewLog log, String typed) {
        List<String> owners = new ArrayList<>();
        for (Learner other : log.learners()) {
            if (!beginning(Sitting.all(log.sittingsOf(other)), typed).isEmpty()) {
                owners.add(other.name());
            }
        }
        return owners;
    }

    private String listed(List<Sitting> meant) {
        int digits = distinct(meant);
        List<String> names = new ArrayList<>();
        for (Sitting sitting : meant.subList(0, Math.min(MOST_NAMED, meant.size()))) {
            names.add(
                    sitting.id().toString().substring(0, digits)
                            + " ("
                            + sitting.form().exam().name()
                            + ", "
                            + DayText.moment(sitting.started().at(), sitting.started().zone())
                            + ", "
                            + ExamResult.of(sitting)
                                    .map(ExamResult::total)
                                    .map(mark -> mark.points() + "/" + mark.of())
                                    .orElse("open")
                            + ")");
        }
        int more = meant.size() - names.size();
        if (more > 0) {
            names.add("one of " + more + " more");
        }
        return String.join(" or ", names);
    }

    /// The beginning of a sitting's name that no other sitting of the learner has: eight digits,
    /// and more where two were begun within about a minute.
    String shortId(Sitting sitting) {
        return sitting.id().toString().substring(0, distinct(all));
    }

    private static int distinct(List<Sitting> sittings) {
        int digits = SittingText.SHORT_ID;
        while (digits < WHOLE_ID && !isDistinct(sittings, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean isDistinct(List<Sitting> sittings, int digits) {
        Set<String> seen = new HashSet<>();
        return sittings.stream()
                .allMatch(sitting -> seen.add(sitting.id().toString().substring(0, digits)));
    }
}
