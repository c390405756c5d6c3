package retain.tui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;

class TimeLeftTest {
    private static final Duration LIMIT = Duration.ofMinutes(90);

    @ParameterizedTest
    @CsvSource({
        "PT1H30M, 90 min left",
        "PT1H29M59S, 90 min left",
        "PT1H29M, 89 min left",
        "PT10M0.001S, 11 min left",
        "PT10M, 10 min left",
        "PT5M0.001S, 6 min left",
        "PT5M, 5:00 left",
        "PT4M59.001S, 5:00 left",
        "PT4M59S, 4:59 left",
        "PT1M1S, 1:01 left",
        "PT1M, last minute 1:00",
        "PT9S, last minute 0:09",
        "PT0.001S, last minute 0:01",
        "PT0S, last minute 0:00"
    })
    void nobodyIsToldMoreThanABegunSecondTooMuch(Duration left, String text) {
        assertEquals(text, TimeLeft.of(left));
    }

    @ParameterizedTest
    @CsvSource({
        "PT10M1S, ''",
        "PT10M, 10 minutes are left.",
        "PT9M46S, 10 minutes are left.",
        "PT9M45S, ''",
        "PT5M, 5 minutes are left.",
        "PT1M, One minute is left. What is answered by then counts.",
        "PT1S, ''"
    })
    void fewMinutesAreToldForAWhile(Duration left, String text) {
        assertEquals(text, TimeLeft.warning(left, LIMIT).orElse(""));
    }

    @Test
    void whoHadNoMoreThanTenMinutesIsNotToldSoAtTheBeginning() {
        Duration ten = Duration.ofMinutes(10);
        assertEquals(Optional.empty(), TimeLeft.warning(ten, ten));
    }
}
