package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import retain.cli.Prompt;
import retain.deck.Course;
import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.Entry.Resumption;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.ReviewLog;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Sm2;
import retain.schedule.StudyDay;
import retain.session.Desk;
import retain.session.Mode;
import retain.session.Move;
import retain.session.Session;
import retain.session.Turn;
import retain.store.Access;
import retain.store.CourseFiles;
import retain.store.SqliteReviewLog;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Six weeks of study on the course that ships, through the engine and its database: 42 study days,
/// some skipped between them, on two machines, over a night in which the clocks change.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixWeeksTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate START = LocalDate.of(2027, 2, 15);
    private static final Path DECKS = Path.of("decks");
    private static final int STUDY_DAYS = 42;
    private static final int NEW_A_DAY = 4;
    private static final Learner ADA = Learner.named("ada").orElseThrow();
    private static final Limits LIMITS =
            new Limits(NEW_A_DAY, Optional.empty(), Limits.DAILY.among());

    private final Random random = new Random(42);
    private final EntryIds ids = new EntryIds(new Random(43));
    private final Prompt prompt = new Prompt();
    private final Course course = CourseFiles.read(DECKS).course().orElseThrow();

    /// What was due, re-drills apart, when a study day was first opened on the desktop.
    private final Map<LocalDate, Integer> dueInTheMorning = new HashMap<>();

    /// Days on which both machines were used and knew nothing of each other.
    private final Set<LocalDate> apart = new HashSet<>();

    private Instant now = Instant.EPOCH;
    private Path folder = Path.of("");
    private Path desktop = Path.of("");
    private Path laptop = Path.of("");
    private History lived = History.of(List.of(), course::current);
    private History replayed = lived;

    @BeforeAll
    void study(@TempDir Path folder) {
        this.folder = folder;
        desktop = folder.resolve("desktop.db");
        laptop = folder.resolve("laptop.db");
        LocalDate day = START;
        for (int studied = 0; studied < STUDY_DAYS; studied++) {
            day = day.plusDays(random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1);
            studyOn(day, desktop, studied);
            if (studied % 9 == 8) {
                apart.add(day);
                studyOn(day, laptop, studied);
                exchange();
            }
        }
        exchange();
        replayed = read(desktop);
    }

    @Test
    void theLogReplaysToTheScheduleThatWasLived() {
        assertEquals(schedules(lived), schedules(replayed));
        List<Entry> shuffled = new ArrayList<>(replayed.all());
        Collections.shuffle(shuffled, random);
        assertEquals(schedules(lived), schedules(History.of(shuffled, course::current)));
        assertEquals(schedules(lived), schedules(read(laptop)));
    }

    @Test
    void theLearnerCameAlong() {
        int mature = 0;
        int lapses = 0;
        for (Schedule schedule : schedules(lived).values()) {
            if (schedule instanceof Scheduled scheduled) {
                mature += scheduled.interval() >= Scheduled.MATURE ? 1 : 0;
                lapses += scheduled.lapses();
            }
        }
        assertTrue(mature > 10, mature + " mature");
        assertTrue(lapses > 10, lapses + " lapses");
        assertEquals(STUDY_DAYS, dueInTheMorning.size());
        Map<String, Long> kinds =
                lived.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.getClass().getSimpleName(),
                                        Collectors.counting()));
        for (String kind :
                List.of("Review", "Retraction", "Suspension", "Resumption", "Burial", "Flag")) {
            assertTrue(kinds.getOrDefault(kind, 0L) > 1, kind + " in " + kinds);
        }
    }

    @Test
    void noDayAsksForMoreThanNewItemsAndWhatIsDue() {
        Map<LocalDate, Integer> begun = new HashMap<>();
        Map<LocalDate, Integer> scheduled = new HashMap<>();
        for (ItemId item : replayed.items()) {
            boolean isFirst = true;
            for (Review review : replayed.reviews(item)) {
                if (review.kind() == ReviewKind.SCHEDULED) {
                    scheduled.merge(review.day(), 1, Integer::sum);
                    begun.merge(review.day(), isFirst ? 1 : 0, Integer::sum);
                    isFirst = false;
                }
            }
        }
        begun.forEach((day, count) -> {
            int machines = apart.contains(day) ? 2 : 1;
            assertTrue(count <= NEW_A_DAY * machines, count + " new on " + day);
        });
        scheduled.forEach((day, count) -> {
            if (!apart.contains(day)) {
                int due = dueInTheMorning.getOrDefault(day, 0);
                assertTrue(count <= NEW_A_DAY + due, count + " on " + day + ", due " + due);
            }
        });
    }

    @Test
    void everyRedrillWasOwed() {
        int redrills = 0;
        for (ItemId item : replayed.items()) {
            List<Review> before = new ArrayList<>();
            for (Review review : replayed.reviews(item)) {
                if (review.kind() == ReviewKind.REDRILL && !apart.contains(review.day())) {
                    assertTrue(Queue.owedRedrill(before, review.day()).isPresent(), "" + review);
                    redrills++;
                }
                before.add(review);
            }
        }
        assertTrue(redrills > 50, redrills + " re-drills");
    }

    @Test
    void noItemIsScheduledTwiceADay() {
        for (ItemId item : replayed.items()) {
            Set<LocalDate> days = new HashSet<>();
            for (Review review : replayed.reviews(item)) {
                if (review.kind() == ReviewKind.SCHEDULED && !apart.contains(review.day())) {
                    assertTrue(days.add(review.day()), item + " on " + review.day());
                }
            }
        }
    }

    @Test
    void aLogTakenElsewhereGivesTheSameItemsAndTheSameDay() {
        String log = folder.resolve("ada.jsonl").toString();
        String elsewhere = folder.resolve("elsewhere.db").toString();
        assertEquals("", retain("export", "--log", log, "--data", desktop.toString()));
        assertEquals(
                log + ": " + replayed.all().size() + " new entries for ada\n",
                retain("merge", log, "--data", elsewhere));
        for (List<String> figures :
                List.of(List.of("items", "--json"), List.of("due", "--json"), List.of("log"))) {
            String here = retain(figures, desktop.toString());
            assertEquals(here, retain(figures, elsewhere));
            assertTrue(here.contains("anorectal-bodywork/") || here.contains("\"due\""), here);
        }
    }

    @Test
    void sixWeeksAreEnoughToJudgeByAndBothMachinesJudgeAlike() {
        String judged = retain("evaluate", "--data", desktop.toString());
        assertTrue(judged.contains("FORETOLD BY"), judged);
        assertTrue(judged.contains("FSRS-6 foretells "), judged);
        assertEquals(judged, retain("evaluate", "--data", laptop.toString()));
    }

    /// One or two sittings on a study day; the second at night, or over the end of the day.
    private void studyOn(LocalDate day, Path machine, int studied) {
        try (ReviewLog log = SqliteReviewLog.open(machine, Access.WRITE, () -> now)) {
            now = at(day, LocalTime.of(7 + random.nextInt(12), 30));
            if (studied % 5 == 4) {
                resumeAll(log);
            }
            if (machine.equals(desktop)) {
                Queue morning = Queue.of(course, history(log), new Sm2(), day, LIMITS);
                dueInTheMorning.put(day, morning.corrected().size() + morning.due().size());
            }
            sit(log, day, Mode.DAILY, random.nextInt(40));
            if (studied % 7 == 3) {
                sit(log, day, Mode.CRAM, 5);
            }
            Instant night = at(day.plusDays(1), LocalTime.of(random.nextInt(4), 0));
            now = night.isAfter(now) ? night : now;
            lived = sit(log, day, Mode.DAILY, Integer.MAX_VALUE);
        }
    }

    /// Answers until nothing is left, the learner has had enough, or the study day is over.
    private History sit(ReviewLog log, LocalDate day, Mode mode, int patience) {
        Desk desk = new Desk(course, ADA, BERLIN, ids, new Sm2(), LIMITS, mode);
        Session session = Session.open(desk, history(log), now);
        assertEquals(day, session.day());
        List<Entry> entries = new ArrayList<>();
        for (int acts = 0; acts < patience && session.turn().isPresent(); acts++) {
            Turn turn = session.turn().get();
            Instant answered = now.plusSeconds(4 + random.nextInt(20));
            if (!StudyDay.of(answered.plusSeconds(5), BERLIN).equals(day)) {
                break;
            }
            now = answered.plusSeconds(1);
            Move move = act(session, turn, answered);
            entries.addAll(move.entries());
            session = move.session();
        }
        // One commit a sitting: each costs a write to the disk, and durability has tests of its
        // own.
        log.append(entries);
        return session.history();
    }

    private Move act(Session session, Turn turn, Instant answered) {
        int dice = random.nextInt(100);
        if (dice < 4) {
            Optional<Move> undone = session.undo(now);
            if (undone.isPresent()) {
                return undone.get();
            }
        }
        return switch (dice) {
            case 4 -> session.suspend(now);
            case 5 -> session.bury(now);
            case 6 -> session.flag("is this so?", now);
            case 7 -> session.note("see the course text", now);
            default -> {
                boolean right = knows(turn);
                Response response =
                        right ? rightAnswer(turn.item().interaction()) : new Response.Omitted();
                yield session.grade(response, grade(right), false, answered, now);
            }
        };
    }

    private boolean knows(Turn turn) {
        int percent =
                switch (turn.schedule()) {
                    case Schedule.Unseen _ -> 55;
                    case Scheduled at -> at.isLearning() ? 80 : 92;
                };
        return random.nextInt(100) < percent;
    }

    private Quality grade(boolean right) {
        List<Integer> grades = right ? List.of(3, 4, 4, 4, 5) : List.of(0, 1, 1, 2);
        return Quality.of(grades.get(random.nextInt(grades.size()))).orElseThrow();
    }

    private static Response rightAnswer(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> new Response.Chosen(choice.key());
            case TextEntry entry -> new Response.Entered(entry.accepted().getFirst());
            case Cloze cloze ->
                    new Response.Filled(
                            cloze.blanks().stream()
                                    .map(blank -> blank.accepted().getFirst())
                                    .toList());
            case Order order -> new Response.Ordered(order.key());
            case Match match -> new Response.Matched(match.key());
        };
    }

    private void resumeAll(ReviewLog log) {
        History history = history(log);
        for (Item item : course.items()) {
            if (history.isSuspended(item.id())) {
                now = now.plusSeconds(1);
                Desk desk = new Desk(course, ADA, BERLIN, ids, new Sm2(), LIMITS, Mode.DAILY);
                log.append(List.of(new Resumption(desk.stamp(now), item.id())));
            }
        }
    }

    /// Takes the log of each machine to the other.
    private void exchange() {
        try (ReviewLog one = SqliteReviewLog.open(desktop, Access.WRITE, () -> now);
                ReviewLog other = SqliteReviewLog.open(laptop, Access.WRITE, () -> now)) {
            one.merge(other.all());
            other.merge(one.all());
            lived = history(one);
        }
    }

    private History history(ReviewLog log) {
        return History.of(log.entriesOf(ADA), course::current);
    }

    private History read(Path machine) {
        try (ReviewLog log = SqliteReviewLog.open(machine, Access.READ, () -> now)) {
            return history(log);
        }
    }

    private Map<ItemId, Schedule> schedules(History history) {
        Map<ItemId, Schedule> schedules = new HashMap<>();
        for (Item item : course.items()) {
            schedules.put(item.id(), new Sm2().schedule(history.reviews(item.id())));
        }
        return schedules;
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BERLIN).toInstant();
    }

    private String retain(List<String> command, String data) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--data", data));
        return retain(all.toArray(String[]::new));
    }

    /// Runs a command line that must succeed, and gives what it says.
    private String retain(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--learner", "ada"));
        all.addAll(List.of("--course", DECKS.toString()));
        prompt.clock = () -> now.plus(Duration.ofHours(12));
        assertEquals(0, prompt.run(folder, all.toArray(String[]::new)), () -> prompt.err);
        return prompt.out;
    }
}
