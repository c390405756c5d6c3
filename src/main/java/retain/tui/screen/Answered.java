package retain.tui.screen;

import retain.deck.Response;
import retain.deck.Response.Entered;
import retain.deck.Scoring;
import retain.log.Quality;
import retain.session.Move;
import retain.session.Rating;
import retain.session.Session;
import retain.session.Turn;
import retain.tui.draft.Draft;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.words.GradeText;
import retain.tui.words.Grading;

import java.time.Instant;
import java.util.Optional;

/// The answer beside what is right, until it is graded.
///
/// @param draft the answer as it was on the screen
/// @param claimed the learner says that the typed answer is right
/// @param said what to tell the learner; empty for nothing
record Answered(
        Session session,
        Draft draft,
        Response response,
        boolean claimed,
        Instant answeredAt,
        int top,
        String said)
        implements StudyScreen {
    static Answered to(
            Session session, Draft draft, Response response, Instant answeredAt, int top) {
        return new Answered(session, draft, response, false, answeredAt, top, "");
    }

    Turn turn() {
        return session.turn().orElseThrow();
    }

    private boolean meetsKey() {
        return Scoring.isRight(turn().item().interaction(), response);
    }

    boolean isRight() {
        return claimed || meetsKey();
    }

    /// Whether the learner may claim the answer: it was typed, and is no other item's business.
    boolean canBeClaimed() {
        return response instanceof Entered && !meetsKey();
    }

    @Override
    public Step<StudyScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            return grade(Rating.offered(isRight()), now);
        }
        Optional<Quality> quality =
                key.digit() < 0 ? Optional.empty() : Rating.of(key.digit(), isRight());
        if (quality.isPresent()) {
            return grade(quality.get(), now);
        }
        if (key.is('=') && canBeClaimed()) {
            return Step.to(new Answered(session, draft, response, !claimed, answeredAt, top, ""));
        }
        if (key.digit() >= 0) {
            return Step.to(with(session, Grading.refusal(isRight()) + "."));
        }
        return Act.of(key, true)
                .map(act -> Acts.onFeedback(this, act, now))
                .orElseGet(() -> Step.to(Scrolling.on(this, key, size)));
    }

    private Step<StudyScreen> grade(Quality quality, Instant now) {
        Move move = graded(quality, now);
        String said = GradeText.leech(session, quality, answeredAt).orElse("");
        return Step.to(StudyScreen.next(move.session(), now, said), move);
    }

    /// The session after a grade.
    Move graded(Quality quality, Instant now) {
        return session.grade(response, quality, claimed, answeredAt, now);
    }

    @Override
    public Step<StudyScreen> leaving(Instant now) {
        Move move = graded(Rating.offered(isRight()), now);
        return new Step<>(Summary.of(move.session(), ""), move.entries(), true);
    }

    @Override
    public Answered at(int top) {
        return new Answered(session, draft, response, claimed, answeredAt, top, said);
    }

    @Override
    public Answered with(Session session, String said) {
        return new Answered(session, draft, response, claimed, answeredAt, top, said);
    }
}
