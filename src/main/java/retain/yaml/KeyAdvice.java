package retain.yaml;

import retain.deck.Kind;

import java.util.ArrayList;
import java.util.List;

/// What to write for a key, in an author's words. Looked at only where there is a mistake to tell
/// of.
final class KeyAdvice {
    private KeyAdvice() {}

    /// What to do where a key is missing, from `; ` on.
    static String missing(String key, boolean inBraces) {
        return switch (key) {
            case "format" -> "; begin it with \"format: 1\"";
            case "deck" -> add("a permanent short name", "deck: anatomy");
            case "course" -> add("a permanent short name", "course: first-aid");
            case "id" -> add("a permanent short name", "id: glove-change");
            case "title" -> add("the name that trainees see", "title: Anatomy");
            case "kind" -> "; add \"kind: \" and one of " + kinds();
            case "question" -> add("what is asked", "question: Which …?");
            case "answer" -> "; add \"answer: true\" or \"answer: false\"";
            case "accept" ->
                    add("the right answers, the best first", "accept: [nitrile, nitrile rubber]");
            case "items" ->
                    "; add \"items:\" and, below it, the questions, each beginning with \"- id:"
                            + " …\"";
            case "domains" ->
                    "; add \"domains:\" and, below it, a line for each deck, as in \"anatomy:"
                            + " {title: Anatomy, weight: 30}\"";
            case "options", "steps", "pairs" ->
                    "; add \"" + key + ":\" and, below it, " + entries(key);
            case "left", "right" -> "; a pair is written {left: …, right: …}";
            case "weight" -> add("its share, relative to its neighbours", "weight: 30");
            case "questions" -> add("how many there are", "questions: 60");
            case "minutes" -> add("how long it lasts", "minutes: 75");
            case "pass" -> add("how much must be right", "pass: 80%");
            case "missed-at-most" -> add("how many may be missed", "missed-at-most: 1");
            case "by" -> add("who reviewed the item", "by: A. Author");
            case "date" -> add("the day of the review", "date: 2026-11-23");
            case "ignore" -> add("the rules it may break", "ignore: [longest-key]");
            case "why" -> add("the reason", "why: The names differ in length.");
            default -> "; add \"" + key + ": …\"" + (inBraces ? " between the braces" : "");
        };
    }

    /// What to do where nothing stands behind a key, or behind the hyphen of an entry.
    ///
    /// @param what the key in quotation marks, or words for an entry
    static String empty(String what) {
        return switch (what) {
            case "\"critical\"", "\"pinned\"", "\"correct\"" ->
                    "; write " + what.replace("\"", "") + ": true, or delete it";
            case "\"answer\"" -> "; write answer: true or answer: false";
            case "\"format\"" -> "; write format: 1";
            case "\"kind\"" -> "; write one of " + kinds();
            case "\"id\"", "\"deck\"", "\"course\"", "\"title\"", "\"question\"", "\"text\"" ->
                    "; write it after the colon";
            default ->
                    what.startsWith("\"")
                            ? "; write something after the colon, or delete the key"
                            : "; write its text, or delete it";
        };
    }

    /// How the list of a key is written, from `one` on.
    static String entries(String key) {
        return switch (key) {
            case "items" -> "the questions, each beginning with \"- id: …\"";
            case "options" ->
                    "one option a line after a hyphen and a space, the right one as"
                            + " \"- {text: …, correct: true}\"";
            case "steps" -> "3 to 9 steps in the right order, each after a hyphen and a space";
            case "pairs" -> "one pair a line, as in \"- {left: …, right: …}\"";
            case "reject" -> "one near miss a line, as in \"- {text: …, feedback: …}\"";
            default -> "one entry a line, each after a hyphen and a space";
        };
    }

    /// Whether the entries of a list are texts, so that the list may be written `[one, two]`.
    static boolean isListOfTexts(String key) {
        return switch (key) {
            case "items", "options", "pairs", "reject" -> false;
            default -> true;
        };
    }

    private static String add(String what, String example) {
        return "; add " + what + ", as in \"" + example + "\"";
    }

    private static String kinds() {
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            words.add(kind.word());
        }
        return String.join(", ", words);
    }
}
