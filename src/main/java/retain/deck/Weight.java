package retain.deck;

/// A share of an examination, relative to its siblings: exactly `low`, or anything from `low` to
/// `high`. Shares need not sum to 100.
public record Weight(int low, int high) {
    public Weight {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("a weight from " + low + " to " + high);
        }
    }

    public static Weight of(int share) {
        return new Weight(share, share);
    }
}
