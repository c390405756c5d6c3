package retain.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ReviewKindTest {
    @ParameterizedTest
    @CsvSource({"SCHEDULED, scheduled", "REDRILL, redrill", "CRAM, cram", "EARLY, early"})
    void aKindIsReadByTheWordItIsWrittenBy(ReviewKind kind, String word) {
        assertEquals(word, kind.word());
        assertEquals(Optional.of(kind), ReviewKind.of(word));
    }

    @Test
    void anotherWordIsNoKind() {
        assertEquals(Optional.empty(), ReviewKind.of("Scheduled"));
        assertEquals(Optional.empty(), ReviewKind.of(""));
    }
}
