package retain.tui.words;

import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Ordered;
import retain.deck.Scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of an answer, held against the key.
public sealed interface AnswerPart {
    /// An option, in the order drawn.
    ///
    /// @param number as it was shown, from 1
    /// @param feedback empty where the author said nothing
    record Pick(int number, String text, boolean chosen, boolean inKey, String feedback)
            implements AnswerPart {}

    /// A place that took an answer: the typed text, a blank, a place in the order, the left side of
    /// a pair.
    ///
    /// @param label the blank's or the place's number, or the left side; empty for a typed text
    /// @param given empty where nothing was
    /// @param wanted the best answer
    /// @param also further answers that count as right
    /// @param feedback empty where the author said nothing
    record Place(
            String label,
            String given,
            String wanted,
            List<String> also,
            boolean right,
            String feedback)
            implements AnswerPart {
        public Place {
            also = List.copyOf(also);
        }
    }

    /// All parts of an answer; an answer that is none has empty ones.
    static List<AnswerPart> of(Question question, Response response) {
        Interaction interaction = question.item().interaction();
        return switch (interaction) {
            case Choice choice -> picks(choice, question.shown(), response);
            case TextEntry entry -> List.of(typed(entry, response));
            case Cloze cloze -> blanks(cloze, response);
            case Order order -> steps(order, response);
            case Match match -> pairs(match, response);
        };
    }

    private static List<AnswerPart> picks(Choice choice, List<OptionId> shown, Response response) {
        Set<OptionId> chosen = response instanceof Chosen(var options) ? options : Set.of();
        List<AnswerPart> parts = new ArrayList<>();
        for (OptionId id : shown) {
            Option option = KeyText.option(choice.options(), id);
            parts.add(
                    new Pick(
                            parts.size() + 1,
                            option.text(),
                            chosen.contains(id),
                            choice.key().contains(id),
                            option.feedback()));
        }
        return parts;
    }

    private static AnswerPart typed(TextEntry entry, Response response) {
        String given = response instanceof Entered(String text) ? text : "";
        return new Place(
                "",
                given,
                entry.accepted().getFirst(),
                entry.accepted().subList(1, entry.accepted().size()),
                Scoring.isRight(entry, response),
                Scoring.rejectedAs(entry, given).map(Rejected::feedback).orElse(""));
    }

    private static List<AnswerPart> blanks(Cloze cloze, Response response) {
        List<String> texts = response instanceof Filled(var filled) ? filled : List.of();
        List<AnswerPart> parts = new ArrayList<>();
        for (Blank blank : cloze.blanks()) {
            String given = parts.size() < texts.size() ? texts.get(parts.size()) : "";
            parts.add(
                    new Place(
                            String.valueOf(parts.size() + 1),
                            given,
                            blank.accepted().getFirst(),
                            blank.accepted().subList(1, blank.accepted().size()),
                            Scoring.fills(blank, given, cloze.typosForgiven()),
                            ""));
        }
        return parts;
    }

    private static List<AnswerPart> steps(Order order, Response response) {
        List<OptionId> given = response instanceof Ordered(var steps) ? steps : List.of();
        List<AnswerPart> parts = new ArrayList<>();
        for (Option step : order.steps()) {
            int place = parts.size();
            Optional<OptionId> there =
                    place < given.size() ? Optional.of(given.get(place)) : Optional.empty();
            parts.add(
                    new Place(
                            String.valueOf(place + 1),
                            there.map(id -> KeyText.text(order.steps(), id)).orElse(""),
                            step.text(),
                            List.of(),
                            there.filter(step.id()::equals).isPresent(),
                            step.feedback()));
        }
        return parts;
    }

    private static List<AnswerPart> pairs(Match match, Response response) {
        Map<OptionId, OptionId> given = response instanceof Matched(var pairs) ? pairs : Map.of();
        List<AnswerPart> parts = new ArrayList<>();
        match.key()
                .forEach((source, target) -> {
                    Optional<OptionId> chosen = Optional.ofNullable(given.get(source));
                    parts.add(
                            new Place(
                                    KeyText.text(match.sources(), source),
                                    chosen.map(id -> KeyText.text(match.targets(), id)).orElse(""),
                                    KeyText.text(match.targets(), target),
                                    List.of(),
                                    chosen.filter(target::equals).isPresent(),
                                    KeyText.option(match.sources(), source).feedback()));
                });
        return parts;
    }
}
