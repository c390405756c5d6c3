package retain.deck;

/// The kinds of items an author can write, by the name that stands in the deck.
public enum Kind {
    SINGLE("single"),
    MULTIPLE("multiple"),
    TRUE_FALSE("true-false"),
    TYPED("typed"),
    CLOZE("cloze"),
    ORDER("order"),
    MATCH("match");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /// The word in the deck file.
    public String word() {
        return word;
    }

    /// Whether letters are part of an answer, so that commands need the control key.
    public boolean takesText() {
        return this == TYPED || this == CLOZE || this == MATCH;
    }
}
