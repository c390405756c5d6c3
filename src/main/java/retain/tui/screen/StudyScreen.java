package retain.tui.screen;

import retain.log.Entry;
import retain.session.Changes;
import retain.session.Move;
import retain.session.Session;
import retain.tui.words.ChangesText;
import retain.tui.words.OpeningText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a learner sees of a sitting.
public sealed interface StudyScreen extends Screen<StudyScreen>
        permits Notice, Offering, Asking, Answered, Remarking, Aside, Summary {
    Session session();

    /// The same screen after its session has moved on beside it.
    ///
    /// @param said what to tell the learner; empty for nothing
    StudyScreen with(Session session, String said);

    @Override
    default Step<StudyScreen> leaving(Instant now) {
        return Step.leave(this);
    }

    /// The screen that a session opens with.
    ///
    /// @param noticeAgain show the notice of the course though it was read before
    static Step<StudyScreen> opening(Session session, boolean noticeAgain, Instant now) {
        boolean notice =
                session.owesNotice()
                        || (noticeAgain && !session.desk().course().notice().isBlank());
        return notice ? Step.to(new Notice(session, 0)) : first(session, List.of(), now);
    }

    /// The first screen after the notice, which tells once what authors changed.
    ///
    /// @param before entries that the step has to keep as well
    static Step<StudyScreen> first(Session session, List<Entry> before, Instant now) {
        List<Entry> entries = new ArrayList<>(before);
        Session here = session;
        Optional<Move> settled = here.settled(now);
        if (settled.isPresent()) {
            entries.addAll(settled.get().entries());
            here = settled.get().session();
        }
        Changes changes = here.changes();
        if (!changes.isEmpty()) {
            Move told = here.told(changes, now);
            entries.addAll(told.entries());
            here = told.session();
        }
        return new Step<>(offered(here, now, ChangesText.of(changes)), entries, false);
    }

    /// The offer to clear a backlog where there is one, else the first question.
    static StudyScreen offered(Session session, Instant now, String said) {
        return session.backlogOffer()
                .<StudyScreen>map(offer -> Offering.of(session, offer, said))
                .orElseGet(() -> next(session, now, OpeningText.after(said, session)));
    }

    /// The screen for a session as it now stands: its question, or what it came to.
    ///
    /// @param said what to tell the learner; empty for nothing
    static StudyScreen next(Session session, Instant now, String said) {
        if (session.turn().isPresent() && !session.isTimeUp(now)) {
            return Asking.asked(session, said);
        }
        return new Summary(session, session.turn().isPresent(), 0, said);
    }
}
