package retain.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.log.Entry.Alias;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class LearnerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "Ada Lovelace",
                "ada.lovelace@example.org",
                "a",
                "_",
                "1-2",
                "Jörg",
                "李小龍",
                "Νίκος",
                "अदा",
                "𝒜"
            })
    void aNameIsKeptAsItWasTyped(String name) {
        assertEquals(name, Learner.named(name).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " ada",
                "ada ",
                "a/b",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "\u001B[31m",
                "ada!",
                "a\u00A0b",
                "a\u202Eb",
                "a\u200Bb",
                "💡",
                "\uD83D"
            })
    void whatBreaksTheRuleIsNoName(String name) {
        assertTrue(Learner.named(name).isEmpty());
    }

    @Test
    void aNameHasUpToSixtyFourCodePoints() {
        assertTrue(Learner.named("𝒜".repeat(64)).isPresent());
        assertTrue(Learner.named("𝒜".repeat(65)).isEmpty());
        assertTrue(Learner.named("e\u0301".repeat(64)).isPresent());
    }

    @Test
    void namesThatDifferInCaseOrCompositionAreOneLearner() {
        assertEquals(learner("ada"), learner("ADA"));
        assertEquals(learner("ada").hashCode(), learner("ADA").hashCode());
        assertEquals(learner("Jo\u0308rg"), learner("JÖRG"));
        assertEquals("J\u00F6rg", learner("Jo\u0308rg").name());
        assertEquals("jörg", learner("JÖRG").folded());
        assertEquals("JÖRG", learner("JÖRG").toString());
        assertEquals(learner("Straße"), learner("STRASSE"));
        assertEquals(learner("ΝΊΚΟΣ"), learner("Νίκος"));
        assertNotEquals(learner("ada"), learner("ada.lovelace"));
    }

    @Test
    void anAliasJoinsBothWaysAndThroughOthers() {
        List<Alias> aliases =
                List.of(alias("a", "b"), alias("c", "B"), alias("c", "d"), alias("x", "y"));
        Set<Learner> joined = Set.of(learner("a"), learner("b"), learner("c"), learner("d"));
        for (Learner one : joined) {
            assertEquals(joined, Names.of(one, aliases));
        }
        assertEquals(Set.of(learner("y"), learner("x")), Names.of(learner("X"), aliases));
        assertEquals(Set.of(learner("z")), Names.of(learner("z"), aliases));
    }

    @Test
    void aCircleOfAliasesEnds() {
        List<Alias> aliases = List.of(alias("a", "b"), alias("b", "a"), alias("a", "a"));
        assertEquals(Set.of(learner("a"), learner("b")), Names.of(learner("a"), aliases));
    }

    private static Alias alias(String learner, String of) {
        var stamp =
                new Stamp(new EntryId(new UUID(1, 1)), java.time.Instant.EPOCH, learner(learner));
        return new Alias(stamp, learner(of));
    }

    private static Learner learner(String name) {
        return Learner.named(name).orElseThrow();
    }
}
