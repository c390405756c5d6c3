package retain.tui.draft;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Ordered;
import retain.tui.key.Key;

import java.util.List;

/// An answer in the making.
public sealed interface Draft permits Picking, Typing, Filling, Ordering, Matching {
    Edit on(Key key);

    /// Whether letters are part of the answer, so that no letter can be a command.
    boolean takesLetters();

    /// The answer as it now stands on the screen; `Omitted` where there is none yet.
    Response response();

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

    /// The draft with an answer that was given before, to be looked at and changed. An answer that
    /// the question cannot take gives the empty one.
    static Draft of(Question question, Response before) {
        List<OptionId> shown = question.shown();
        return switch (question.item().interaction()) {
            case Choice choice when before instanceof Chosen(var options) ->
                    Picking.picked(choice, shown, options);
            case TextEntry _ when before instanceof Entered(var text) -> Typing.typed(text);
            case Cloze _ when before instanceof Filled(var texts) -> Filling.filled(texts);
            case Order _ when before instanceof Ordered(var steps) ->
                    Ordering.ordered(shown, steps);
            case Match match when before instanceof Matched(var pairs) ->
                    Matching.paired(match, shown, pairs);
            case Choice _, TextEntry _, Cloze _, Order _, Match _ -> of(question);
        };
    }
}
