package retain.deck;

/// The name of an option inside its item: the author's `id`, else the option's own text.
public record OptionId(String value) implements Comparable<OptionId> {
    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
