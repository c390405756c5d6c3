package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/// What a day asks of seven candidates: 0 to 6, of which 5 and 6 are safety-critical.
class PassShareTest {
    private static final double[] RECALLS = {0.4, 1, 0.2, 0.7, 0.2, 0.9, 0.5};

    private static List<Integer> share(int room, int daysLeft) {
        long[] candidates = new long[RECALLS.length + 2];
        for (int place = 0; place < RECALLS.length; place++) {
            candidates[place] = PassShare.candidate(place > 4, RECALLS[place], place);
        }
        int size = PassShare.pick(candidates, RECALLS.length, room, daysLeft);
        return Arrays.stream(candidates).limit(size).mapToObj(PassShare::place).toList();
    }

    @Test
    void whereThereIsTimeForAllTheLowestRecallGoesFirst() {
        assertEquals(List.of(2, 4, 0, 6, 3, 5, 1), share(9, 1));
        assertEquals(List.of(2, 4, 0, 6), share(9, 2));
        assertEquals(List.of(2), share(9, 7));
    }

    @Test
    void whereThereIsNotTheSafetyCriticalOnesAreIncludedFirst() {
        assertEquals(List.of(6), share(1, 1));
        assertEquals(List.of(6, 5), share(2, 1));
        assertEquals(List.of(2, 6, 5), share(3, 1));
        assertEquals(List.of(2, 4), share(2, 2));
        assertEquals(List.of(2), share(1, 3));
    }

    @Test
    void aFullDayAsksNothing() {
        assertEquals(List.of(), share(0, 3));
        assertEquals(List.of(), share(-4, 3));
    }
}
