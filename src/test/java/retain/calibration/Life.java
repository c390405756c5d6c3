package retain.calibration;

import retain.deck.Course;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.schedule.Limits;
import retain.schedule.Sm2;
import retain.session.Desk;
import retain.session.Mode;
import retain.session.Move;
import retain.session.Session;
import retain.session.Turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Six weeks of study, as the program runs them: its queue, its sessions, its log. Only who answers
/// is made up.
final class Life {
    static final int DAYS = 42;
    static final LocalDate BEGUN = LocalDate.of(2026, 10, 12);

    /// The day after the last day of study, on which the examination is sat in the morning.
    static final LocalDate EXAM = BEGUN.plusDays(DAYS);

    static final Learner TRAINEE = Learner.named("trainee").orElseThrow();

    private final Course course;
    private final Nature nature;
    private final Mind mind;
    private final SplittableRandom random;
    private final Desk desk;
    private final List<Entry> log = new ArrayList<>();

    Life(Course course, Nature nature, Mind mind, SplittableRandom random) {
        this.course = course;
        this.nature = nature;
        this.mind = mind;
        this.random = random;
        this.desk =
                new Desk(
                        course,
                        TRAINEE,
                        ZoneOffset.UTC,
                        new EntryIds(random.split()),
                        new Sm2(),
                        new Limits(
                                nature.newADay(),
                                Optional.of(nature.patience()),
                                Limits.DAILY.among()),
                        Mode.DAILY);
    }

    /// All that is in the log on the morning of the examination.
    History lived() {
        for (int day = nature.start(); day < DAYS; day++) {
            if (random.nextDouble() < nature.attendance()) {
                study(day);
            }
        }
        return history();
    }

    private History history() {
        return History.of(log, course::current);
    }

    private void study(int day) {
        Instant now = BEGUN.plusDays(day).atTime(7, 0).toInstant(ZoneOffset.UTC);
        Session session = Session.open(desk, history(), now);
        while (session.turn().isPresent()) {
            Turn turn = session.turn().get();
            Mind.Answer answer = mind.answers(turn.item(), day);
            now = now.plusSeconds(random.nextInt(8, 24));
            Move move =
                    session.grade(
                            answer.isRight()
                                    ? Scoring.key(turn.item().interaction())
                                    : new Omitted(),
                            grade(answer),
                            false,
                            now,
                            now);
            log.addAll(move.entries());
            session = move.session();
        }
    }

    /// By how it felt: what was nearly forgotten, or guessed, more often feels hard.
    private Quality grade(Mind.Answer answer) {
        double feeling = random.nextDouble();
        if (!answer.isRight()) {
            return answer.isKnown()
                    ? Quality.SLIP
                    : feeling < 0.3 ? Quality.BLACKOUT : Quality.FAMILIAR;
        }
        if (!answer.isKnown()) {
            return feeling < 0.6 ? Quality.HARD : Quality.GOOD;
        }
        double hard = nature.doubt() * (1 + 2 * (1 - answer.recall()));
        double easy = nature.pride() * answer.recall() * answer.recall();
        return feeling < hard ? Quality.HARD : feeling > 1 - easy ? Quality.EASY : Quality.GOOD;
    }
}
