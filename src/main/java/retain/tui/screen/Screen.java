package retain.tui.screen;

import retain.log.Entry;
import retain.session.Changes;
import retain.session.Move;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.page.Size;
import retain.tui.words.ChangesText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the learner sees and what the keys do there: values, without a terminal.
public sealed interface Screen permits Notice, Asking, Answered, Remarking, Aside, Summary {
    Session session();

    /// The index of the body's first visible line.
    int top();

    /// What a key does.
    ///
    /// @param now when it was pressed
    /// @param size of the terminal, by which text scrolls
    Step on(Key key, Instant now, Size size);

    /// The same screen, scrolled.
    Screen at(int top);

    /// The same screen after its session has moved on beside it.
    ///
    /// @param said what to tell the learner; empty for nothing
    Screen with(Session session, String said);

    /// What happens when the learner leaves from here, by whatever way.
    default Step leaving(Instant now) {
        return Step.leave(this);
    }

    /// The screen that a session opens with.
    ///
    /// @param noticeAgain show the notice of the course though it was read before
    static Step opening(Session session, boolean noticeAgain, Instant now) {
        boolean notice =
                session.owesNotice()
                        || (noticeAgain && !session.desk().course().notice().isBlank());
        return notice ? Step.to(new Notice(session, 0)) : first(session, List.of(), now);
    }

    /// The first screen after the notice, which tells once what authors changed.
    ///
    /// @param before entries that the step has to keep as well
    static Step first(Session session, List<Entry> before, Instant now) {
        Changes changes = session.changes();
        if (changes.isEmpty()) {
            return new Step(next(session, now, ""), before, false);
        }
        Move told = session.told(changes, now);
        List<Entry> entries = new ArrayList<>(before);
        entries.addAll(told.entries());
        return new Step(next(told.session(), now, ChangesText.of(changes)), entries, false);
    }

    /// The screen for a session as it now stands: its question, or what it came to.
    ///
    /// @param said what to tell the learner; empty for nothing
    static Screen next(Session session, Instant now, String said) {
        if (session.turn().isPresent() && !session.isTimeUp(now)) {
            return Asking.asked(session, said);
        }
        return new Summary(session, session.turn().isPresent(), 0, said);
    }
}
