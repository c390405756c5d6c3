package retain.log;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.RandomForm;
import retain.deck.Response;
import retain.log.Entry.Alias;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Note;
import retain.log.Entry.Restart;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Entries of every type with whatever a log can hold, the same for the same seed.
public final class RandomEntries {
    private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");
    private static final List<String> NAMES = List.of("ada", "Ada", "grace", "Jörg Müller", "李.1");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "UTC", "Z", "+05:30", "America/St_Johns");
    private static final List<String> TEXTS =
            List.of(
                    "Puborectalis",
                    "",
                    "a \"b\" \\ / c",
                    "tab\tline\nreturn\r",
                    "bell\u0007 escape\u001B[31m delete\u007F",
                    "\u009B31m \u202Egnp.exe \u2028 \uFEFF",
                    "骨盤底 👩‍⚕️ é e\u0301",
                    "💡");
    private static final List<String> UNKNOWN =
            List.of(
                    "",
                    "",
                    "",
                    "{\"confidence\":0.50}",
                    "{\"z\":null,\"a\":[1,2.0e5,{\"b\":\"é\"}],\"empty\":{}}",
                    "{\"large\":123456789012345678901234567890}");

    private final Random random;
    private final List<EntryId> made = new ArrayList<>();

    public RandomEntries(long seed) {
        random = new Random(seed);
    }

    public List<Entry> list(int size) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(next());
        }
        return entries;
    }

    public Entry next() {
        Stamp stamp =
                new Stamp(id(), START.plusMillis(random.nextInt(1000)), learner(), one(UNKNOWN));
        Entry entry =
                switch (random.nextInt(24)) {
                    case 0, 1, 2 -> new Retraction(stamp, target());
                    case 3 -> new Suspension(stamp, item());
                    case 4 -> new Resumption(stamp, item());
                    case 5 -> new Burial(stamp, item(), day());
                    case 6 -> new Flag(stamp, item(), text(), one(List.of("", "7f3c91d0")));
                    case 7 -> new Note(stamp, item(), text());
                    case 8 -> new Restart(stamp, new Entry.Scope.OneItem(item()));
                    case 9 -> new Restart(stamp, new Entry.Scope.WholeCourse("course-1"));
                    case 10 -> new Goal(stamp, "course-2", text(), day());
                    case 11 ->
                            new Setting(stamp, one(List.of("", "course-1")), "scheduler", text());
                    case 12 -> new Alias(stamp, learner());
                    case 13, 14, 15 -> sitting(stamp);
                    default -> review(stamp);
                };
        made.add(entry.id());
        return entry;
    }

    private ExamEntry sitting(Stamp stamp) {
        Duration used = Duration.ofMillis(random.nextInt(180_000));
        return switch (random.nextInt(5)) {
            case 0 ->
                    new Started(
                            stamp,
                            ZoneId.of(one(ZONES)),
                            random.nextLong(),
                            new RandomForm(random, 5).form());
            case 1 -> new Resumed(stamp, target(), target(), used);
            case 2 ->
                    new Answered(
                            stamp,
                            target(),
                            target(),
                            used,
                            item(),
                            response(),
                            random.nextBoolean());
            case 3 -> new Paused(stamp, target(), target(), used, one(List.of(Pause.values())));
            default -> {
                List<ItemId> right = List.of(new ItemId("c", "d", "i"), new ItemId("c", "d", "j"));
                yield new Finished(
                        stamp,
                        target(),
                        target(),
                        used,
                        one(List.of(Ending.values())),
                        right.subList(0, random.nextInt(3)));
            }
        };
    }

    public Review review(Stamp stamp) {
        boolean correct = random.nextBoolean();
        return new Review(
                stamp,
                ZoneId.of(one(ZONES)),
                day(),
                item(),
                one(List.of("", "7f3c91d0")),
                one(List.of("", "b21e0000")),
                options(),
                one(List.of(ReviewKind.values())),
                response(),
                correct,
                Quality.of(random.nextInt(3) + (correct ? 3 : 0)).orElseThrow(),
                Duration.ofMillis(random.nextInt(100_000)),
                correct && random.nextInt(10) == 0);
    }

    private Response response() {
        return switch (random.nextInt(6)) {
            case 0 -> new Response.Chosen(new LinkedHashSet<>(optionsNotNone()));
            case 1 -> new Response.Ordered(options());
            case 2 -> new Response.Entered(text());
            case 3 -> new Response.Filled(List.of(text(), text()));
            case 4 -> {
                Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
                options().forEach(option -> pairs.put(option, new OptionId(text())));
                yield new Response.Matched(pairs);
            }
            default -> new Response.Omitted();
        };
    }

    private List<OptionId> optionsNotNone() {
        List<OptionId> options = options();
        return options.isEmpty() ? List.of(new OptionId("only")) : options;
    }

    private List<OptionId> options() {
        return TEXTS.stream().filter(_ -> random.nextInt(3) == 0).map(OptionId::new).toList();
    }

    public EntryId id() {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()));
    }

    /// Mostly what exists, sometimes what comes later or never.
    private EntryId target() {
        return made.isEmpty() || random.nextInt(5) == 0 ? id() : one(made);
    }

    private ItemId item() {
        return new ItemId("course-" + (1 + random.nextInt(2)), "deck", "item-" + random.nextInt(5));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 23).plusDays(random.nextInt(5));
    }

    private Learner learner() {
        return Learner.named(one(NAMES)).orElseThrow();
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
