package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Option;
import retain.deck.Status;
import retain.store.CourseFiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The bank that ships, held against the fact sheet of its subject and the standard of its
/// examination. Prints what it counted.
class BankTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final List<Item> ITEMS =
            COURSE.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
    private static final JsonNode FACTS =
            new ObjectMapper()
                    .readTree(BankTest.class.getResourceAsStream("/retain/decks/facts.json"));

    /// Whoever misses one of these in the examination does not pass, whatever the score.
    private static final Set<String> STOP_RULES =
            Set.of(
                    "X-01", "X-02", "X-03", "X-04", "X-07", "X-10", "X-12", "X-18", "X-20", "X-24",
                    "X-29", "M-22");

    /// How often a fact has to be asked; none may be asked that is on hold or cannot be verified.
    private enum Demand {
        NEVER,
        ONCE,
        TWICE,
        THRICE_AND_APPLIED;

        static Demand of(String id) {
            JsonNode fact = FACTS.get(id);
            String policy = fact.path("policy").asString("");
            String verdict = fact.path("verdict").asString("");
            if (policy.equals("HOLD")
                    || policy.equals("RATIONALE")
                    || verdict.equals("not verifiable")) {
                return NEVER;
            }
            if (isCritical(id)) {
                return THRICE_AND_APPLIED;
            }
            return verdict.equals("preference") || policy.equals("ATTRIB") ? ONCE : TWICE;
        }
    }

    private static boolean isCritical(String id) {
        return FACTS.get(id).path("critical").asBoolean(false);
    }

    private static List<Item> asking(String fact) {
        return ITEMS.stream().filter(item -> item.facts().contains(fact)).toList();
    }

    @Test
    void everyFactIsAskedAsOftenAsItMust() {
        List<String> lacking = new ArrayList<>();
        Map<Demand, Integer> facts = new EnumMap<>(Demand.class);
        for (String id : new TreeSet<>(FACTS.propertyNames())) {
            Demand demand = Demand.of(id);
            facts.merge(demand, 1, Integer::sum);
            int items = asking(id).size();
            boolean applied = asking(id).stream().anyMatch(item -> item.level() == Level.APPLY);
            boolean met =
                    switch (demand) {
                        case NEVER -> items == 0;
                        case ONCE -> items >= 1;
                        case TWICE -> items >= 2;
                        case THRICE_AND_APPLIED -> items >= 3 && applied;
                    };
            if (!met) {
                lacking.add(id + " " + demand + ": " + items + (applied ? "" : ", none applied"));
            }
        }
        System.out.println("Facts by demand: " + facts + ", lacking: " + lacking);
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyFactNamedIsOnTheSheet() {
        for (Item item : ITEMS) {
            assertTrue(!item.facts().isEmpty(), () -> item.id() + " names no fact");
            for (String fact : item.facts()) {
                assertTrue(FACTS.has(fact), () -> item.id() + " names " + fact);
            }
        }
    }

    @Test
    void safetyIsMarkedWhereAFactSaysSo() {
        for (Item item : ITEMS) {
            assertEquals(
                    item.facts().stream().anyMatch(BankTest::isCritical),
                    item.critical(),
                    () -> item.id() + " with " + item.facts());
        }
    }

    @Test
    void everyItemOnAStopRuleMustNotBeMissed() {
        Exam certificate =
                COURSE.exams().stream()
                        .filter(exam -> exam.name().equals("certificate"))
                        .findFirst()
                        .orElseThrow();
        Set<ItemId> stopping = new TreeSet<>();
        for (Item item : ITEMS) {
            if (item.facts().stream().anyMatch(STOP_RULES::contains)) {
                stopping.add(item.id());
            }
        }
        assertEquals(stopping, new TreeSet<>(certificate.gate().orElseThrow().neverMiss()));
    }

    @ParameterizedTest
    @CsvSource({"contraindications, 90", "anatomy, 78", "materials, 54", "procedure, 38"})
    void aDeckHoldsEnoughItems(String deck, int least) {
        List<Item> items = ITEMS.stream().filter(item -> item.id().deck().equals(deck)).toList();
        long critical = items.stream().filter(Item::critical).count();
        long applied = items.stream().filter(item -> item.level() == Level.APPLY).count();
        System.out.printf(
                "%s: %d items, %d critical, %d applied, %s%n",
                deck, items.size(), critical, applied, kinds(items));
        assertTrue(items.size() >= least, () -> deck + " holds " + items.size());
    }

    private static Map<Kind, Integer> kinds(Collection<Item> items) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        items.forEach(item -> kinds.merge(item.kind(), 1, Integer::sum));
        return kinds;
    }

    /// Per cent of the bank, within five points.
    @ParameterizedTest
    @CsvSource({
        "SINGLE, 45",
        "MULTIPLE, 12",
        "MATCH, 10",
        "TYPED, 10",
        "TRUE_FALSE, 8",
        "CLOZE, 8",
        "ORDER, 7"
    })
    void theKindsAreMixedAsInTheExamination(Kind kind, int percent) {
        double share = 100.0 * kinds(ITEMS).getOrDefault(kind, 0) / ITEMS.size();
        System.out.printf("%s: %.1f %%%n", kind.word(), share);
        assertEquals(percent, share, 5.0);
    }

    @Test
    void atLeastHalfAreApplied() {
        long applied = ITEMS.stream().filter(item -> item.level() == Level.APPLY).count();
        System.out.printf("%d of %d items are applied%n", applied, ITEMS.size());
        assertTrue(2 * applied >= ITEMS.size());
    }

    @Test
    void trueAndFalseAreBalancedInEachDeck() {
        Map<String, Integer> balance = new TreeMap<>();
        for (Item item : ITEMS) {
            if (item.interaction() instanceof Choice choice && item.kind() == Kind.TRUE_FALSE) {
                boolean isTrue = choice.key().contains(Choice.TRUE);
                balance.merge(item.id().deck(), isTrue ? 1 : -1, Integer::sum);
            }
        }
        System.out.println("True beyond false: " + balance);
        assertTrue(balance.values().stream().allMatch(more -> Math.abs(more) <= 1));
    }

    @Test
    void everyOptionAndEveryItemGivesItsReason() {
        for (Item item : ITEMS) {
            assertTrue(!item.rationale().explanation().isBlank(), () -> item.id() + " explains");
            assertTrue(!item.rationale().citations().isEmpty(), () -> item.id() + " cites");
            item.rationale()
                    .citations()
                    .forEach(key -> assertTrue(COURSE.source(key).isPresent(), () -> key));
            if (item.interaction() instanceof Choice choice && item.kind() != Kind.TRUE_FALSE) {
                for (Option option : choice.options()) {
                    assertTrue(
                            !option.feedback().isBlank(), () -> item.id() + ": " + option.text());
                }
            }
        }
    }

    @Test
    void anatomyIsDrawn() {
        Predicate<Item> drawn = item -> !item.figure().isBlank();
        long figures =
                ITEMS.stream()
                        .filter(item -> item.id().deck().equals("anatomy"))
                        .filter(drawn)
                        .count();
        System.out.println("Anatomy items with a drawing: " + figures);
        assertTrue(figures >= 10);
    }

    @Test
    void enemiesAreItemsOfTheBank() {
        for (Item item : ITEMS) {
            for (ItemId enemy : item.enemies()) {
                assertTrue(COURSE.item(enemy).isPresent(), () -> item.id() + " against " + enemy);
            }
        }
        Set<ItemId> ids = new TreeSet<>(ITEMS.stream().map(Item::id).toList());
        assertEquals(ITEMS.size(), ids.size());
    }
}
