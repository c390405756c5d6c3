package retain.tui.plain;

import retain.session.Mode;
import retain.session.Session;
import retain.tui.words.DayLimitText;
import retain.tui.words.DayText;
import retain.tui.words.OpeningText;

import java.util.ArrayList;
import java.util.List;

/// What stands over a sitting.
final class PlainHead {
    private PlainHead() {}

    static List<String> lines(Session session, boolean pretended) {
        List<String> lines = new ArrayList<>();
        lines.add(session.desk().course().title());
        if (pretended) {
            lines.add(
                    "Pretended moment, by --now: "
                            + DayText.moment(session.opened(), session.desk().zone()));
        }
        if (session.turn().isPresent()) {
            String limit = DayLimitText.of(session);
            lines.add(
                    DayText.date(session.day())
                            + ": "
                            + asked(session)
                            + (limit.isEmpty() ? "" : "; " + limit)
                            + ". Type :? for help.");
            lines.addAll(OpeningText.lines(session));
        } else {
            lines.add(DayText.date(session.day()));
        }
        return lines;
    }

    private static String asked(Session session) {
        if (session.desk().mode() == Mode.CRAM) {
            return "a cram of "
                    + DayText.count(session.left(), "item")
                    + (session.desk().scheduler().heedsCrams()
                            ? ", which moves what is in repetition"
                            : ", which moves no schedule");
        }
        int fresh = session.leftNew();
        int again = session.leftAgain();
        int pass = session.leftPass();
        return (session.left() - fresh - again - pass)
                + " due, "
                + fresh
                + " new"
                + (pass == 0 ? "" : ", " + pass + " in the final pass")
                + (again == 0 ? "" : ", " + again + " again");
    }
}
