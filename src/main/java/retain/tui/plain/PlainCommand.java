package retain.tui.plain;

import retain.deck.Item;

import java.util.List;
import java.util.Optional;

/// A line that is no answer: a colon, a letter or word, and for some of them a text.
record PlainCommand(Verb verb, String text) {
    /// What can be asked for.
    enum Verb {
        UNDO("u"),
        SUSPEND("s"),
        BURY("b"),
        NOTE("n"),
        FLAG("f"),
        HISTORY("i"),
        AGAIN("r"),
        HELP("?"),
        QUIT("q"),
        UNKNOWN("");

        private final String letter;

        Verb(String letter) {
            this.letter = letter;
        }

        private static Verb of(String word) {
            for (Verb verb : values()) {
                if (verb.letter.equals(word)) {
                    return verb;
                }
            }
            return UNKNOWN;
        }
    }

    /// Reads a line; empty where it is no command. Two colons begin an answer that has one.
    static Optional<PlainCommand> of(String line) {
        return Colon.of(line).map(typed -> new PlainCommand(Verb.of(typed.word()), typed.text()));
    }

    /// What can be typed at a question.
    static List<String> helpAtQuestion(Item item, String expected) {
        return List.of(
                expected,
                "An empty line is no answer and counts as wrong."
                        + " An answer that begins with a colon is typed with two.",
                "  :u  undo the last grade or command of today",
                "  :s  suspend this question until \"retain resume " + item.id().inCourse() + "\"",
                "  :b  bury this question until tomorrow",
                "  :n NOTE  keep a private note on it",
                "  :f NOTE  flag it for the instructor",
                "  :i  its history",
                "  :r  read it again",
                "  :q  quit; every grade is kept");
    }

    /// What can be typed at a grade.
    static List<String> helpAtGrade() {
        return List.of(
                "A digit grades your answer; an empty line gives the grade in brackets.",
                "  :n NOTE  keep a private note on this question",
                "  :f NOTE  flag it for the instructor",
                "  :i  its history",
                "  :r  read this answer again",
                "  :q  give the grade in brackets and quit");
    }
}
