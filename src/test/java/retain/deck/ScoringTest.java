package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ScoringTest {
    private static final OptionId A = new OptionId("a");
    private static final OptionId B = new OptionId("b");
    private static final OptionId C = new OptionId("c");
    private static final List<Option> OPTIONS =
            List.of(Option.of("a"), Option.of("b"), Option.of("c"));

    private static final Choice SINGLE = new Choice(Kind.SINGLE, OPTIONS, Set.of(B));
    private static final Choice MULTIPLE = new Choice(Kind.MULTIPLE, OPTIONS, Set.of(A, C));
    private static final Order ORDER = new Order(OPTIONS);
    private static final Match MATCH =
            new Match(
                    List.of(Option.of("1"), Option.of("2")),
                    OPTIONS,
                    Map.of(new OptionId("1"), A, new OptionId("2"), B));
    private static final TextEntry EXACT = new TextEntry(List.of("Levator ani"), List.of(), 0);
    private static final Cloze CLOZE =
            new Cloze(
                    List.of(
                            new Words("The "),
                            new Blank(List.of("sling", "loop")),
                            new Words(" of the "),
                            new Blank(List.of("rectum"))),
                    0);

    @ParameterizedTest
    @CsvSource({"b, true", "a, false", "c, false", "a b, false", "'', false"})
    void oneOptionIsRight(String chosen, boolean right) {
        assertEquals(right, Scoring.isRight(SINGLE, chosen(chosen)));
    }

    @ParameterizedTest
    @CsvSource({"a c, true", "c a, true", "a, false", "c, false", "a b c, false", "b, false"})
    void severalAreRightAllOrNothing(String chosen, boolean right) {
        assertEquals(right, Scoring.isRight(MULTIPLE, chosen(chosen)));
    }

    @Test
    void stepsAreRightInTheAuthorsOrderAlone() {
        assertTrue(Scoring.isRight(ORDER, new Ordered(List.of(A, B, C))));
        assertFalse(Scoring.isRight(ORDER, new Ordered(List.of(A, C, B))));
        assertFalse(Scoring.isRight(ORDER, new Ordered(List.of(A, B))));
    }

    @Test
    void pairsAreRightAllOrNothing() {
        OptionId one = new OptionId("1");
        OptionId two = new OptionId("2");
        assertTrue(Scoring.isRight(MATCH, new Matched(Map.of(one, A, two, B))));
        assertFalse(Scoring.isRight(MATCH, new Matched(Map.of(one, A, two, C))));
        assertFalse(Scoring.isRight(MATCH, new Matched(Map.of(one, A))));
    }

    @ParameterizedTest
    @CsvSource({
        "levator ani, true",
        "' LEVATOR-ANI. ', true",
        "levator anu, false",
        "levator, false",
        "'', false",
    })
    void aTypedTextIsComparedInItsNormalForm(String typed, boolean right) {
        assertEquals(right, Scoring.isRight(EXACT, new Entered(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, puborectalis, true",
        "0, puborectali, false",
        "1, puborectali, true",
        "1, pubroectalis, true",
        "1, puborectals, true",
        "1, puborectaliss, true",
        "1, puborectl, false",
        "1, pubroectali, false",
        "2, pubroectali, true",
        "2, puborecta, false",
        "2, puborectal, true",
        "1, '', false",
        "1, iliococcygeus, false",
    })
    void asManyTyposAreForgivenAsTheAuthorSays(int typos, String typed, boolean right) {
        TextEntry entry = new TextEntry(List.of("Puborectalis"), List.of(), typos);
        assertEquals(right, Scoring.isRight(entry, new Entered(typed)));
    }

    @Test
    void anyAcceptedTextWillDo() {
        TextEntry entry = new TextEntry(List.of("EAS", "external sphincter"), List.of(), 1);
        assertTrue(Scoring.isRight(entry, new Entered("external sphincter")));
        assertTrue(Scoring.isRight(entry, new Entered("extrenal sphincter")));
        assertTrue(Scoring.isRight(entry, new Entered("eas")));
        assertFalse(Scoring.isRight(entry, new Entered("internal sphincter")));
    }

    @Test
    void noTypoMakesAnAnswerOfNothing() {
        TextEntry entry = new TextEntry(List.of("x"), List.of(), 1);
        assertFalse(Scoring.isRight(entry, new Entered("")));
        assertFalse(Scoring.isRight(entry, new Entered(" . ")));
        assertTrue(Scoring.isRight(entry, new Entered("y")));
    }

    @Test
    void lettersBeyondTheBasicPlaneAreOneTypoEach() {
        TextEntry entry = new TextEntry(List.of("sling"), List.of(), 1);
        assertTrue(Scoring.isRight(entry, new Entered("sling💡")));
        assertFalse(Scoring.isRight(entry, new Entered("sling💡💡")));
    }

    @Test
    void aNearMissIsTriedBeforeWhatIsAccepted() {
        TextEntry entry =
                new TextEntry(
                        List.of("ileum"),
                        List.of(new Rejected("Ilium", "A bone."), new Rejected("ileus", "A halt.")),
                        1);
        assertTrue(Scoring.isRight(entry, new Entered("ileum")));
        assertTrue(Scoring.isRight(entry, new Entered("ilem")));
        assertFalse(Scoring.isRight(entry, new Entered("ilium.")));
        assertEquals("A bone.", Scoring.rejectedAs(entry, "ILIUM").orElseThrow().feedback());
        assertEquals("A halt.", Scoring.rejectedAs(entry, "ileus").orElseThrow().feedback());
        assertEquals(Optional.empty(), Scoring.rejectedAs(entry, "ileum"));
    }

    @ParameterizedTest
    @CsvSource({
        "sling/rectum, true",
        "Loop/Rectum., true",
        "sling/anus, false",
        "rectum/sling, false",
        "sling, false",
        "sling/rectum/rectum, false",
        "slin/rectum, false",
    })
    void everyBlankIsFilled(String filled, boolean right) {
        assertEquals(right, Scoring.isRight(CLOZE, new Filled(List.of(filled.split("/")))));
    }

    @Test
    void aClozeForgivesTheTyposItsAuthorSays() {
        Cloze cloze = new Cloze(CLOZE.segments(), 1);
        assertTrue(Scoring.isRight(cloze, new Filled(List.of("slnig", "rectun"))));
        assertFalse(Scoring.isRight(cloze, new Filled(List.of("slnig", "rectums!s"))));
        assertTrue(Scoring.fills(cloze.blanks().getFirst(), "lop", 1));
        assertFalse(Scoring.fills(cloze.blanks().getFirst(), "lop", 0));
    }

    @Test
    void noAnswerIsWrongForEveryKind() {
        for (Interaction interaction : List.of(SINGLE, MULTIPLE, ORDER, MATCH, EXACT, CLOZE)) {
            assertFalse(Scoring.isRight(interaction, new Omitted()));
        }
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        for (Interaction interaction : List.of(SINGLE, ORDER, MATCH, CLOZE)) {
            var refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> Scoring.isRight(interaction, new Entered("a")));
            assertTrue(
                    refused.getMessage()
                            .startsWith(interaction.kind().word() + " cannot be answered by"));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Scoring.isRight(EXACT, new Ordered(List.of())));
    }

    /// What a log may hold as the answer to a question: of its kind, and of what it offers.
    @Test
    void anInteractionTakesWhatItOffers() {
        takes(SINGLE, chosen("a"), chosen("b"));
        takesNot(SINGLE, chosen(""), chosen("a b"), chosen("d"), new Entered("a"));
        takes(MULTIPLE, chosen("a"), chosen("a b c"));
        takesNot(MULTIPLE, chosen("a d"), new Ordered(List.of(A)));
        takes(ORDER, new Ordered(List.of(C, B, A)));
        takesNot(ORDER, new Ordered(List.of(A, B)), new Ordered(List.of(A, A, B)));
        takesNot(ORDER, new Ordered(List.of()), new Ordered(List.of(A, B, C, C)), chosen("a b c"));
        takes(EXACT, new Entered("whatever"), new Entered(""));
        takesNot(EXACT, new Filled(List.of("whatever")), chosen("a"));
        takes(CLOZE, new Filled(List.of("", "rectum")));
        takesNot(CLOZE, new Filled(List.of("sling")), new Filled(List.of("a", "b", "c")));
        for (Interaction any : List.of(SINGLE, MULTIPLE, ORDER, MATCH, EXACT, CLOZE)) {
            takes(any, new Omitted());
        }
    }

    /// Two sources may go to one target, and one may be left over.
    @Test
    void pairsAreTakenAsFarAsTheyGo() {
        OptionId one = new OptionId("1");
        OptionId two = new OptionId("2");
        takes(MATCH, new Matched(Map.of(one, C)), new Matched(Map.of(one, A, two, A)));
        takesNot(MATCH, new Matched(Map.of(A, one)), new Matched(Map.of(one, two)));
        takesNot(MATCH, new Matched(Map.of(one, A, two, B, C, C)), new Filled(List.of("a", "b")));
    }

    /// Whatever is taken can be scored.
    private static void takes(Interaction interaction, Response... responses) {
        for (Response response : responses) {
            assertTrue(Scoring.takes(interaction, response), response::toString);
            Scoring.isRight(interaction, response);
        }
    }

    private static void takesNot(Interaction interaction, Response... responses) {
        for (Response response : responses) {
            assertFalse(Scoring.takes(interaction, response), response::toString);
        }
    }

    @Test
    void aPastedMegabyteCostsNothing() {
        TextEntry entry = new TextEntry(List.of("x".repeat(20_000)), List.of(), 2);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertFalse(Scoring.isRight(entry, new Entered("y".repeat(1_000_000)))));
    }

    private static Chosen chosen(String ids) {
        return new Chosen(
                Arrays.stream(ids.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(OptionId::new)
                        .collect(Collectors.toSet()));
    }
}
