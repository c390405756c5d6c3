package retain.deck;

/// Where an item stands in its life. Only approved items are studied and examined.
public enum Status {
    DRAFT("draft"),
    REVIEW("review"),
    APPROVED("approved"),
    RETIRED("retired");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
