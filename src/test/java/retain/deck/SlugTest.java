package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "z", "0", "9", "puborectalis-sling", "a--b", "2-1", "a1", "a-b-c-d"})
    void lettersDigitsAndHyphensMakeASlug(String text) {
        assertTrue(Slug.isSlug(text));
        assertEquals(text, Slug.require(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "A",
                "a b",
                "a_b",
                "a/b",
                "a.b",
                "ä",
                "a\u2010b",
                "\u0661",
                "`",
                "{",
                ":",
                "a\n"
            })
    void nothingElseDoes(String text) {
        assertFalse(Slug.isSlug(text));
    }

    @ParameterizedTest
    @CsvSource({
        "First aid, first-aid",
        "'  -- Bob''s  Büro (№ 2) --', bobs-buro-no-2",
        "Straße, strasse",
        "a--b, a-b",
        "ﬁre, fire",
        "急救, ''",
        "'', ''",
    })
    void anyTextHasASlugThatIsNearestOrNone(String text, String slug) {
        assertEquals(slug, Slug.from(text));
        assertTrue(slug.isEmpty() || Slug.isSlug(slug));
    }

    @Test
    void aNameThatIsNoneIsRefusedWithTheRule() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Slug.require("A b"));
        assertEquals(
                "\"A b\" is not made of lower-case letters, digits and hyphens",
                refused.getMessage());
    }
}
