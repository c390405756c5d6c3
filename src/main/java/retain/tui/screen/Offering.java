package retain.tui.screen;

import retain.schedule.BacklogOffer;
import retain.schedule.Clearance;
import retain.session.Move;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.words.BacklogText;
import retain.tui.words.OpeningText;

import java.time.Instant;
import java.util.Optional;

/// The offer to clear a backlog, before the first question.
///
/// @param aDay due items a day, as the learner has it now
/// @param isTyped whether the next digit goes on with it
/// @param clear when it would be clear; empty where that is not in sight
/// @param said what else to tell the learner; empty for nothing
record Offering(
        Session session,
        BacklogOffer offer,
        int aDay,
        boolean isTyped,
        Optional<Clearance> clear,
        int top,
        String said)
        implements StudyScreen {
    private static final int STEP = 5;
    private static final int MOST = 999;

    static Offering of(Session session, BacklogOffer offer, String said) {
        int aDay = offer.proposed();
        return new Offering(session, offer, aDay, false, offer.clear(aDay), 0, said);
    }

    @Override
    public Step<StudyScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            Move chosen = session.clearBacklog(aDay, now);
            String progress = OpeningText.after("", chosen.session());
            return Step.to(StudyScreen.next(chosen.session(), now, progress), chosen);
        }
        if (key.is('n') || key == Named.ESCAPE) {
            Move declined = session.declineBacklog(now);
            return Step.to(
                    StudyScreen.next(declined.session(), now, BacklogText.DECLINED), declined);
        }
        if (key.is('q')) {
            return Step.leave(this);
        }
        if (key == Named.UP || key == Named.RIGHT || key.is('+')) {
            return Step.to(with(STEP * (aDay / STEP + 1), false));
        }
        if (key == Named.DOWN || key == Named.LEFT || key.is('-')) {
            return Step.to(with(STEP * (Math.ceilDiv(aDay, STEP) - 1), false));
        }
        if (key == Named.BACKSPACE) {
            return Step.to(with(aDay / 10, true));
        }
        if (key.digit() >= 0) {
            return Step.to(with((isTyped ? 10 * aDay : 0) + key.digit(), true));
        }
        return Step.to(Scrolling.pagewise(this, key, size));
    }

    private Offering with(int number, boolean typed) {
        int within = Math.clamp(number, 1, MOST);
        return new Offering(session, offer, within, typed, offer.clear(within), top, said);
    }

    @Override
    public Offering at(int top) {
        return new Offering(session, offer, aDay, isTyped, clear, top, said);
    }

    @Override
    public Offering with(Session session, String said) {
        return new Offering(session, offer, aDay, isTyped, clear, top, said);
    }
}
