package retain.report;

/// How likely an item is answered right on some day.
sealed interface Prospect {
    /// Under a learner's line.
    double right(RecallLine line);

    /// Nothing is known of the item itself.
    ///
    /// @param accuracy of first tries in its domain
    record Unseen(double accuracy) implements Prospect {
        @Override
        public double right(RecallLine line) {
            return accuracy;
        }
    }

    /// It was answered before.
    ///
    /// @param least the least that is taken for it: an item that was never missed does not count
    ///   less than one that was never seen
    record Seen(Cue cue, double least) implements Prospect {
        @Override
        public double right(RecallLine line) {
            return Math.max(least, line.right(cue));
        }
    }
}
