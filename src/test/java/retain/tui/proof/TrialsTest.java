package retain.tui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Answers to try, held against every item that is shipped.
class TrialsTest {
    private static final List<Item> ITEMS =
            CourseFiles.read(Path.of("decks")).course().orElseThrow().items();

    @Test
    void theFirstAnswerIsRightTheLastIsNoneAndNoneComesTwice() {
        for (Item item : ITEMS) {
            List<Response> trials = Trials.of(item.interaction());
            assertTrue(Scoring.isRight(item.interaction(), trials.getFirst()), item.id()::toString);
            assertInstanceOf(Omitted.class, trials.getLast());
            assertEquals(trials.size(), new HashSet<>(trials).size(), item.id()::toString);
            assertTrue(
                    item.kind() == Kind.TYPED
                            || item.kind() == Kind.CLOZE
                            || trials.stream()
                                    .skip(1)
                                    .noneMatch(trial -> Scoring.isRight(item.interaction(), trial)),
                    item.id()::toString);
        }
    }

    @Test
    void everyWrongOptionAndEveryNearMissIsTried() {
        for (Item item : ITEMS) {
            List<Response> trials = Trials.of(item.interaction());
            if (item.interaction() instanceof Choice choice && choice.kind() == Kind.SINGLE) {
                choice.options()
                        .forEach(option ->
                                assertTrue(trials.contains(new Chosen(Set.of(option.id())))));
            }
            if (item.interaction() instanceof TextEntry entry) {
                entry.rejected()
                        .forEach(near -> assertTrue(trials.contains(new Entered(near.text()))));
            }
        }
    }
}
