package retain.session;

import retain.deck.Course;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Quality;
import retain.schedule.Limits;
import retain.schedule.Practice;
import retain.schedule.Sm2;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Drives sessions of one learner and keeps what they give to keep. Every act takes ten seconds.
final class Sitting {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final List<Entry> log = new ArrayList<>();
    final EntryIds ids = new EntryIds(new Random(7));
    Instant now;
    Desk desk;
    Session session;

    Sitting(Course course, LocalDate day, Limits limits, Mode mode) {
        now = day.atTime(8, 0).atZone(BERLIN).toInstant();
        desk = new Desk(course, Practice.ADA, BERLIN, ids, new Sm2(), limits, mode);
        session = Session.open(desk, History.of(log, course::current), now);
    }

    Sitting(Course course, Limits limits) {
        this(course, Practice.MONDAY, limits, Mode.DAILY);
    }

    /// Leaves, and comes back at another time.
    void reopen(Instant at) {
        now = at;
        session = fresh();
    }

    void reopen() {
        reopen(now);
    }

    void reopen(Limits limits, Mode mode) {
        desk = desk.with(limits).with(mode);
        reopen();
    }

    /// A session opened anew on what was kept.
    Session fresh() {
        return Session.open(desk, History.of(log, desk.course()::current), now);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    List<ItemId> ahead() {
        return session.ahead();
    }

    /// The item now asked, as `deck/id`; empty when the sitting is through.
    String asked() {
        return session.turn().map(turn -> turn.item().id().inCourse()).orElse("");
    }

    Entry take(Move move) {
        log.addAll(move.entries());
        session = move.session();
        return move.entries().getFirst();
    }

    /// Answers so that the quality fits, and says so at once.
    Review answer(int quality) {
        now = now.plus(Duration.ofSeconds(10));
        return answer(quality, now, now);
    }

    Review answer(int quality, Instant answered, Instant graded) {
        now = graded;
        Response response =
                new Response.Chosen(Set.of(quality >= 3 ? Practice.RIGHT : Practice.WRONG));
        return (Review)
                take(
                        session.grade(
                                response,
                                Quality.of(quality).orElseThrow(),
                                false,
                                answered,
                                graded));
    }

    boolean undo() {
        now = now.plus(Duration.ofSeconds(10));
        Optional<Move> move = session.undo(now);
        move.ifPresent(this::take);
        return move.isPresent();
    }

    void suspend() {
        now = now.plus(Duration.ofSeconds(10));
        take(session.suspend(now));
    }

    void bury() {
        now = now.plus(Duration.ofSeconds(10));
        take(session.bury(now));
    }

    void flag() {
        now = now.plus(Duration.ofSeconds(10));
        take(session.flag("two options are right", now));
    }

    void note() {
        now = now.plus(Duration.ofSeconds(10));
        take(session.note("ask about this", now));
    }
}
