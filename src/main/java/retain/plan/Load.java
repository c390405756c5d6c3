package retain.plan;

/// What the days until an exam ask, summed over runs.
public final class Load {
    private final Habits habits;
    private final long[] attended;
    private final long[] reviews;
    private final long[] begun;
    private long waiting;
    private int runs;

    Load(Habits habits, int days) {
        this.habits = habits;
        this.attended = new long[days];
        this.reviews = new long[days];
        this.begun = new long[days];
    }

    void day(int day, int reviewed, int fresh) {
        attended[day]++;
        reviews[day] += reviewed;
        begun[day] += fresh;
    }

    /// A run is over.
    ///
    /// @param left items that were due on the last day and not asked
    void ended(int left) {
        waiting += left;
        runs++;
    }

    void add(Load other) {
        for (int day = 0; day < attended.length; day++) {
            attended[day] += other.attended[day];
            reviews[day] += other.reviews[day];
            begun[day] += other.begun[day];
        }
        waiting += other.waiting;
        runs += other.runs;
    }

    public int days() {
        return attended.length;
    }

    /// Items on a study day among some days, new ones included; 0 where nobody studies.
    ///
    /// @param from the first, counted from today
    /// @param to the one after the last
    public double items(int from, int to) {
        return perStudyDay(sum(reviews, from, to) + sum(begun, from, to), from, to);
    }

    /// New items on a study day among some days.
    public double newItems(int from, int to) {
        return perStudyDay(sum(begun, from, to), from, to);
    }

    /// Minutes on a study day among some days.
    public double minutes(int from, int to) {
        double seconds =
                sum(reviews, from, to) * habits.secondsReview()
                        + sum(begun, from, to) * habits.secondsNew();
        return perStudyDay(seconds, from, to) / 60;
    }

    /// Minutes of the study day that takes the longest on average.
    public double mostMinutes() {
        double most = 0;
        for (int day = 0; day < days(); day++) {
            most = Math.max(most, minutes(day, day + 1));
        }
        return most;
    }

    /// Items that are due on the last day and not asked any more.
    public double waiting() {
        return runs == 0 ? 0 : (double) waiting / runs;
    }

    private double perStudyDay(double all, int from, int to) {
        double studied = sum(attended, from, to);
        return studied == 0 ? 0 : all / studied;
    }

    private static double sum(long[] all, int from, int to) {
        double sum = 0;
        for (int day = from; day < to; day++) {
            sum += all[day];
        }
        return sum;
    }
}
