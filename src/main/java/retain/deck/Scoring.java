package retain.deck;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a response is right: all or nothing, for every kind.
public final class Scoring {
    private Scoring() {}

    /// Whether the response meets the key.
    ///
    /// @throws IllegalArgumentException if the response is of a kind that the interaction cannot
    ///   take
    public static boolean isRight(Interaction interaction, Response response) {
        if (response instanceof Omitted) {
            return false;
        }
        return switch (interaction) {
            case Choice choice when response instanceof Chosen chosen ->
                    chosen.options().equals(choice.key());
            case TextEntry entry when response instanceof Entered entered ->
                    isAccepted(entry, entered.text());
            case Cloze cloze when response instanceof Filled filled ->
                    allFilled(cloze, filled.texts());
            case Order order when response instanceof Ordered ordered ->
                    ordered.steps().equals(order.key());
            case Match match when response instanceof Matched matched ->
                    matched.pairs().equals(match.key());
            case Choice _, TextEntry _, Cloze _, Order _, Match _ ->
                    throw new IllegalArgumentException(
                            interaction.kind().word() + " cannot be answered by " + response);
        };
    }

    /// Whether an interaction can be answered so: by a response of its kind, in its own labels.
    public static boolean takes(Interaction interaction, Response response) {
        return switch (response) {
            case Omitted _ -> true;
            case Chosen(var options) ->
                    interaction instanceof Choice choice
                            && ids(choice.options()).containsAll(options)
                            && (choice.kind() == Kind.MULTIPLE || options.size() == 1);
            case Entered _ -> interaction instanceof TextEntry;
            case Filled(var texts) ->
                    interaction instanceof Cloze cloze && texts.size() == cloze.blanks().size();
            case Ordered(var steps) ->
                    interaction instanceof Order order
                            && steps.size() == order.steps().size()
                            && Set.copyOf(order.key()).equals(Set.copyOf(steps));
            case Matched(var pairs) ->
                    interaction instanceof Match match
                            && match.key().keySet().containsAll(pairs.keySet())
                            && ids(match.targets()).containsAll(pairs.values());
        };
    }

    /// The best response there is.
    public static Response key(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> new Chosen(choice.key());
            case TextEntry entry -> new Entered(entry.accepted().getFirst());
            case Cloze cloze ->
                    new Filled(
                            cloze.blanks().stream()
                                    .map(blank -> blank.accepted().getFirst())
                                    .toList());
            case Order order -> new Ordered(order.key());
            case Match match -> new Matched(match.key());
        };
    }

    private static Set<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    /// The near miss that a typed text hits, tried before what is accepted.
    public static Optional<Rejected> rejectedAs(TextEntry entry, String text) {
        String typed = TypedText.normalise(text);
        return entry.rejected().stream()
                .filter(rejected -> TypedText.normalise(rejected.text()).equals(typed))
                .findFirst();
    }

    /// Whether a text fills one blank.
    public static boolean fills(Blank blank, String text, int typosForgiven) {
        return isNear(blank.accepted(), text, typosForgiven);
    }

    private static boolean isAccepted(TextEntry entry, String text) {
        return rejectedAs(entry, text).isEmpty()
                && isNear(entry.accepted(), text, entry.typosForgiven());
    }

    private static boolean allFilled(Cloze cloze, List<String> texts) {
        List<Blank> blanks = cloze.blanks();
        if (texts.size() != blanks.size()) {
            return false;
        }
        for (int i = 0; i < blanks.size(); i++) {
            if (!fills(blanks.get(i), texts.get(i), cloze.typosForgiven())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(List<String> accepted, String text, int typosForgiven) {
        String typed = TypedText.normalise(text);
        for (String candidate : accepted) {
            String wanted = TypedText.normalise(candidate);
            if (wanted.equals(typed)) {
                return true;
            }
            // The length gap bounds the edits from below: a pasted megabyte costs nothing.
            if (typosForgiven > 0
                    && !typed.isEmpty()
                    && Math.abs(wanted.length() - typed.length()) <= 2 * typosForgiven
                    && TypedText.typos(wanted, typed) <= typosForgiven) {
                return true;
            }
        }
        return false;
    }
}
