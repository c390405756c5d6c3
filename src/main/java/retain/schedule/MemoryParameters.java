package retain.schedule;

/// The 21 parameters w0 to w20 of FSRS-6, under the numbers by which its formulas name them.
public final class MemoryParameters {
    private static final int COUNT = 21;

    /// The defaults of FSRS-6, which its authors fitted to the review logs of many learners (Open
    /// Spaced Repetition: py-fsrs 6.3, fsrs-rs and srs-benchmark agree). They are an average over
    /// people, not this learner.
    public static final MemoryParameters DEFAULT =
            new MemoryParameters(
                    0.212, 1.2931, 2.3065, 8.2956, // stability after a first answer, by grade
                    6.4133, 0.8334, 3.0194, 0.001, // difficulty
                    1.8722, 0.1666, 0.796, // stability after recall
                    1.4835, 0.0614, 0.2629, 1.6483, // stability after a lapse
                    0.6014, 1.8729, // recalled with effort, with ease
                    0.5425, 0.0912, 0.0658, // answers on the same day
                    0.1542); // how fast the curve falls

    private final double[] w;

    /// @throws IllegalArgumentException if there are not 21 of them, or no curve comes of the last
    public MemoryParameters(double... w) {
        if (w.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + w.length);
        }
        if (!(w[COUNT - 1] > 0)) {
            throw new IllegalArgumentException("w20 must be above 0, not " + w[COUNT - 1]);
        }
        this.w = w.clone();
    }

    public double w(int number) {
        return w[number];
    }
}
