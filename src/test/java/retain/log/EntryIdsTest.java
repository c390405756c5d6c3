package retain.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class EntryIdsTest {
    private static final Instant AT = Instant.parse("2026-11-23T07:41:05.120Z");

    @Test
    void aNameIsAUuidOfVersionSeven() {
        EntryIds ids = new EntryIds(new Random(1));
        for (int i = 0; i < 1000; i++) {
            var uuid = ids.next(AT.plusMillis(i)).value();
            assertEquals(7, uuid.version());
            assertEquals(2, uuid.variant());
            assertEquals(AT.plusMillis(i).toEpochMilli(), uuid.getMostSignificantBits() >>> 16);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1})
    void namesAreInTheOrderOfMakingWhateverTheClockDoes(int step) {
        EntryIds ids = new EntryIds(new Random(2));
        List<EntryId> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next(AT.plusMillis((long) step * i)));
        }
        assertEquals(made.stream().sorted().toList(), made);
        assertEquals(
                made.stream().map(EntryId::toString).sorted().toList(),
                made.stream().map(EntryId::toString).toList());
        assertEquals(made.size(), new HashSet<>(made).size());
    }

    @Test
    void namesOfOneMillisecondBearItAsLongAsTheCounterLasts() {
        EntryIds ids = new EntryIds(new Random(4));
        for (int i = 0; i < 2048; i++) {
            assertEquals(AT.toEpochMilli(), ids.next(AT).value().getMostSignificantBits() >>> 16);
        }
    }

    @Test
    void theOrderIsThatOfTheText() {
        Random random = new Random(3);
        List<EntryId> ids = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(new EntryId(new java.util.UUID(random.nextLong(), random.nextLong())));
        }
        assertEquals(
                ids.stream().map(EntryId::toString).sorted().toList(),
                ids.stream().sorted().map(EntryId::toString).toList());
    }

    @Test
    void aNameIsReadInEitherCase() {
        String text = "0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55";
        assertEquals(text, EntryId.parse(text).orElseThrow().toString());
        assertEquals(
                text,
                EntryId.parse("0193A5C2-7B1E-7C3A-9F21-2D6F0B1C4E55").orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "0193a5c2",
        "0193a5c27b1e7c3a9f212d6f0b1c4e55",
        "0193a5c-27b1e-7c3a-9f21-2d6f0b1c4e55",
        "0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e5g",
        "0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e555",
        "{193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55"
    })
    void whatIsNoUuidIsNoName(String text) {
        assertTrue(EntryId.parse(text).isEmpty());
    }
}
