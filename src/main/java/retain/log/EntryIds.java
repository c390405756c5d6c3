package retain.log;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes entry names: UUID version 7 (RFC 9562), 48 bits of Unix milliseconds, then a counter of 12
/// bits that keeps the names of one millisecond in order, then 62 random bits.
public final class EntryIds {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final RandomGenerator random;
    private long lastMillis = -1;
    private int counter;

    public EntryIds(RandomGenerator random) {
        this.random = random;
    }

    public synchronized EntryId next(Instant at) {
        long millis = at.toEpochMilli();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(high, low));
    }
}
