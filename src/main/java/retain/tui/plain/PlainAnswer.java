package retain.tui.plain;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Kind;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a typed line as an answer: numbers or letters for what is shown, text for the rest.
sealed interface PlainAnswer {
    record Read(Response response) implements PlainAnswer {}

    /// The line is no answer.
    ///
    /// @param why one sentence
    record Unreadable(String why) implements PlainAnswer {}

    /// What a line says. A cloze is read blank by blank elsewhere.
    static PlainAnswer of(Question question, String line) {
        if (line.isBlank()) {
            return new Read(new Response.Omitted());
        }
        return switch (question.item().interaction()) {
            case Choice choice -> choice(choice, question.shown(), line);
            case Order order -> order(order, question.shown(), line);
            case Match match -> PlainPairs.of(match, question.shown(), line);
            case TextEntry _, Cloze _ -> new Read(new Response.Entered(line.strip()));
        };
    }

    private static PlainAnswer choice(Choice choice, List<OptionId> shown, String line) {
        if (choice.kind() == Kind.TRUE_FALSE) {
            return trueOrFalse(shown, line.strip().toLowerCase(Locale.ROOT));
        }
        Set<OptionId> chosen = new LinkedHashSet<>();
        for (String word : words(line)) {
            int place = place(word);
            if (place < 0 || place >= shown.size()) {
                return new Unreadable("There is no option \"" + word + "\".");
            }
            chosen.add(shown.get(place));
        }
        return choice.kind() != Kind.MULTIPLE && chosen.size() != 1
                ? new Unreadable("Only one option can be chosen here.")
                : new Read(new Response.Chosen(chosen));
    }

    private static PlainAnswer trueOrFalse(List<OptionId> shown, String line) {
        int place = place(line);
        if (line.equals("t") || line.equals("true")) {
            return new Read(new Response.Chosen(Set.of(Choice.TRUE)));
        }
        if (line.equals("f") || line.equals("false")) {
            return new Read(new Response.Chosen(Set.of(Choice.FALSE)));
        }
        return place < 0 || place >= shown.size()
                ? new Unreadable("That is neither true nor false.")
                : new Read(new Response.Chosen(Set.of(shown.get(place))));
    }

    private static PlainAnswer order(Order order, List<OptionId> shown, String line) {
        List<OptionId> steps = new ArrayList<>();
        for (String word : words(line)) {
            int place = place(word);
            if (place < 0 || place >= shown.size()) {
                return new Unreadable("There is no step \"" + word + "\".");
            }
            if (steps.contains(shown.get(place))) {
                return new Unreadable("Step " + word + " stands there twice.");
            }
            steps.add(shown.get(place));
        }
        return steps.size() < order.steps().size()
                ? new Unreadable(
                        "That names " + steps.size() + " of " + order.steps().size() + " steps.")
                : new Read(new Response.Ordered(steps));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("[\\s,;]+", -1));
    }

    /// From 0: `1`, `1.` and `a` are the same place; -1 where it is neither.
    static int place(String word) {
        String bare =
                word.endsWith(".") || word.endsWith(")")
                        ? word.substring(0, word.length() - 1)
                        : word;
        if (bare.isEmpty() || bare.length() > 3) {
            return -1;
        }
        char first = Character.toLowerCase(bare.charAt(0));
        if (bare.length() == 1 && first >= 'a' && first <= 'z') {
            return first - 'a';
        }
        int number = 0;
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
                return -1;
            }
            number = 10 * number + bare.charAt(i) - '0';
        }
        return number - 1;
    }

    /// What to type for this very item, with an example that is not the right answer.
    static String expected(Question question) {
        int size = question.shown().size();
        return switch (question.item().interaction()) {
            case Choice choice ->
                    switch (choice.kind()) {
                        case TRUE_FALSE -> "Answer 1 or t for true, 2 or f for false.";
                        case MULTIPLE ->
                                "Answer with the numbers of all that apply, 1 to "
                                        + size
                                        + ", as in \""
                                        + someNumbers(choice, question.shown())
                                        + "\".";
                        default ->
                                "Answer with one number, 1 to " + size + ", or its letter: a is 1.";
                    };
            case Order _ -> {
                List<String> numbers = new ArrayList<>();
                for (int i = 1; i <= size; i++) {
                    numbers.add(String.valueOf(i));
                }
                yield "Answer with all "
                        + size
                        + " numbers in the right order; \""
                        + String.join(" ", numbers)
                        + "\" leaves them as they stand.";
            }
            case Match match -> PlainPairs.expected(match, question.shown());
            case TextEntry _ -> "Answer by typing the term.";
            case Cloze cloze ->
                    cloze.blanks().size() == 1
                            ? "Answer by typing what the blank holds."
                            : "Answer by typing what each blank holds, one line a blank.";
        };
    }

    private static String someNumbers(Choice choice, List<OptionId> shown) {
        Set<OptionId> ends = Set.of(shown.getFirst(), shown.getLast());
        if (!ends.equals(choice.key())) {
            return "1 " + shown.size();
        }
        return shown.size() > 2 ? "1 2" : "1";
    }
}
