package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Set;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "sphincters, sphincter",
        "muscle's, muscle",
        "bodies, body",
        "masses, mass",
        "boxes, box",
        "stitches, stitch",
        "fistulae, fistula",
        "bleeding, bleed",
        "stopped, stopping",
        "pressing, presses",
        "releases, released",
        "releasing, release",
        "carried, carries",
        "lubricated, lubricates",
        "rolled, rolls",
        "gloves, glove"
    })
    void formsOfAWordHaveOneStem(String form, String other) {
        assertEquals(Stem.of(other), Stem.of(form));
    }

    @ParameterizedTest
    @CsvSource({"anus, anu", "pelvis, pelvi", "string, str", "need, ne", "bring, br", "mass, mas"})
    void whatLooksLikeAnEndingIsNone(String word, String wrong) {
        assertFalse(Stem.of(word).equals(wrong));
    }

    @Test
    void wordsAreRunsOfLettersAndDigitsInAnyScript() {
        assertEquals(
                List.of("the", "client's", "naïve", "α", "2", "5", "mm", "well", "known"),
                Wording.of("The client’s naïve α: 2.5 mm (well-known)").forms());
        assertEquals(List.of("דָּבָר", "на", "дом"), Wording.of("דָּבָר, на дом 🜁").forms());
        assertEquals(List.of("肛", "门", "mri"), Wording.of("肛门MRI").forms());
    }

    @Test
    void twoCharactersOfAScriptWithoutSpacesCountAsAWord() {
        assertEquals(2, Wording.length("肛门括约"));
        assertEquals(3, Wording.length("one two three"));
    }

    @Test
    void phrasesAreFoundAcrossPunctuationAndNotInsideWords() {
        Wording wording = Wording.of("None, of the above. Nonetheless");
        assertTrue(wording.has("none of the above"));
        assertFalse(wording.has("one of"));
        assertEquals(2, wording.at("the above"));
    }

    @Test
    void contentIsWhatIsLeftOfASentence() {
        assertEquals(
                Set.of("manometry", "muscl"),
                Wording.of("What does manometry show of the muscles?").content().keySet());
        assertEquals(
                List.of("muscles"),
                List.copyOf(Wording.of("muscles, a muscle").content().values()));
    }

    @Test
    void overlapIsWhatIsSharedOfAll() {
        assertEquals(0.5, Wording.overlap(Set.of("a", "b", "c"), Set.of("b", "c", "d")));
        assertEquals(1.0, Wording.overlap(Set.of(), Set.of()));
        assertEquals(0.0, Wording.overlap(Set.of("a"), Set.of()));
    }

    @Test
    void runsAreTakenWordByWord() {
        assertEquals(Set.of(List.of("a", "b"), List.of("b", "c")), Wording.of("a b c").runs(2));
        assertEquals(Set.of(List.of("a")), Wording.of("a").runs(5));
    }

    @Test
    void sentencesEndAtTheirMarksAndNotInAbbreviations() {
        assertEquals(
                List.of(
                        "A client has pain, e.g. at night.",
                        "Dr. B. asks: \"Why?\"",
                        "It is 2.5 cm."),
                Sentences.of(
                        "A client has pain, e.g. at night. Dr. B. asks: \"Why?\" It is 2.5 cm."));
        assertEquals(List.of("哪一个？", "选择。"), Sentences.of("哪一个？选择。"));
        assertEquals(List.of("Ποιος μυς;", "Ένας."), Sentences.of("Ποιος μυς; Ένας."));
        assertEquals(List.of("One; see no. 5.", "No."), Sentences.of("One; see no. 5. No."));
        assertEquals("", Sentences.last("  "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "!", ". ", "a. ", "...x", ";", "' ", "’", "肛", "e.g. ", "\u200D", "not "
            })
    void aTextOfAMegabyteTakesNoTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertTimeout(
                Duration.ofMinutes(1),
                () -> {
                    assertFalse(Wording.of(text).has("none of the above"));
                    assertFalse(Sentences.of(text).isEmpty());
                });
    }
}
