package retain.tui.plain;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Match;
import retain.deck.Kind;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An answer as it could be typed: by the numbers and letters of what is shown.
final class PlainGiven {
    private PlainGiven() {}

    static String text(Question question, Response response) {
        Interaction interaction = question.item().interaction();
        return switch (response) {
            case Response.Chosen(var options) ->
                    interaction instanceof Choice choice && choice.kind() == Kind.TRUE_FALSE
                            ? options.contains(Choice.TRUE) ? "true" : "false"
                            : chosen(question.shown(), options);
            case Response.Ordered(var steps) -> numbers(question.shown(), steps);
            case Response.Matched matched ->
                    interaction instanceof Match match
                            ? pairs(match, question.shown(), matched)
                            : "";
            case Response.Entered(var text) -> text;
            case Response.Filled(var texts) ->
                    texts.stream()
                            .map(text -> text.isBlank() ? "(empty)" : text)
                            .collect(Collectors.joining("; "));
            case Response.Omitted _ -> "no answer";
        };
    }

    private static String chosen(List<OptionId> shown, Set<OptionId> options) {
        return numbers(shown, shown.stream().filter(options::contains).toList());
    }

    private static String numbers(List<OptionId> shown, List<OptionId> options) {
        return options.stream()
                .map(option -> String.valueOf(shown.indexOf(option) + 1))
                .collect(Collectors.joining(" "));
    }

    private static String pairs(Match match, List<OptionId> shown, Response.Matched matched) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < match.sources().size(); i++) {
            OptionId target = matched.pairs().get(match.sources().get(i).id());
            if (target != null) {
                pairs.add(i + 1 + PlainPairs.label(shown.indexOf(target)));
            }
        }
        return String.join(" ", pairs);
    }
}
