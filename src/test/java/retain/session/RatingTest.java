package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.log.Quality;

import java.util.List;
import java.util.Optional;

class RatingTest {
    @ParameterizedTest
    @CsvSource({
        "5, true, easy",
        "4, true, good",
        "3, true, hard or guessed",
        "2, false, a slip",
        "1, false, familiar",
        "0, false, no idea",
    })
    void everyGradeIsOpenToOneSortOfAnswerAlone(int digit, boolean right, String words) {
        Quality quality = Quality.of(digit).orElseThrow();
        assertEquals(words, Rating.words(quality));
        assertEquals(Optional.of(quality), Rating.of(digit, right));
        assertEquals(Optional.empty(), Rating.of(digit, !right));
    }

    @ParameterizedTest
    @CsvSource({"true, 3 4 5, 4", "false, 0 1 2, 1"})
    void theLowestComesFirstAndEnterGivesTheMiddle(boolean right, String digits, int offered) {
        List<String> values =
                Rating.choices(right).stream().map(quality -> "" + quality.value()).toList();
        assertEquals(digits, String.join(" ", values));
        assertEquals(offered, Rating.offered(right).value());
    }

    @ParameterizedTest
    @CsvSource({"-1", "6", "9"})
    void noOtherDigitIsAGrade(int digit) {
        assertEquals(Optional.empty(), Rating.of(digit, true));
        assertEquals(Optional.empty(), Rating.of(digit, false));
    }
}
