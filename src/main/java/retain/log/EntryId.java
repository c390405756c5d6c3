package retain.log;

import java.util.Optional;
import java.util.UUID;

/// The name of an entry for ever, on every machine: a UUID, version 7 where we make it. Ordered as
/// its text is, which for version 7 is the order of making.
public record EntryId(UUID value) implements Comparable<EntryId> {
    /// Reads the canonical text of 36 characters, in either case; empty for anything else.
    public static Optional<EntryId> parse(String text) {
        try {
            // `fromString` lets hyphens stand anywhere; such a text would come out as another.
            return Optional.of(UUID.fromString(text))
                    .filter(uuid -> uuid.toString().equalsIgnoreCase(text))
                    .map(EntryId::new);
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    /// Unsigned: `UUID.compareTo` compares signed halves and would put half of all names first.
    @Override
    public int compareTo(EntryId other) {
        int high =
                Long.compareUnsigned(
                        value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
