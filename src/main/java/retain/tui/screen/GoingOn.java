package retain.tui.screen;

import retain.session.Mode;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.words.NothingDue;

import java.time.Instant;
import java.util.Optional;

/// The ways on from a sitting that has ended: what was left, more new items, or a cram.
final class GoingOn {
    /// New items at a time, beyond the day's limit.
    static final int MORE = 10;

    private GoingOn() {}

    /// The step of a key that goes on; empty for any other.
    static Optional<Step<StudyScreen>> on(StudyScreen screen, Key key, Instant now) {
        Session session = screen.session();
        if (key.is('g') && leftToday(session) > 0) {
            return Optional.of(Step.to(StudyScreen.next(session.unlimited(now), now, "")));
        }
        if (key.is('m') && unseen(session) > 0) {
            return Optional.of(Step.to(StudyScreen.next(session.more(MORE, now), now, "")));
        }
        if (key.is('c') && canCram(session)) {
            return Optional.of(Step.to(StudyScreen.next(session.cram(now), now, "")));
        }
        return Optional.empty();
    }

    /// Questions still to ask, a limit of number set aside.
    static int leftToday(Session session) {
        return session.left() + session.beyondLimit();
    }

    /// Items of this sitting's choice that the learner has not met, and that are not asked today.
    static int unseen(Session session) {
        // New items wait until a backlog is cleared.
        if (session.desk().mode() == Mode.CRAM || session.backlog().isPresent()) {
            return 0;
        }
        return NothingDue.of(session).unseen() - session.leftNew();
    }

    static boolean canCram(Session session) {
        return session.desk().mode() == Mode.DAILY
                && session.desk().course().items().stream()
                        .anyMatch(item ->
                                session.desk().limits().among().test(item)
                                        && !session.history().isSuspended(item.id()));
    }
}
