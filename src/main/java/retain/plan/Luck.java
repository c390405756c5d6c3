package retain.plan;

/// Chance by name instead of by turn: whatever is asked in whatever order, the same question of the
/// same run gets the same number. So two plans differ by what they change and not by luck.
final class Luck {
    private static final long DAYS = 0x5d1e;
    private static final long ANSWERS = 0xa25f;

    private final long seed;

    Luck(long seed) {
        this.seed = seed;
    }

    /// Of the day on which the learner may come or not; from 0 to below 1.
    double day(int run, int day) {
        return number(mixed(mixed(seed ^ DAYS) + run) + day);
    }

    /// Of an answer; from 0 to below 1.
    ///
    /// @param item a number that stays with the item
    /// @param count answers of the run to it before this one
    double answer(int run, long item, int count) {
        return number(mixed(mixed(mixed(seed ^ ANSWERS) + run) ^ item) + count);
    }

    private static double number(long bits) {
        return (mixed(bits) >>> 11) * 0x1.0p-53;
    }

    /// The finaliser of SplitMix64 after its step: it spreads each bit over all.
    private static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
