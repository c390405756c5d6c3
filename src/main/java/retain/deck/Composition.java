package retain.deck;

/// How the critical questions of a domain fall to its topics, when each choice of items that meets
/// the totals is as likely as any other: topic t has seats for s of its c critical and o other
/// items, so that x critical ones can be chosen in C(c, x) · C(o, s - x) ways. The numbers are
/// those of a multivariate hypergeometric distribution under the condition of its totals.
public final class Composition {
    private Composition() {}

    /// The critical questions of each topic, on average.
    ///
    /// @param seats by topic
    /// @param criticals by topic, items
    /// @param others by topic, items
    /// @param total critical questions of the domain
    /// @return where no choice meets the totals, what each topic's items alone would give it
    public static double[] criticals(int[] seats, int[] criticals, int[] others, int total) {
        int topics = seats.length;
        double[][] ways = new double[topics][total + 1];
        double[][] before = new double[topics + 1][];
        double[][] after = new double[topics + 1][];
        before[0] = none(total);
        after[topics] = none(total);
        for (int t = 0; t < topics; t++) {
            ways[t] = ways(seats[t], criticals[t], others[t], total);
            before[t + 1] = scaled(joined(before[t], ways[t]));
        }
        for (int t = topics - 1; t >= 0; t--) {
            after[t] = scaled(joined(after[t + 1], ways[t]));
        }
        double[] mean = new double[topics];
        for (int t = 0; t < topics; t++) {
            double[] elsewhere = joined(before[t], after[t + 1]);
            double sum = 0;
            for (int x = 0; x <= total; x++) {
                double likely = ways[t][x] * elsewhere[total - x];
                sum += likely;
                mean[t] += x * likely;
            }
            int items = criticals[t] + others[t];
            double alone = items == 0 ? 0 : (double) seats[t] * criticals[t] / items;
            mean[t] = sum == 0 ? alone : mean[t] / sum;
        }
        return mean;
    }

    private static double[] none(int total) {
        double[] ways = new double[total + 1];
        ways[0] = 1;
        return ways;
    }

    /// In how many ways a topic takes so many critical items, but for a factor.
    private static double[] ways(int seats, int criticals, int others, int total) {
        int least = Math.max(0, seats - others);
        int most = Math.min(total, Math.min(seats, criticals));
        double[] ways = new double[total + 1];
        if (least <= most) {
            ways[least] = 1;
        }
        for (int x = least; x < most; x++) {
            ways[x + 1] =
                    ways[x] * (criticals - x) / (x + 1) * (seats - x) / (others - seats + x + 1);
        }
        return scaled(ways);
    }

    private static double[] joined(double[] one, double[] other) {
        double[] all = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; i + j < all.length; j++) {
                all[i + j] += one[i] * other[j];
            }
        }
        return all;
    }

    /// With 1 for the greatest, so that no product grows out of bounds.
    private static double[] scaled(double[] ways) {
        double most = 0;
        for (double way : ways) {
            most = Math.max(most, way);
        }
        for (int i = 0; i < ways.length; i++) {
            ways[i] = most == 0 ? 0 : ways[i] / most;
        }
        return ways;
    }
}
