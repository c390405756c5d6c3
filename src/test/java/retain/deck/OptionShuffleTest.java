package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

class OptionShuffleTest {
    private static final int DRAWS = 3_000;

    static LongStream seeds() {
        return LongStream.range(-150, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOptionIsShownOnceAndTheSameSeedDrawsTheSame(long seed) {
        Choice choice = choice(options("a b c d e f"));
        List<OptionId> shown = OptionShuffle.shown(choice, seed);
        assertEquals(6, shown.size());
        assertEquals(new HashSet<>(ids("a b c d e f")), new HashSet<>(shown));
        assertEquals(shown, OptionShuffle.shown(choice, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pinnedOptionsKeepTheirPlaces(long seed) {
        List<OptionId> shown = OptionShuffle.shown(choice(options("a b !c d !e")), seed);
        assertEquals(new OptionId("c"), shown.get(2));
        assertEquals(new OptionId("e"), shown.get(4));
        assertEquals(5, new HashSet<>(shown).size());
        assertEquals(ids("a b"), OptionShuffle.shown(choice(options("!a !b")), seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsNeverComeInTheRightOrder(long seed) {
        for (String steps : List.of("a b", "a b c", "a b c d e f g h i")) {
            Order order = new Order(options(steps));
            List<OptionId> shown = OptionShuffle.shown(order, seed);
            assertNotEquals(order.key(), shown);
            assertEquals(new HashSet<>(order.key()), new HashSet<>(shown));
            assertEquals(order.key().size(), shown.size());
        }
    }

    @Test
    void everyOrderOfOptionsIsDrawnAboutAsOftenAsAnyOther() {
        Map<List<OptionId>, Integer> drawn = draws(choice(options("a b c d")));
        assertEquals(24, drawn.size());
        drawn.forEach((order, count) -> assertEquals(DRAWS / 24.0, count, 50, order.toString()));
    }

    @Test
    void everyOrderOfStepsButTheRightOneIsDrawn() {
        assertEquals(5, draws(new Order(options("a b c"))).size());
        assertEquals(23, draws(new Order(options("a b c d"))).size());
    }

    @Test
    void everyOrderOfTheOptionsThatAreNotPinnedIsDrawn() {
        assertEquals(6, draws(choice(options("a !b c d"))).size());
    }

    @Test
    void trueAndFalseStayAsTheyAre() {
        Choice choice = new Choice(Kind.TRUE_FALSE, options("true false"), Set.of(Choice.FALSE));
        assertEquals(Set.of(ids("true false")), draws(choice).keySet());
    }

    @Test
    void theTargetsOfAMatchAreShuffled() {
        Match match =
                new Match(
                        options("1 2"),
                        options("a b c"),
                        Map.of(
                                new OptionId("1"),
                                new OptionId("a"),
                                new OptionId("2"),
                                new OptionId("b")));
        assertEquals(6, draws(match).size());
    }

    @Test
    void whatIsTypedShowsNoOptions() {
        assertEquals(List.of(), OptionShuffle.shown(new TextEntry(List.of("a"), List.of(), 0), 1));
        assertEquals(
                List.of(), OptionShuffle.shown(new Cloze(List.of(new Blank(List.of("a"))), 0), 1));
    }

    private static Map<List<OptionId>, Integer> draws(Interaction interaction) {
        Map<List<OptionId>, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < DRAWS; seed++) {
            drawn.merge(OptionShuffle.shown(interaction, seed), 1, Integer::sum);
        }
        return drawn;
    }

    private static Choice choice(List<Option> options) {
        return new Choice(Kind.SINGLE, options, Set.of(options.getFirst().id()));
    }

    /// Those with an exclamation mark are pinned.
    private static List<Option> options(String words) {
        List<Option> options = new ArrayList<>();
        for (String word : words.split(" ")) {
            String id = word.replace("!", "");
            options.add(new Option(new OptionId(id), id, "", word.startsWith("!")));
        }
        return options;
    }

    private static List<OptionId> ids(String words) {
        return options(words).stream().map(Option::id).toList();
    }
}
