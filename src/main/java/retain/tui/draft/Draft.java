package retain.tui.draft;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Question;
import retain.tui.key.Key;

/// An answer in the making.
public sealed interface Draft permits Picking, Typing, Filling, Ordering, Matching {
    Edit on(Key key);

    /// Whether letters are part of the answer, so that no letter can be a command.
    boolean takesLetters();

    /// The empty draft for a question.
    static Draft of(Question question) {
        return switch (question.item().interaction()) {
            case Choice choice -> Picking.none(choice, question.shown());
            case TextEntry _ -> Typing.EMPTY;
            case Cloze cloze -> Filling.empty(cloze.blanks().size());
            case Order _ -> Ordering.asDrawn(question.shown());
            case Match match -> Matching.none(match, question.shown());
        };
    }
}
