package retain.schedule;

import java.util.Arrays;

/// Which of a final pass's candidates a day asks: an even share of what the days can hold. Where
/// they cannot hold all, the safety-critical items are included first, then those of the lowest
/// recall; what is included is asked in the order of that recall alone.
///
/// A candidate is a number, so that a thousand lives can be lived without making anything.
public final class PassShare {
    private static final int PLACE_BITS = 20;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    /// A chance takes one bit more than its fraction, for the 1.
    private static final int RECALL_BITS = 40;

    private static final long NOT_CRITICAL = 1L << (PLACE_BITS + RECALL_BITS + 1);

    private PassShare() {}

    /// A candidate.
    ///
    /// @param recall chance on the day of the exam, from 0 to 1
    /// @param place among all items, below a million; of two that are alike the lower goes first
    public static long candidate(boolean isCritical, double recall, int place) {
        long order = (long) (recall * (1L << RECALL_BITS)) << PLACE_BITS | place;
        return isCritical ? order : order | NOT_CRITICAL;
    }

    /// The place of a candidate.
    public static int place(long candidate) {
        return (int) (candidate & PLACE);
    }

    /// Puts a day's share to the front, in the order in which it is asked.
    ///
    /// @param count of candidates, which stand at the front in any order
    /// @param room items of a day
    /// @param daysLeft 1 or more
    /// @return how many the share has
    public static int pick(long[] candidates, int count, int room, int daysLeft) {
        Arrays.sort(candidates, 0, count);
        int most = Math.max(0, room);
        int included = (int) Math.min(count, (long) most * daysLeft);
        for (int i = 0; i < included; i++) {
            candidates[i] &= ~NOT_CRITICAL;
        }
        Arrays.sort(candidates, 0, included);
        return Math.min(Math.min(included, most), Math.ceilDiv(count, daysLeft));
    }
}
