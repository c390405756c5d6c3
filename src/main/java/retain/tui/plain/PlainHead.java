package retain.tui.plain;

import retain.schedule.Queue;
import retain.session.Mode;
import retain.session.Session;
import retain.tui.words.DayText;

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
            lines.add(DayText.date(session.day()) + ": " + asked(session) + ". Type :? for help.");
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
        Queue queue = session.queueNow();
        int fresh = session.leftNew();
        int again = queue.redrills().size();
        return (session.left() - fresh - again)
                + " due, "
                + fresh
                + " new"
                + (again == 0 ? "" : ", " + again + " again");
    }
}
