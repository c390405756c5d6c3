package retain.exam;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Ordered;
import retain.deck.Status;
import retain.exam.Running.Act;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Ada sits an examination in Berlin, as told: `new Sat().allBut("nests/cup").submits()`. Items are
/// named `deck/id`. Each answer takes her twenty seconds, and the clock is looked at every second.
public final class Sat {
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    public static final Learner ADA = Learner.named("ada").orElseThrow();
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Path BIRDS = Path.of("src/test/resources/retain/exam/birds");
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final List<ExamEntry> entries = new ArrayList<>();
    private Candidate candidate;
    private Instant now;
    private Running running;

    private Sat(Sat from, long machine) {
        entries.addAll(from.entries);
        candidate =
                new Candidate(from.candidate.learner(), BERLIN, new EntryIds(new Random(machine)));
        now = from.now;
        running = from.running;
        running =
                new Running(
                        running.sitting(),
                        candidate,
                        running.before(),
                        running.since(),
                        running.seen());
    }

    /// The spring examination of the course about birds.
    public Sat() {
        this("spring");
    }

    /// An examination of the course about birds.
    public Sat(String exam) {
        this(form(birds(), exam), MORNING);
    }

    public Sat(Form form, Instant begin) {
        this(form, begin, ADA);
    }

    public Sat(Form form, Instant begin, Learner learner) {
        now = begin;
        candidate = new Candidate(learner, BERLIN, new EntryIds(new Random(begin.toEpochMilli())));
        Act act = Running.begin(form, 42, candidate, now);
        entries.addAll(act.entries());
        running = act.running();
    }

    /// Goes on with an open sitting on another machine, where its entries so far were taken in.
    public Sat(Sitting open, Instant begin) {
        now = begin;
        candidate = new Candidate(ADA, BERLIN, new EntryIds(new Random(begin.toEpochMilli())));
        entries.add(open.started());
        entries.addAll(open.entries());
        Act act = Running.resume(open, candidate, now);
        entries.addAll(act.entries());
        running = act.running();
    }

    /// Ten items of every kind, and the examinations `spring` with a gate and `plain` without.
    public static Course birds() {
        return course(BIRDS);
    }

    public static Course course(Path folder) {
        return CourseFiles.read(folder).course().orElseThrow();
    }

    /// All approved items of a course, deck by deck, whatever the examination asks.
    public static Form form(Course course, String exam) {
        Exam declared =
                course.exams().stream()
                        .filter(each -> each.name().equals(exam))
                        .findFirst()
                        .orElseThrow();
        return form(course, declared);
    }

    /// The same for an examination that the course need not declare.
    public static Form form(Course course, Exam exam) {
        List<Seat> seats = new ArrayList<>();
        for (Item item : course.items()) {
            if (item.status() == Status.APPROVED) {
                seats.add(Seat.of(Question.of(item, seats.size())));
            }
        }
        return new Form(
                course.slug(),
                course.title(),
                course.version(),
                exam,
                course.domains(),
                course.sources(),
                seats);
    }

    /// Answers all questions right but some, which she answers wrong.
    public Sat allBut(String... missed) {
        Set<String> wrong = Set.of(missed);
        for (Seat seat : running.sitting().form().seats()) {
            String item = seat.item().id().inCourse();
            if (wrong.contains(item)) {
                wrong(item);
            } else {
                right(item);
            }
        }
        return this;
    }

    public Sat right(String... items) {
        for (String item : items) {
            answer(item, right(item(item).interaction()));
        }
        return this;
    }

    public Sat wrong(String... items) {
        for (String item : items) {
            answer(item, wrong(item(item).interaction()));
        }
        return this;
    }

    public Sat answer(String item, Response response) {
        waits(ANSWER);
        return take(running.answer(seat(item), response, now));
    }

    public Sat marks(String item) {
        return take(running.mark(seat(item), true, now));
    }

