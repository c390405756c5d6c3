package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "8, 10, .4902, .9433",
        "15, 20, .5313, .8881",
        "10, 10, .7225, 1",
        "0, 10, 0, .2775"
    })
    void itIsWilsons(int points, int of, double low, double high) {
        ScoreInterval interval = ScoreInterval.of(points, of);
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> ScoreInterval.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> ScoreInterval.of(3, 2));
    }
}
