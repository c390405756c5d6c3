package retain.tui.screen;

import retain.session.Session;

import java.time.Instant;

/// What a learner sees of a sitting.
public sealed interface StudyScreen extends Screen<StudyScreen>
        permits Notice, Asking, Answered, Remarking, Aside, Summary {
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
    static StudyScreen opening(Session session, boolean noticeAgain, Instant now) {
        boolean notice =
                session.owesNotice()
                        || (noticeAgain && !session.desk().course().notice().isBlank());
        return notice ? new Notice(session, 0) : next(session, now, "");
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