    /// Time passes before her eyes.
    public Sat waits(Duration time) {
        Instant until = now.plus(time);
        while (now.isBefore(until) && running.sitting().isOpen()) {
            Instant next = now.plusSeconds(1);
            now = next.isBefore(until) ? next : until;
            take(running.passing(now));
        }
        return this;
    }

    /// Time passes while the program does not run, though it did not end.
    public Sat standsStill(Duration time) {
        now = now.plus(time);
        return take(running.passing(now));
    }

    /// The same sitting, gone on with from a copy of the log on another machine.
    public Sat elsewhere() {
        return new Sat(this, 2);
    }

    /// The sitting once the logs of both machines have met.
    public Sitting mergedWith(Sat other) {
        Set<ExamEntry> all = new LinkedHashSet<>(entries);
        all.addAll(other.entries);
        return Sitting.all(all).getFirst();
    }

    /// She leaves in order and comes back.
    public Sat leavesFor(Duration away) {
        return leaves().comesBackAfter(away);
    }

    public Sat leaves() {
        return take(running.leave(now));
    }

    /// The program is killed; she comes back.
    public Sat breaksOffFor(Duration away) {
        return comesBackAfter(away);
    }

    public Sat comesBackAfter(Duration away) {
        now = now.plus(away);
        return take(Running.resume(running.sitting(), candidate, now));
    }

    /// The sitting as it stands.
    public Sitting open() {
        return running.sitting();
    }

    public Sitting submits() {
        take(running.submit(now));
        return running.sitting();
    }

    /// Looks on until the time is up.
    public Sitting runsOut() {
        waits(running.left(now).plusSeconds(1));
        return running.sitting();
    }

    /// What a sitting over adds up to.
    public static ExamResult result(Sitting sitting) {
        return ExamResult.of(sitting).orElseThrow();
    }

    /// All that has to be kept of the sitting so far.
    public List<ExamEntry> entries() {
        return List.copyOf(entries);
    }

    public Running running() {
        return running;
    }

    public Instant now() {
        return now;
    }

    private Sat take(Act act) {
        entries.addAll(act.entries());
        running = act.running();
        return this;
    }

    private int seat(String inCourse) {
        List<Seat> seats = running.sitting().form().seats();
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).item().id().inCourse().equals(inCourse)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the form does not ask " + inCourse);
    }

    private Item item(String inCourse) {
        return running.sitting().form().seats().get(seat(inCourse)).item();
    }

    public static Response right(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> new Chosen(choice.key());
            case TextEntry entry -> new Entered(entry.accepted().getFirst());
            case Cloze cloze ->
                    new Filled(
                            cloze.blanks().stream()
                                    .map(Blank::accepted)
                                    .map(List::getFirst)
                                    .toList());
            case Order order -> new Ordered(order.key());
            case Match match -> new Matched(match.key());
        };
    }

    /// The first wrong option, the order turned round, a text that nobody accepts.
    public static Response wrong(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> wrong(choice);
            case TextEntry _ -> new Entered("no idea");
            case Cloze cloze ->
                    new Filled(cloze.blanks().stream().map((Blank _) -> "no idea").toList());
            case Order order -> new Ordered(order.key().reversed());
            case Match match -> {
                List<OptionId> targets = List.copyOf(match.key().values());
                Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
                for (OptionId source : match.key().keySet()) {
                    pairs.put(source, targets.get((pairs.size() + 1) % targets.size()));
                }
                yield new Matched(pairs);
            }
        };
    }

    private static Response wrong(Choice choice) {
        if (choice.kind() == Kind.MULTIPLE && choice.key().size() > 1) {
            return new Chosen(Set.of(choice.key().iterator().next()));
        }
        return choice.options().stream()
                .map(Option::id)
                .filter(option -> !choice.key().contains(option))
                .findFirst()
                .<Response>map(option -> new Chosen(Set.of(option)))
                .orElseThrow();
    }
}
