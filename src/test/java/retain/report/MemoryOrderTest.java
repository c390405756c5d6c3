package retain.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.schedule.Grade;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// On what the law of the first answer rests: a memory that is at least as stable and at most as
/// difficult as another stays so, whatever both are asked and answer alike from then on.
class MemoryOrderTest {
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final double ROUNDING = 1e-12;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBetterOfTwoMemoriesStaysTheBetterOne(int seed) {
        Random random = new Random(seed);
        double stability = Math.exp(random.nextDouble() * 17 - 6.9);
        double difficulty = 1 + 9 * random.nextDouble();
        Memory worse = new Memory(stability, difficulty, DAY);
        Memory better =
                new Memory(
                        Math.min(36_500, stability * Math.exp(random.nextDouble() * 4)),
                        1 + (difficulty - 1) * random.nextDouble(),
                        DAY);
        LocalDate day = DAY;
        for (int answer = 0; answer < 30; answer++) {
            // Same day, on schedule, far too late.
            double days = random.nextInt(4) == 0 ? 0 : Math.exp(random.nextDouble() * 6.5);
            day = day.plusDays((long) days);
            Grade grade = Grade.values()[random.nextInt(4)];
            worse = MODEL.after(Optional.of(worse), day, grade);
            better = MODEL.after(Optional.of(better), day, grade);
            assertOrder(worse, better);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterGradeLeavesTheBetterMemory(int seed) {
        Random random = new Random(seed);
        Memory before =
                new Memory(
                        Math.exp(random.nextDouble() * 17 - 6.9), 1 + 9 * random.nextDouble(), DAY);
        for (Optional<Memory> start : List.of(Optional.<Memory>empty(), Optional.of(before))) {
            LocalDate day = DAY.plusDays(random.nextInt(200) * random.nextInt(2));
            for (int grade = 0; grade < 3; grade++) {
                assertOrder(
                        MODEL.after(start, day, Grade.values()[grade]),
                        MODEL.after(start, day, Grade.values()[grade + 1]));
            }
        }
    }

    private static void assertOrder(Memory worse, Memory better) {
        assertTrue(
                better.stability() >= worse.stability() * (1 - ROUNDING)
                        && better.difficulty() <= worse.difficulty() + ROUNDING,
                () -> worse + " and " + better);
        for (int days : new int[] {1, 7, 60, 3_000}) {
            double less = MODEL.recall(days, worse.stability());
            assertTrue(MODEL.recall(days, better.stability()) >= less - ROUNDING);
        }
    }
}
