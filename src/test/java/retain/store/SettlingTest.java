package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/// Files that are saved in steps, by a clock of the test's own.
class SettlingTest {
    private static final Map<String, FileMark> BEFORE = files(100, 1, "a");
    private static final Map<String, FileMark> EMPTY = files(0, 2, "a");
    private static final Map<String, FileMark> HALF = files(60, 3, "a");
    private static final Map<String, FileMark> AFTER = files(120, 4, "a");
    private static final Map<String, FileMark> GONE = Map.of();

    private Settling settling = Settling.of(BEFORE, 0);

    private static Map<String, FileMark> files(long size, long second, String key) {
        return Map.of(
                "deck.yaml", new FileMark(size, FileTime.fromMillis(second * 1000), key, true));
    }

    /// Looks at the files at a moment, in milliseconds.
    private boolean isDue(Map<String, FileMark> files, long millis) {
        settling = settling.saw(files, millis * 1_000_000);
        return settling.isDue(millis * 1_000_000);
    }

    @Test
    void whereNothingChangesNothingIsDueHoweverLong() {
        assertFalse(isDue(BEFORE, 1_000_000));
        assertEquals(Settling.SELDOM, settling.patience());
    }

    @Test
    void aChangeIsDueOnceItHasComeToRest() {
        assertFalse(isDue(AFTER, 1000));
        assertEquals(Settling.OFTEN, settling.patience());
        assertFalse(isDue(AFTER, 1100));
        assertTrue(isDue(AFTER, 1150));
        settling = settling.done();
        assertFalse(isDue(AFTER, 5000));
        assertEquals(Settling.SELDOM, settling.patience());
    }

    @Test
    void aFileWrittenInStepsIsDueAfterTheLast() {
        assertFalse(isDue(HALF, 1000));
        assertFalse(isDue(AFTER, 1140));
        assertFalse(isDue(AFTER, 1200));
        assertTrue(isDue(AFTER, 1290));
    }

    @Test
    void aFileThatIsEmptiedOrRemovedMayBeOnItsWayBack() {
        for (Map<String, FileMark> lacking : List.of(EMPTY, GONE)) {
            settling = Settling.of(BEFORE, 0);
            assertFalse(isDue(lacking, 1000));
            assertFalse(isDue(lacking, 1500));
            assertFalse(isDue(AFTER, 1550));
            assertTrue(isDue(AFTER, 1700));
        }
    }

    @Test
    void aFileThatStaysAwayIsGone() {
        assertFalse(isDue(GONE, 1000));
        assertTrue(isDue(GONE, 1600));
    }

    @Test
    void whatIsAsBeforeAgainHasNotChanged() {
        assertFalse(isDue(GONE, 1000));
        assertFalse(isDue(BEFORE, 1100));
        assertFalse(isDue(BEFORE, 9000));
    }

    @Test
    void anotherFileOfTheSameSizeAndDateIsAChange() {
        assertFalse(isDue(files(100, 1, "b"), 1000));
        assertTrue(isDue(files(100, 1, "b"), 1200));
    }
}
