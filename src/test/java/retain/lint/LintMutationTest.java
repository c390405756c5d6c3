package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Places;
import retain.finding.Places.Spot;
import retain.lint.Mutation.Flawed;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// The shipped decks with one flaw put in: the rule for it fires at its place, and no other rule
/// does.
class LintMutationTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// How many flawed items are also looked at among all others.
    private static final int IN_COURSE = 3;

    /// A place says which part of what is meant.
    private static final Places PARTS =
            (owner, part) -> new Spot(new Place(owner + " " + part, 0, 0), "");

    static List<Mutation> mutations() {
        return ItemMutations.all();
    }

    @Test
    void theShippedDecksAreWithoutFlaws() {
        assertEquals(List.of(), Lint.of(COURSE, PARTS, true, TODAY).standing());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void theRuleFiresWhereTheFlawIsAndNoOtherDoes(Mutation mutation) {
        List<String> wrong = new ArrayList<>();
        int flaws = 0;
        for (Item item : COURSE.items()) {
            Optional<Flawed> flawed = mutation.change().apply(item);
            if (flawed.isPresent()) {
                flaws++;
                judge(mutation, flawed.get(), byItself(flawed.get().item()), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        int items = flaws;
        assertTrue(flaws >= mutation.least(), () -> "only " + items + " items");
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void nothingIsFoundInOtherItems(Mutation mutation) {
        List<Item> items = new ArrayList<>(COURSE.items());
        Collections.shuffle(items, new Random(mutation.name().hashCode()));
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Item item : items) {
            Optional<Flawed> flawed = mutation.change().apply(item);
            if (flawed.isPresent() && looked++ < IN_COURSE) {
                judge(mutation, flawed.get(), amongAll(flawed.get().item()), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(looked >= IN_COURSE);
    }

    private static void judge(
            Mutation mutation, Flawed flawed, List<Finding> found, List<String> wrong) {
        String owner = flawed.item().id().inCourse();
        boolean fired = false;
        Set<String> others = new TreeSet<>();
        for (Finding finding : found) {
            String place = finding.place().file();
            // What another item gives away by the flawed key is a flaw of the two.
            if (finding.rule().equals("answers-another") && finding.message().contains(owner)) {
                continue;
            }
            boolean meant = finding.rule().equals(mutation.rule());
            fired |= meant && place.equals(owner + " " + flawed.part());
            if (!place.startsWith(owner + " ")
                    || (!meant && !mutation.also().contains(finding.rule()))) {
                others.add(finding.rule() + " at " + place + ": " + finding.message());
            }
        }
        if (!fired) {
            wrong.add(owner + ": silent; found " + found);
        }
        if (!others.isEmpty()) {
            wrong.add(owner + ": also " + others);
        }
    }

    private static List<Finding> byItself(Item item) {
        Deck deck = new Deck(item.id().deck(), "Flawed", "", List.of(), List.of(item));
        return Lint.of(course(List.of(deck)), PARTS, false, TODAY).standing();
    }

    private static List<Finding> amongAll(Item item) {
        List<Deck> decks = new ArrayList<>();
        for (Deck deck : COURSE.decks()) {
            List<Item> items =
                    deck.items().stream()
                            .map(other -> other.id().equals(item.id()) ? item : other)
                            .toList();
            decks.add(new Deck(deck.slug(), deck.title(), deck.version(), deck.formerly(), items));
        }
        return Lint.of(course(decks), PARTS, true, TODAY).standing();
    }

    private static Course course(List<Deck> decks) {
        return new Course(
                COURSE.slug(),
                COURSE.title(),
                COURSE.version(),
                COURSE.notice(),
                List.of(),
                COURSE.domains(),
                COURSE.sources(),
                COURSE.exams(),
                decks);
    }
}
