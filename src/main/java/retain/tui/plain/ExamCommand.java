package retain.tui.plain;

import java.util.List;
import java.util.Optional;

/// A line of a sitting that is no answer.
record ExamCommand(Verb verb, String text) {
    /// What can be asked for, each by a letter or its whole word. Handing in has no letter: it
    /// cannot be taken back.
    enum Verb {
        NEXT("n", "next"),
        PREVIOUS("p", "previous"),
        GO("g", "go"),
        MARK("m", "mark"),
        CLEAR("c", "clear"),
        OVERVIEW("o", "overview"),
        TIME("t", "time"),
        AGAIN("r", "read"),
        HELP("?", "help"),
        SUBMIT("submit", "submit"),
        QUIT("q", "quit"),
        UNKNOWN("", "");

        private final String letter;
        private final String whole;

        Verb(String letter, String whole) {
            this.letter = letter;
            this.whole = whole;
        }

        private static Verb of(String word) {
            for (Verb verb : values()) {
                if (verb.letter.equals(word) || verb.whole.equals(word)) {
                    return verb;
                }
            }
            return UNKNOWN;
        }
    }

    /// Reads a line; empty where it is an answer. `:12` is short for `:g 12`.
    static Optional<ExamCommand> of(String line) {
        return Colon.of(line)
                .map(typed ->
                        isNumber(typed.word())
                                ? new ExamCommand(Verb.GO, typed.word())
                                : new ExamCommand(Verb.of(typed.word()), typed.text()));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// What can be typed at a question.
    static List<String> help(String expected) {
        return List.of(
                expected,
                "An answer is kept at once, and can be changed until the form is handed in. An"
                        + " empty line goes to the next question and changes nothing. An answer"
                        + " that begins with a colon is typed with two.",
                "  :n  next question",
                "  :p  previous question",
                "  :g 12  go to question 12; \":12\" does too",
                "  :m  mark it to be looked at again, or take the mark away",
                "  :c  clear your answer, so that the question is open again",
                "  :o  overview: answered, marked and open questions",
                "  :t  time left",
                "  :r  read this question again",
                "  :submit  hand the form in",
                "  :q  leave; answers and the time left are kept for when you come back");
    }
}
