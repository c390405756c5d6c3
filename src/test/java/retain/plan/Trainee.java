package retain.plan;

import retain.deck.Course;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.report.RecallCurve;
import retain.report.RecallLine;
import retain.schedule.Agenda;
import retain.schedule.Grade;
import retain.schedule.Limits;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.schedule.Sm2;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/// A made-up learner who studies most mornings, with a memory of their own: what the log then
/// holds.
public final class Trainee {
    private static final double FIRST_TRY = 0.55;
    private static final double ATTENDANCE = 0.85;

    private final Course course;
    private final Learner learner;
    private final Random random;
    private final RecallCurve curve;
    private final EntryIds ids;
    private final Map<ItemId, Memory> memories = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Predicate<Item> among;

    /// @param shift of the learner's line: more is a better memory
    public Trainee(Course course, String name, double shift, long seed) {
        this(course, name, shift, seed, Limits.DAILY.among());
    }

    public Trainee(Course course, String name, double shift, long seed, Predicate<Item> among) {
        this.course = course;
        this.learner = Learner.named(name).orElseThrow();
        this.random = new Random(seed);
        this.curve = new RecallCurve(new RecallLine(shift, 0, 0, -3.5));
        this.ids = new EntryIds(new Random(seed));
        this.among = among;
    }

    /// Studies for so many days.
    public Trainee studies(LocalDate from, int days, int newItems) {
        for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
            if (random.nextDouble() < ATTENDANCE) {
                study(day, newItems);
            }
        }
        return this;
    }

    /// Studies until an exam as the program has it, with a final pass in the last days.
    public Trainee studiesUntil(LocalDate from, LocalDate exam, int newItems) {
        entries.add(
                new Entry.Goal(
                        new Stamp(ids.next(begin(from)), begin(from), learner),
                        course.slug(),
                        course.exams().getFirst().name(),
                        exam));
        return studies(from, (int) ChronoUnit.DAYS.between(from, exam), newItems);
    }

    private static Instant begin(LocalDate day) {
        return day.atTime(6, 30).toInstant(ZoneOffset.UTC);
    }

    private void study(LocalDate day, int newItems) {
        Limits limits = new Limits(newItems, Optional.empty(), among);
        Instant at = begin(day);
        Queue queue = Agenda.queue(course, history(), new Sm2(), day, limits);
        for (ItemId id : queue.order()) {
            boolean isEarly = queue.pass().contains(id);
            ReviewKind kind = isEarly ? ReviewKind.EARLY : ReviewKind.SCHEDULED;
            at = ask(course.item(id).orElseThrow(), day, at, kind);
        }
    }

    private Instant ask(Item item, LocalDate day, Instant from, ReviewKind kind) {
        boolean right = random.nextDouble() < chance(item, day);
        Quality quality = quality(right);
        Duration latency = Duration.ofMillis(4_000 + random.nextInt(14_000));
        Instant at = from.plus(latency).plusSeconds(4 + random.nextInt(right ? 6 : 20));
        answer(item, day, at, latency, quality, kind);
        if (quality.asksForRedrill()) {
            at = at.plusSeconds(9);
            answer(item, day, at, Duration.ofSeconds(6), Quality.GOOD, ReviewKind.REDRILL);
        }
        return at;
    }

    /// How likely an answer on a day is right.
    double chance(Item item, LocalDate day) {
        Memory memory = memories.get(item.id());
        if (memory == null) {
            return FIRST_TRY;
        }
        double days = Math.max(1, ChronoUnit.DAYS.between(memory.day(), day));
        double recall = MemoryModel.DEFAULT.recall(days, memory.stability());
        return curve.right(recall, days, GuessChance.of(item.interaction()));
    }

    private Quality quality(boolean right) {
        if (!right) {
            return Quality.FAMILIAR;
        }
        return switch (random.nextInt(8)) {
            case 0 -> Quality.HARD;
            case 1 -> Quality.EASY;
            default -> Quality.GOOD;
        };
    }

    private void answer(
            Item item,
            LocalDate day,
            Instant at,
            Duration latency,
            Quality quality,
            ReviewKind kind) {
        memories.put(
                item.id(),
                MemoryModel.DEFAULT.after(
                        Optional.ofNullable(memories.get(item.id())), day, Grade.of(quality)));
        Revision revision = Revision.of(item);
        entries.add(
                new Review(
                        new Stamp(ids.next(at), at, learner),
                        ZoneId.of("Europe/Berlin"),
                        day,
                        item.id(),
                        revision.wording(),
                        revision.key(),
                        List.of(),
                        kind,
                        new Response.Omitted(),
                        !quality.isLapse(),
                        quality,
                        latency,
                        false));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public History history() {
        return History.of(entries, course::current);
    }

    /// The log as `retain merge` takes it.
    public String lines() {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(LogText.line(entry)).append('\n'));
        return lines.toString();
    }
}
