package retain.tui.words;

import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.session.Rating;
import retain.session.Session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The grades open to an answer, in words, with what each would do.
///
/// @param right whether the answer counts as right
/// @param choices the offered grade stands first for a wrong answer, in the middle for a right one
/// @param outcome what every choice does; empty where they differ
/// @param timeAfter the interval after the next, grade by grade, if the item is then good; empty
///   where the answer moves no schedule or is wrong
public record Grading(boolean right, List<Choice> choices, String outcome, String timeAfter) {
    /// A grade and what it does; the outcome is empty where all choices do the same.
    public record Choice(Quality quality, boolean offered, String outcome) {
        public String words() {
            return quality.value() + " " + Rating.words(quality);
        }
    }

    public Grading {
        choices = List.copyOf(choices);
    }

    /// What to say of a digit that is no grade of such an answer, without an end.
    public static String refusal(boolean right) {
        return right ? "A right answer is graded 3, 4 or 5" : "A wrong answer is graded 0, 1 or 2";
    }

    /// The grades open to an answer to the present question.
    ///
    /// @param answeredAt when the answer was given
    public static Grading of(Session session, boolean right, Instant answeredAt) {
        List<Quality> qualities =
                right
                        ? Rating.choices(true)
                        : List.of(Quality.FAMILIAR, Quality.SLIP, Quality.BLACKOUT);
        List<Choice> choices = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Quality quality : qualities) {
            Optional<Scheduled> outlook = session.outlook(quality, answeredAt);
            choices.add(
                    new Choice(
                            quality,
                            quality == Rating.offered(right),
                            outcome(session, quality, outlook, answeredAt)));
            if (right && outlook.isPresent()) {
                Scheduled next = outlook.get();
                session.desk()
                        .scheduler()
                        .after(next, next.due(), ReviewKind.SCHEDULED, Quality.GOOD)
                        .ifPresent(then -> after.add(then.interval() + " d"));
            }
        }
        String first = choices.getFirst().outcome();
        boolean common = choices.stream().allMatch(choice -> choice.outcome().equals(first));
        if (common) {
            choices.replaceAll(choice -> new Choice(choice.quality(), choice.offered(), ""));
        }
        boolean same = after.stream().distinct().count() == 1;
        String then = same ? after.getFirst() : String.join(" · ", after);
        return new Grading(
                right,
                choices,
                common ? first : "",
                then.isEmpty() ? "" : "the time after: ≈ " + then);
    }

    private static String outcome(
            Session session, Quality quality, Optional<Scheduled> outlook, Instant answeredAt) {
        ReviewKind kind = session.kindAt(answeredAt);
        if (outlook.isPresent()) {
            int interval = outlook.get().interval();
            boolean again = quality.asksForRedrill() && kind != ReviewKind.CRAM;
            if (quality.isLapse()) {
                String then = interval == 1 ? "tomorrow" : "in " + interval + " days";
                return again ? "again today, then " + then : then;
            }
            return interval + " d" + (again ? ", again today" : "");
        }
        return switch (kind) {
            case REDRILL -> quality.asksForRedrill() ? "again today" : "done for today";
            case SCHEDULED, EARLY -> quality.asksForRedrill() ? "again today" : "keeps its day";
            case CRAM -> "moves no schedule";
        };
    }
}
