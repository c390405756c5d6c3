package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;

import java.util.List;
import java.util.Map;
import java.util.Set;

class SearchTest {
    private static final Option LEFT = new Option(new OptionId("l"), "Alpha", "Beta said", false);
    private static final Option RIGHT = new Option(new OptionId("r"), "Gamma", "Delta said", false);

    private static Item item(Interaction interaction) {
        return new Item(
                new ItemId("birds", "nests", "sling-of-twigs"),
                List.of(),
                "topic",
                false,
                Level.RECALL,
                Status.DRAFT,
                "Where does the Café\nowner nest?",
                "  A drawing",
                interaction,
                new Rationale("Since it is so.", "Some differ.", List.of("who")),
                List.of("F-1"),
                Set.of(),
                Notes.NONE);
    }

    private static Item typed(String accepted) {
        return item(
                new TextEntry(
                        List.of("first", accepted), List.of(new Rejected("near", "miss")), 0));
    }

    private static boolean finds(Item item, String... texts) {
        return Search.of(List.of(texts)).finds(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nests",
                "sling-of-twigs",
                "birds/nests",
                "where",
                "drawing",
                "first",
                "second",
                "near",
                "miss",
                "since",
                "differ"
            })
    void findsWhatAnAuthorWroteOfAnItem(String text) {
        assertTrue(finds(typed("second"), text));
    }

    @Test
    void findsWhatAnyKindOfItemOffers() {
        List<Item> items =
                List.of(
                        item(new Choice(Kind.SINGLE, List.of(LEFT, RIGHT), Set.of(LEFT.id()))),
                        item(new Order(List.of(LEFT, RIGHT))),
                        item(
                                new Match(
                                        List.of(LEFT),
                                        List.of(RIGHT),
                                        Map.of(LEFT.id(), RIGHT.id()))));
        for (Item item : items) {
            assertTrue(finds(item, "alpha", "beta", "gamma", "delta"), item.kind().word());
            assertFalse(finds(item, "alpha", "epsilon"), item.kind().word());
        }
        Item cloze =
                item(
                        new Cloze(
                                List.of(
                                        new Words("The side is its "),
                                        new Blank(List.of("ulnar", "medial")),
                                        new Words(" edge.")),
                                0));
        assertTrue(finds(cloze, "its ulnar edge"), "a phrase over a blank");
        assertTrue(finds(cloze, "medial"));
        assertFalse(finds(cloze, "medial edge"));
    }

    @ParameterizedTest
    @CsvSource({
        "Größe, GROSSE, true",
        "Größe, groesse, false",
        "naïve, NAIVE, true",
        "naive, naïve, true",
        "ΣΊΣΥΦΟΣ, σισυφος, true",
        "para-aortic, para aortic, true",
        "para\u2011aortic, para-aortic, true",
        "sphinc\u00ADter, sphincter, true",
        "FIbre, fibre, true",
        "안녕, 안녕, true",
        "two  words, two words, true",
        "twowords, two words, false",
        "Ørsted, orsted, false"
    })
    void comparesWithoutCaseAccentsAndKindOfHyphen(String written, String sought, boolean found) {
        assertEquals(found, finds(typed(written), sought));
    }

    @Test
    void aPhraseIsFoundAcrossTheLinesOfAText() {
        assertTrue(finds(typed("x"), "cafe owner"));
        assertFalse(finds(typed("x"), "first x"), "no phrase runs from one text into the next");
    }

    @Test
    void everyItemFitsASearchForNothing() {
        assertTrue(finds(typed("x")));
        assertEquals("", Search.folded(" \u200B- "));
    }
}
