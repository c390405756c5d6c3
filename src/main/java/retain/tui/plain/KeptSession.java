package retain.tui.plain;

import org.jspecify.annotations.Nullable;

import retain.deck.Response;
import retain.deck.Scoring;
import retain.log.Entry;
import retain.log.Quality;
import retain.session.Move;
import retain.session.Rating;
import retain.session.Session;
import retain.tui.sitting.Turnstile;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A session whose every act is durable before anyone sees it. A signal ends it between two acts;
/// an answer whose feedback was seen then keeps the offered grade: nobody gets a free look.
final class KeptSession implements AutoCloseable {
    /// An answer that waits for its grade.
    ///
    /// @param claimed a typed answer that the learner claims as right
    record Given(Response response, boolean right, boolean claimed, Instant at) {
        boolean counts() {
            return right || claimed;
        }

        /// The grade that is recorded where none is said.
        Quality offered() {
            return Rating.offered(counts());
        }
    }

    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;
    private final Turnstile turnstile;
    private Session session;
    private @Nullable Given given;

    KeptSession(Session session, InstantSource clock, Consumer<List<Entry>> keep) {
        this.session = session;
        this.clock = clock;
        this.keep = keep;
        this.turnstile = new Turnstile(this::last);
    }

    Session session() {
        return session;
    }

    /// The session at this moment, its queue built anew if the study day has turned.
    Session now() {
        session = session.at(clock.instant());
        return session;
    }

    /// Does an act and keeps what it adds to the log.
    List<Entry> act(Function<Session, Move> act) {
        return turnstile.pass(() -> kept(act.apply(session)));
    }

    /// Ends a backlog of which nothing is left.
    void settle() {
        turnstile.pass(() -> session.settled(clock.instant()).map(this::kept).orElse(List.of()));
    }

    /// Takes an answer to the present question. From here on it will be graded, whatever happens.
    Given answer(Response response, Instant at) {
        return turnstile.pass(() -> {
            boolean right =
                    session.turn()
                            .filter(turn -> Scoring.isRight(turn.item().interaction(), response))
                            .isPresent();
            return waiting(new Given(response, right, false, at));
        });
    }

    /// Counts a typed answer as right on the learner's word.
    Given claim(Given answer) {
        return turnstile.pass(
                () -> waiting(new Given(answer.response(), answer.right(), true, answer.at())));
    }

    /// Grades the answer and draws the next question.
    void grade(Given answer, Quality quality) {
        turnstile.pass(() -> graded(answer, quality));
    }

    private Given waiting(Given answer) {
        given = answer;
        return answer;
    }

    private List<Entry> graded(Given answer, Quality quality) {
        List<Entry> entries =
                kept(
                        session.grade(
                                answer.response(),
                                quality,
                                answer.claimed(),
                                answer.at(),
                                clock.instant()));
        given = null;
        return entries;
    }

    private List<Entry> kept(Move move) {
        keep.accept(move.entries());
        session = move.session();
        return move.entries();
    }

    private void last() {
        if (given != null) {
            graded(given, given.offered());
        }
    }

    @Override
    public void close() {
        turnstile.close();
    }
}
