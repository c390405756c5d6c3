package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.CutScore.Place;
import retain.deck.Exam.Gate;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class CutScoreTest {
    private static final Path COURSE = Path.of("src/test/resources/retain/cut-score/course");
    private static final double NEAR = 1e-6;

    /// By the blueprint of the middle of all ranges.
    private static Optional<CutScore> inTheMiddle(Course course, Exam exam) {
        return CutScore.of(course, exam, Blueprint.of(course, exam));
    }

    private static CutScore of(String exam) {
        Course course = CourseFiles.read(COURSE).course().orElseThrow();
        Exam meant =
                course.exams().stream()
                        .filter(each -> each.name().equals(exam))
                        .findFirst()
                        .orElseThrow();
        return inTheMiddle(course, meant).orElseThrow();
    }

    /// A course of one domain and an exam over it, with each item's ratings by Ann, Ben and Cy.
    private static CutScore rated(int questions, int pass, String... ratings) {
        return inTheMiddle(course(ratings), exam(questions, pass)).orElseThrow();
    }

    private static Exam exam(int questions, int pass) {
        return new Exam("e", "E", questions, 10, pass, Optional.empty());
    }

    private static Course course(String... ratings) {
        List<Item> items = new ArrayList<>();
        for (String row : ratings) {
            Map<String, Integer> angoff = new HashMap<>();
            List<String> names = List.of("Ann", "Ben", "Cy");
            String[] cells = row.split(" ");
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].equals("-")) {
                    angoff.put(names.get(i), Integer.parseInt(cells[i]));
                }
            }
            items.add(item("d", "i" + items.size(), "", false, angoff));
        }
        return course(List.of(domain("d", 1)), items);
    }

    private static Domain domain(String slug, int weight, Topic... topics) {
        return new Domain(slug, slug, Weight.of(weight), 0, List.of(topics));
    }

    private static Course course(List<Domain> domains, List<Item> items) {
        List<Deck> decks =
                domains.stream()
                        .map(domain ->
                                new Deck(
                                        domain.slug(),
                                        domain.title(),
                                        "",
                                        List.of(),
                                        items.stream()
                                                .filter(item ->
                                                        item.id().deck().equals(domain.slug()))
                                                .toList()))
                        .toList();
        return new Course("c", "C", "", "", List.of(), domains, List.of(), List.of(), decks);
    }

    private static Item item(
            String deck, String id, String topic, boolean critical, Map<String, Integer> angoff) {
        return new Item(
                new ItemId("c", deck, id),
                List.of(),
                topic,
                critical,
                Level.RECALL,
                Status.APPROVED,
                "What is it?",
                "",
                new Interaction.TextEntry(List.of("it"), List.of(), 0),
                new Rationale("", "", List.of()),
                List.of(),
                java.util.Set.of(),
                new Notes(Optional.empty(), java.util.Set.of(), "", angoff, Optional.empty()));
    }

    /// Ann asks 65, Ben 55: their standard deviation is 7.07, over √2 that is 5. The item means are
    /// 55, 65, 75 and 45, of variance 500/3; a form takes two of the four, so its own mean varies
    /// by (1 − 2/4) · 500/3 / 2.
    @Test
    void theCutOfACompleteTableIsThatOfTheTextbook() {
        CutScore cut = rated(2, 80, "60 50", "70 60", "80 70", "50 40");
        assertEquals(60, cut.cut(), NEAR);
        assertEquals(5, cut.standardError().orElseThrow(), NEAR);
        assertEquals(Math.sqrt(125.0 / 3), cut.betweenForms().orElseThrow(), NEAR);
        assertEquals(
                List.of(65.0, 55.0),
                cut.judges().stream().map(judge -> judge.cut().orElseThrow()).toList());
        assertEquals(1.2, cut.points(cut.cut()), NEAR);
        assertEquals(2, cut.wholePoints());
    }

    /// What an independent program has for the course in the test resources. It lists every choice
    /// of items that keeps the totals and counts in how many each item stands, and takes the error
    /// from covariances of domains. The knots of the final, of which two are critical, can be
    /// chosen in 17 ways: 1 takes no critical bend, 16 take one, and that of two would leave a loop
    /// short.
    @ParameterizedTest
    @CsvSource({"final, 66.466503, 5.147039, 2.270072", "quick, 67.911111, 4.915492, 5.399474"})
    void theCutsOfAnIncompleteTableAreThoseOfAnotherProgram(
            String exam, double cut, double error, double between) {
        CutScore score = of(exam);
        assertEquals(cut, score.cut(), NEAR);
        assertEquals(error, score.standardError().orElseThrow(), NEAR);
        assertEquals(between, score.betweenForms().orElseThrow(), NEAR);
    }

    @Test
    void aJudgeIsHeldAgainstTheOthersOnTheSameItems() {
        Map<String, Judge> judges =
                of("final").judges().stream().collect(Collectors.toMap(Judge::name, each -> each));
        assertEquals(-95.0 / 14, judges.get("Ann").apart().orElseThrow(), NEAR);
        assertEquals(202.5 / 14, judges.get("Ben").apart().orElseThrow(), NEAR);
        assertEquals(-107.5 / 7, judges.get("Cy").apart().orElseThrow(), NEAR);
        assertEquals(
                List.of("Ben", "Cy"),
                judges.values().stream()
                        .filter(Judge::standsApart)
                        .map(Judge::name)
                        .sorted()
                        .toList());
        assertEquals(OptionalDouble.empty(), judges.get("Cy").cut(), "left out the ropes");
        assertEquals(Map.of("knots", 7, "ropes", 0), judges.get("Cy").rated());
    }

    @Test
    void fewItemsInCommonSetNobodyApart() {
        CutScore four = rated(2, 80, "90 40", "90 40", "90 40", "90 40", "90");
        CutScore five = rated(2, 80, "90 40", "90 40", "90 40", "90 40", "90 40");
        assertTrue(four.judges().stream().noneMatch(Judge::standsApart));
        assertTrue(five.judges().stream().allMatch(Judge::standsApart));
    }

    @Test
    void withOneJudgeNobodyKnowsTheError() {
        CutScore cut = rated(2, 80, "60", "70");
        assertEquals(65, cut.cut(), NEAR);
        assertEquals(OptionalDouble.empty(), cut.standardError());
        assertEquals(Optional.empty(), cut.declaredLies());
    }

    @Test
    void withoutARatingThereIsNoCut() {
        assertEquals(Optional.empty(), inTheMiddle(course("-", "-"), exam(2, 80)));
    }

    @Test
    void whatNoFormCanHoldCountsForNothing() {
        CutScore cut = of("final");
        assertEquals(
                List.of("knots/gordian", "knots/noose"),
                cut.notDrawn().stream().map(item -> item.id().inCourse()).toList());
        assertEquals(
                List.of("knots/water-knot"),
                cut.unrated().stream().map(item -> item.id().inCourse()).toList());
    }

    @Test
    void judgesDisagreeFromAStandardDeviationOfFifteenOn() {
        CutScore cut = rated(2, 80, "50 71", "50 72", "40 55 70", "40 54 68");
        assertEquals(
                List.of(false, true, true, false),
                cut.rated().stream().map(RatedItem::isDisputed).toList());
    }

    @Test
    void aRatingBelowAGuessIsNamed() {
        assertEquals(
                List.of("knots/alpine-butterfly [Cy]"),
                of("final").rated().stream()
                        .filter(item -> !item.belowChance().isEmpty())
                        .map(item -> item.item().id().inCourse() + " " + item.belowChance())
                        .toList());
    }

    /// The cut is 60 with an error of 5: of 20 points 12 ± 1.
    @ParameterizedTest
    @CsvSource({"45, BELOW", "46, WITHIN", "50, WITHIN", "60, WITHIN", "70, WITHIN", "71, ABOVE"})
    void theDeclaredMarkIsHeldAgainstTwoErrors(int pass, Place place) {
        CutScore cut = rated(20, pass, "60 50", "70 60", "80 70", "50 40");
        assertEquals(Optional.of(place), cut.declaredLies(), "points: " + cut.declaredPoints());
    }

    @Test
    void whatAsksTheSameWholePointsLiesWithin() {
        assertEquals(Optional.of(Place.WITHIN), rated(10, 70, "65 65", "65 65").declaredLies());
        assertEquals(Optional.of(Place.ABOVE), rated(10, 71, "65 65", "65 65").declaredLies());
        assertEquals(Optional.of(Place.BELOW), rated(10, 60, "65 65", "65 65").declaredLies());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Map<String, Integer> ratings(Random random, int judges) {
        Map<String, Integer> ratings = new HashMap<>();
        for (int j = 0; j < judges; j++) {
            if (random.nextInt(4) > 0) {
                ratings.put("judge " + j, random.nextInt(101));
            }
        }
        return ratings;
    }

    /// Any table: who speaks first changes nothing, and no panel asks more than its hardest rating.
    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfItemsAndJudgesChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Domain> domains =
                List.of(
                        domain("a", random.nextInt(1, 40), topic("x", 2), topic("y", 1)),
                        domain("b", random.nextInt(1, 40)));
        List<Item> items = new ArrayList<>();
        int judges = random.nextInt(1, 6);
        for (int i = 0; i < random.nextInt(4, 40); i++) {
            boolean inA = random.nextBoolean();
            items.add(
                    item(
                            inA ? "a" : "b",
                            "i" + i,
                            inA ? (random.nextBoolean() ? "x" : "y") : "",
                            random.nextInt(3) == 0,
                            ratings(random, judges)));
        }
        Exam exam =
                new Exam(
                        "e",
                        "E",
                        random.nextInt(2, 20),
                        10,
                        80,
                        random.nextBoolean()
                                ? Optional.of(new Gate(2, 1, List.of()))
                                : Optional.empty());
        Optional<CutScore> cut = inTheMiddle(course(domains, items), exam);
        Collections.shuffle(items, random);
        Optional<CutScore> other = inTheMiddle(course(domains, items), exam);
        assertEquals(cut.isPresent(), other.isPresent());
        if (cut.isEmpty()) {
            return;
        }
        CutScore one = cut.get();
        assertEquals(one.cut(), other.get().cut(), NEAR);
        assertEquals(one.standardError().orElse(-1), other.get().standardError().orElse(-1), NEAR);
        assertEquals(one.betweenForms().orElse(-1), other.get().betweenForms().orElse(-1), NEAR);
        assertEquals(
                one.judges().stream().map(Judge::rated).toList(),
                other.get().judges().stream().map(Judge::rated).toList());
        List<Integer> all =
                one.rated().stream()
                        .flatMap(item -> item.item().notes().angoff().values().stream())
                        .toList();
        assertTrue(one.cut() >= Collections.min(all) - NEAR);
        assertTrue(one.cut() <= Collections.max(all) + NEAR);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPanelOfOneMindHasNoError(long seed) {
        Random random = new Random(seed);
        int rating = random.nextInt(101);
        String row = rating + " " + rating + " " + rating;
        CutScore cut = rated(random.nextInt(1, 5), 80, row, row, row, row, row);
        assertEquals(rating, cut.cut(), NEAR);
        assertEquals(0, cut.standardError().orElseThrow(), NEAR);
        assertEquals(0, cut.betweenForms().orElseThrow(), NEAR);
    }

    private static Topic topic(String slug, int weight) {
        return new Topic(slug, slug, Weight.of(weight));
    }

    /// A mark in whole percent can ask any number of a hundred points.
    @Test
    void theSuggestedMarkAsksThePointsOfTheCut() {
        for (int questions = 1; questions <= 100; questions++) {
            for (int rating = 0; rating <= 100; rating++) {
                CutScore cut = rated(questions, 80, rating + " " + rating);
                assertEquals(
                        cut.wholePoints(),
                        Math.ceilDiv(questions * cut.passPercent(), 100),
                        questions + " questions, " + rating);
            }
        }
    }
}
