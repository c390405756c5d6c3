package retain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.store.CourseFiles;
import retain.yaml.CourseReader;
import retain.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What holds of any two editions.
class CourseChangesLawsTest {
    private static final List<String> WORDS =
            List.of("nest", "egg", "moss", "wren", "mud", "song", "twig", "cup", "dome", "owl");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static String text(Random random, int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }

    /// An item under an id, as lines of a deck.
    private static String item(Random random) {
        String status =
                List.of("approved", "approved", "approved", "draft", "retired")
                        .get(random.nextInt(5));
        String common = "\n    status: " + status + "\n    question: " + text(random, 6) + "?\n";
        return switch (random.nextInt(4)) {
            case 0 -> "kind: true-false" + common + "    answer: " + random.nextBoolean() + "\n";
            case 1 ->
                    "kind: typed"
                            + common
                            + "    accept: ["
                            + text(random, 1)
                            + " x, "
                            + text(random, 2)
                            + " y]\n";
            case 2 ->
                    "kind: order"
                            + common
                            + "    steps: ["
                            + text(random, 2)
                            + " a, b, "
                            + text(random, 1)
                            + " c]\n";
            default ->
                    "kind: single"
                            + common
                            + "    options: [{text: "
                            + text(random, 2)
                            + " a, correct: true}, "
                            + text(random, 2)
                            + " b, "
                            + text(random, 1)
                            + " c]\n    explanation: "
                            + text(random, 3)
                            + "\n";
        };
    }

    /// The items of an edition by `deck/id`.
    private static Map<String, String> edition(Random random) {
        Map<String, String> items = new LinkedHashMap<>();
        for (String deck : List.of("a", "b", "c")) {
            for (int i = 0; i < 4; i++) {
                items.put(deck + "/i" + i, item(random));
            }
        }
        return items;
    }

    /// Another edition after some edits: none, added, removed, changed, renamed with or without a
    /// word.
    private static Map<String, String> edited(
            Map<String, String> older, Random random, boolean declared) {
        Map<String, String> newer = new LinkedHashMap<>();
        older.forEach((name, item) -> {
            String deck = name.substring(0, 1);
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> newer.put(name, item(random));
                case 2 -> newer.put(name, item.replaceFirst("question: \\w+", "question: other"));
                case 3 ->
                        newer.put(
                                name + "-new",
                                declared
                                        ? item.replaceFirst("\n", "\n    was: " + name + "\n")
                                        : item);
                case 4 -> {
                    newer.put(name, item);
                    newer.put(deck + "/more-" + random.nextInt(1000), item(random));
                }
                case 5 -> newer.put(name, item.replaceFirst("status: \\w+", "status: approved"));
                default -> newer.put(name, item);
            }
        });
        return newer;
    }

    private static Course course(Map<String, String> items) {
        StringBuilder head =
                new StringBuilder("format: 1\ncourse: birds\ntitle: Birds\ndomains:\n");
        Map<String, StringBuilder> decks = new LinkedHashMap<>();
        items.forEach((name, item) -> {
            String deck = name.substring(0, 1);
            decks.computeIfAbsent(
                            deck,
                            _ -> {
                                head.append("  ").append(deck).append(": {title: D, weight: 1}\n");
                                return new StringBuilder("format: 1\ndeck: ")
                                        .append(deck)
                                        .append("\ntitle: D\nitems:\n");
                            })
                    .append("  - id: ")
                    .append(name.substring(2))
                    .append("\n    ")
                    .append(item);
        });
        CourseReader reader =
                CourseReader.ofCourse("course.yaml", bytes(head.toString()), Optional.empty());
        decks.forEach((deck, text) -> reader.deck(deck + ".yaml", bytes(text.toString())));
        Reading reading = reader.reading();
        assertFalse(reading.hasErrors(), () -> reading.findings().toString());
        return reading.course().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<ItemId> older(CourseChanges changes, Fate fate) {
        Set<ItemId> ids = new TreeSet<>();
        changes.items().stream()
                .filter(change -> change.fate() == fate)
                .forEach(change -> change.older().map(Item::id).ifPresent(ids::add));
        return ids;
    }

    private static Set<ItemId> newer(CourseChanges changes, Fate fate) {
        Set<ItemId> ids = new TreeSet<>();
        changes.items().stream()
                .filter(change -> change.fate() == fate)
                .forEach(change -> change.newer().map(Item::id).ifPresent(ids::add));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditionDoesNotDifferFromItself(int seed) {
        Course course = course(edition(new Random(seed)));
        assertTrue(CourseChanges.between(course, course).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedOneWayIsRemovedTheOther(int seed) {
        Random random = new Random(seed);
        Map<String, String> older = edition(random);
        Course before = course(older);
        Course after = course(edited(older, random, false));
        CourseChanges there = CourseChanges.between(before, after);
        CourseChanges back = CourseChanges.between(after, before);
        assertEquals(newer(there, Fate.ADDED), older(back, Fate.REMOVED));
        assertEquals(older(there, Fate.REMOVED), newer(back, Fate.ADDED));
        assertEquals(newer(there, Fate.UNCLAIMED), older(back, Fate.UNCLAIMED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyItemMeetsOneFateAndProgressGoesWhereItIsSaid(int seed) {
        Random random = new Random(seed);
        Map<String, String> older = edition(random);
        Course before = course(older);
        Course after = course(edited(older, random, random.nextBoolean()));
        CourseChanges changes = CourseChanges.between(before, after);
        List<ItemId> met = new ArrayList<>();
        List<ItemId> metAfter = new ArrayList<>();
        for (ItemChange change : changes.items()) {
            change.older().map(Item::id).ifPresent(met::add);
            change.newer().map(Item::id).ifPresent(metAfter::add);
            boolean kept =
                    change.older()
                            .flatMap(item -> after.item(after.current(item.id())))
                            .isPresent();
            assertEquals(kept, change.older().isPresent() && !change.fate().losesProgress());
            if (change instanceof ItemChange.Kept(var fate, var one, var other, var edits, _)) {
                assertEquals(after.current(one.id()), other.id());
                boolean reworded = !Revision.of(one).wording().equals(Revision.of(other).wording());
                assertFalse(reworded && edits.isEmpty(), () -> one + "\n" + other);
                assertFalse(fate == Fate.SAME && !edits.isEmpty());
                boolean corrected = !Revision.of(one).key().equals(Revision.of(other).key());
                assertFalse(fate == Fate.KEY_CHANGED && !corrected);
                assertFalse(corrected && (fate == Fate.REWORDED || fate == Fate.SAME));
            }
        }
        assertEquals(sorted(before), met.stream().sorted().toList());
        assertEquals(sorted(after), metAfter.stream().sorted().toList());
    }

    @Test
    void theSeedsMeetEveryFate() {
        Set<Fate> met = new TreeSet<>();
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<String, String> older = edition(random);
            Course after = course(edited(older, random, random.nextBoolean()));
            met.addAll(CourseChanges.between(course(older), after).counts().keySet());
        }
        Set<Fate> all = new TreeSet<>(List.of(Fate.values()));
        // Moved and joined items need another deck: the pairs of editions in files have them.
        all.removeAll(Set.of(Fate.JOINED, Fate.MOVED));
        assertEquals(all, met);
    }

    private static List<ItemId> sorted(Course course) {
        return course.items().stream().map(Item::id).sorted().toList();
    }

    @Test
    void theShippedCourseDoesNotDifferFromItself() {
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        assertTrue(CourseChanges.between(course, course).isEmpty());
    }
}
