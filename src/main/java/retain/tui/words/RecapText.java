package retain.tui.words;

import retain.session.Recap;
import retain.session.Recap.Tally;
import retain.session.Session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a sitting adds up to, in words.
public final class RecapText {
    private RecapText() {}

    /// `12 answers in 6 minutes`.
    public static String answers(Recap recap) {
        return DayText.count(recap.answers(), "answer") + " in " + DayText.span(recap.time());
    }

    /// A sitting in two lines, for when its screens are gone.
    public static List<String> lines(Session session) {
        Recap recap = Recap.of(session);
        return List.of(
                answers(recap) + ", " + share(recap.all()) + " right at the first try.",
                comingBack(recap, session.day()));
    }

    /// `7 of 10`.
    public static String share(Tally tally) {
        return tally.right() + " of " + tally.items();
    }

    /// `Tomorrow 3 items come back.`
    public static String tomorrow(int items) {
        return items == 0
                ? "Nothing comes back tomorrow."
                : "Tomorrow "
                        + DayText.count(items, "item")
                        + (items == 1 ? " comes" : " come")
                        + " back.";
    }

    /// How many items come back tomorrow and in the next seven days.
    public static String comingBack(Recap recap, LocalDate today) {
        int all = recap.week().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return "Nothing comes back in the next 7 days.";
        }
        List<String> days = new ArrayList<>();
        for (int i = 0; i < recap.week().size(); i++) {
            if (recap.week().get(i) > 0) {
                days.add(DayText.weekday(today.plusDays(i + 1L)) + " " + recap.week().get(i));
            }
        }
        return "Coming back tomorrow: "
                + recap.week().getFirst()
                + ". In the next 7 days: "
                + all
                + " ("
                + String.join(", ", days)
                + ").";
    }
}
