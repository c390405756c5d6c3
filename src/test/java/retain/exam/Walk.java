package retain.exam;

import retain.deck.Form;
import retain.deck.RandomForm;
import retain.deck.Response;
import retain.exam.Running.Act;
import retain.exam.Sitting.Given;
import retain.json.LogParser;
import retain.json.LogText;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.Learner;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A candidate who sits a form on a machine where anything happens: the clock on the wall is set
/// back and forth, the machine sleeps, the program is killed or left and begun again. True time is
/// that in which the program ran, or slept and went on.
final class Walk {
    private static final Learner ADA = Learner.named("ada").orElseThrow();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Random random;
    private final RandomForm forms;

    /// All that was acknowledged, as the log has it.
    final List<ExamEntry> log = new ArrayList<>();

    /// How each seat was last left in time.
    final List<Given> acknowledged = new ArrayList<>();

    private Instant wall = Instant.parse("2026-11-23T08:00:00Z");
    private long nanos;
    private ExamClock clock;
    Running running;

    /// While the program ran.
    Duration trueTime = Duration.ZERO;

    /// What the program never saw: it was killed between two looks at the clock.
    int kills;

    Walk(long seed) {
        random = new Random(seed);
        forms = new RandomForm(random, 8);
        Form form = forms.form();
        clock = newClock();
        form.seats().forEach(_ -> acknowledged.add(Given.NOTHING));
        take(Running.begin(form, seed, candidate(), clock.instant()));
    }

    /// Goes on from what a log holds, as another machine would.
    Walk(long seed, List<ExamEntry> log, Instant wall) {
        random = new Random(seed);
        forms = new RandomForm(random, 8);
        this.log.addAll(log);
        this.wall = wall;
        clock = newClock();
        Sitting sitting = Sitting.all(log).getFirst();
        acknowledged.addAll(sitting.given());
        take(Running.resume(sitting, candidate(), clock.instant()));
    }

    private ExamClock newClock() {
        // A monotonic clock begins anywhere.
        nanos = random.nextLong();
        return new ExamClock(() -> wall, () -> nanos);
    }

    private Candidate candidate() {
        return new Candidate(ADA, BERLIN, new EntryIds(new Random(random.nextLong())));
    }

    Instant wall() {
        return wall;
    }

    boolean isOpen() {
        return running.sitting().isOpen();
    }

    Duration used() {
        return running.used(clock.instant());
    }

    /// One thing that happens.
    void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> answer();
            case 4 -> mark();
            case 5, 6 -> looksOn(random.nextInt(40_000));
            case 7 -> {
                wall = wall.plusSeconds(random.nextInt(7200) - 3600);
                take(running.passing(clock.instant()));
            }
            case 8 -> sleep();
            case 9 -> kill();
            case 10 -> leave();
            default -> {
                if (random.nextInt(10) == 0) {
                    take(running.submit(clock.instant()));
                }
            }
        }
    }

    void answer() {
        int seat = random.nextInt(acknowledged.size());
        Response response =
                forms.response(running.sitting().form().seats().get(seat).item().interaction());
        stands(seat, new Given(response.orOmitted(), acknowledged.get(seat).marked()));
    }

    private void mark() {
        int seat = random.nextInt(acknowledged.size());
        Given before = acknowledged.get(seat);
        stands(seat, new Given(before.response(), !before.marked()));
    }

    private void stands(int seat, Given given) {
        Instant now = clock.instant();
        boolean inTime = isOpen() && !isOver(now);
        boolean marks = given.marked() != acknowledged.get(seat).marked();
        take(
                marks
                        ? running.mark(seat, given.marked(), now)
                        : running.answer(seat, given.response(), now));
        if (inTime) {
            acknowledged.set(seat, given);
        }
    }

    /// By true time, and two seconds for an answer on its way.
    private boolean isOver(Instant now) {
        return running.before()
                        .plus(Duration.between(running.since(), now))
                        .compareTo(running.sitting().limit().plusSeconds(2))
                > 0;
    }

    /// The program looks at the clock every second.
    void looksOn(int millis) {
        for (int left = millis; left > 0; left -= 1000) {
            pass(Math.min(left, 1000), true);
            take(running.passing(clock.instant()));
        }
    }

    private void pass(int millis, boolean counted) {
        wall = wall.plusMillis(millis);
        nanos += 1_000_000L * millis;
        if (counted && isOpen()) {
            trueTime = trueTime.plusMillis(millis);
        }
    }

    /// The monotonic clock sleeps with the machine, the wall clock does not.
    private void sleep() {
        int seconds = random.nextInt(90);
        wall = wall.plusSeconds(seconds);
        trueTime = isOpen() ? trueTime.plusSeconds(seconds) : trueTime;
        take(running.passing(clock.instant()));
    }

    void kill() {
        pass(random.nextInt(1000), true);
        begin();
        kills++;
    }

    void leave() {
        take(running.leave(clock.instant()));
        begin();
    }

    /// Some time later, by a clock that somebody may have set.
    private void begin() {
        wall = wall.plusSeconds(random.nextInt(20_000) - 10_000);
        clock = newClock();
        Sitting sitting = Sitting.all(written()).getFirst();
        if (sitting.isOpen()) {
            take(Running.resume(sitting, candidate(), clock.instant()));
        }
    }

    /// The log as another program reads it, in any order.
    List<ExamEntry> written() {
        List<ExamEntry> read = new ArrayList<>();
        log.forEach(entry -> read.add((ExamEntry) LogParser.entry(LogText.line(entry))));
        Collections.shuffle(read, random);
        return read;
    }

    private void take(Act act) {
        log.addAll(act.entries());
        running = act.running();
    }
}
