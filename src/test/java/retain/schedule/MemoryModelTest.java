package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.log.Entry.Review;
import retain.log.ReviewKind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class MemoryModelTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final MemoryModel model = MemoryModel.DEFAULT;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "fsrs6.csv", numLinesToSkip = 2)
    void aMemoryFollowsThePublishedFormulas(String name, String answers, String states) {
        Optional<Memory> memory = Optional.empty();
        List<String> expected = List.of(states.split(" "));
        LocalDate day = START;
        int step = 0;
        for (String answer : answers.split(" ")) {
            String[] parts = answer.split("\\+");
            if (parts.length > 1) {
                day = memory.orElseThrow().day().plusDays(Integer.parseInt(parts[1]));
            }
            Memory next = model.after(memory, day, grade(parts[0]));
            String[] wanted = expected.get(step++).split("/");
            int interval = model.interval(next.stability(), 0.9);
            assertPrinted(wanted[0], next.stability(), name);
            assertPrinted(wanted[1], next.difficulty(), name);
            assertEquals(Integer.parseInt(wanted[2]), interval, name);
            memory = Optional.of(next);
            day = day.plusDays(interval);
        }
        assertEquals(expected.size(), step);
    }

    @ParameterizedTest
    @CsvSource({"1, .9857", "10, .9", "20, .8459", "30, .8094", "60, .7427", "0, 1"})
    void recallFallsAsPublished(int days, String expected) {
        assertPrinted(expected, model.recall(days, 10), days + " days");
    }

    @Test
    void aLapseLeavesWhatTheFormulaLeaves() {
        // By hand: S 10, D 5, t 10, so R = .9, and
        // 1.4835 · 5^-.0614 · (11^.2629 - 1) · e^(1.6483 · .1) = 1.3920;
        // D' = .001 · -4.7716 + .999 · (5 + 3.0194 · 2 · 5/9) = 8.3418.
        Memory before = new Memory(10, 5, START);
        Memory after = model.after(Optional.of(before), START.plusDays(10), Grade.AGAIN);
        assertEquals(1.3920, after.stability(), 0.00005);
        assertEquals(8.3418, after.difficulty(), 0.00005);
    }

    @Test
    void aLapseNeverLeavesAsMuchAsThereWas() {
        // After a century the formula of relearning gives 1.11, more than there was; so what
        // counts is S / e^(w17 · w18) = 1 / 1.0507.
        Memory before = new Memory(1, 1, START);
        Memory after = model.after(Optional.of(before), START.plusYears(100), Grade.AGAIN);
        assertEquals(0.9517, after.stability(), 0.00005);
    }

    @Test
    void hardOnTheSameDayLowersNoStability() {
        for (double stability : new double[] {0.01, 1, 3, 10, 500}) {
            Optional<Memory> before = Optional.of(new Memory(stability, 5, START));
            assertTrue(model.after(before, START, Grade.HARD).stability() >= stability);
            assertTrue(model.after(before, START, Grade.AGAIN).stability() < stability);
        }
    }

    @Test
    void everyKindOfAnswerTellsOfTheMemory() {
        Practice practice = new Practice();
        List<Review> reviews = new ArrayList<>();
        Optional<Memory> memory = Optional.empty();
        int day = 0;
        for (ReviewKind kind : ReviewKind.values()) {
            reviews.add(practice.review(Practice.id("nests/one"), START.plusDays(day), kind, 4));
            memory = Optional.of(model.after(memory, START.plusDays(day), Grade.GOOD));
            assertEquals(memory, model.memory(reviews), kind.word());
            day += 3;
        }
        assertEquals(Optional.empty(), model.memory(List.of()));
    }

    @Test
    void beforeItsLastAnswerAMemoryIsWhole() {
        Memory memory = new Memory(3, 5, START);
        assertEquals(1, model.recall(memory, START.minusDays(9)));
        assertEquals(1, model.recall(memory, START));
        assertEquals(0.9, model.recall(memory, START.plusDays(3)), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.9, 1",
        "10, 0.9, 10",
        "10, 0.8459, 20",
        "10, 0.7427, 60",
        "36500, 0.7, 36500"
    })
    void anIntervalEndsWhereRecallHasFallenToWhatIsDesired(
            double stability, double recall, int days) {
        assertEquals(days, model.interval(stability, recall));
    }

    @Test
    void parametersThatMakeNoCurveAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MemoryParameters(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> new MemoryParameters(new double[21]));
    }

    // Laws

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void recallIsAChanceThatFallsFromOneThroughNineTenths(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double stability = Math.exp(random.nextDouble(Math.log(0.001), Math.log(36_500)));
            assertEquals(1, model.recall(0, stability));
            assertEquals(0.9, model.recall(stability, stability), 1e-12);
            double before = 1;
            for (int days = 1; days < 40_000; days *= 2) {
                double recall = model.recall(days, stability);
                assertTrue(recall > 0 && recall < before, stability + " after " + days);
                before = recall;
            }
            assertTrue(model.recall(7, stability) <= model.recall(7, stability * 1.01));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsAnsweredTheMemoryKeepsTheLaws(long seed) {
        Random random = new Random(seed);
        for (int life = 0; life < 200; life++) {
            Memory memory = model.after(Optional.empty(), START, grade(random));
            for (int answer = 0; answer < 30; answer++) {
                int days = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(400);
                LocalDate day = memory.day().plusDays(days);
                Memory worse = memory;
                double least = 0;
                for (Grade grade : Grade.values()) {
                    Memory after = model.after(Optional.of(memory), day, grade);
                    String said = memory + " " + grade + " after " + days;
                    assertEquals(day, after.day());
                    assertTrue(after.stability() >= 0.001 && after.stability() <= 36_500, said);
                    assertTrue(after.difficulty() >= 1 && after.difficulty() <= 10, said);
                    if (grade.isRecalled()) {
                        assertTrue(after.stability() >= memory.stability(), said);
                    } else {
                        assertTrue(after.stability() <= Math.max(0.001, memory.stability()), said);
                    }
                    assertTrue(after.stability() >= least, said);
                    least = after.stability();
                    assertTrue(
                            grade == Grade.AGAIN || after.difficulty() <= worse.difficulty(), said);
                    worse = after;
                }
                memory = model.after(Optional.of(memory), day, grade(random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLongerAMemoryHeldTheMoreARecallIsWorth(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double stability = random.nextDouble(0.1, 300);
            Optional<Memory> memory =
                    Optional.of(new Memory(stability, random.nextDouble(1, 10), START));
            int days = 1 + random.nextInt(300);
            for (Grade grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                assertTrue(
                        model.after(memory, START.plusDays(days), grade).stability()
                                <= model.after(memory, START.plusDays(days + 1), grade)
                                        .stability());
            }
        }
    }

    private static Grade grade(Random random) {
        return Grade.values()[random.nextInt(4)];
    }

    private static Grade grade(String number) {
        for (Grade grade : Grade.values()) {
            if (Integer.toString(grade.value()).equals(number)) {
                return grade;
            }
        }
        throw new IllegalArgumentException(number);
    }

    /// Rounded to four places the number is the one printed, whose trailing zeros are left out.
    private static void assertPrinted(String expected, double number, String claim) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN);
        assertEquals(0, new BigDecimal(expected).compareTo(rounded), claim + ": " + number);
    }
}
