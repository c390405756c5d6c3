package retain.deck;

/// What an item asks of the mind: to recall a fact, or to apply it to a case.
public enum Level {
    RECALL("recall"),
    APPLY("apply");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
