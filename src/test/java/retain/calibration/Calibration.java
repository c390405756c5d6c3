package retain.calibration;

import retain.report.Readiness.Foretold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How well the chances that were foretold agree with what happened.
///
/// @param told those to whom a number was given; others were told in words that too little was seen
/// @param untold how many they are
record Calibration(List<Told> told, int untold) {
    static final int BINS = 10;

    /// Trainees from which on a bin is held to be `NEAR`.
    private static final int LARGE = 30;

    private static final double NEAR = 0.05;

    Calibration {
        told = List.copyOf(told);
    }

    /// A trainee who was given a number.
    ///
    /// @param once 1 if passed at the one sitting, else 0
    /// @param often share of many sittings that were passed
    record Told(Case trainee, Foretold foretold, double once, double often) {
        double chance() {
            return foretold.chance();
        }
    }

    /// All who were foretold about the same.
    record Bin(double from, double to, List<Told> told) {
        Bin {
            told = List.copyOf(told);
        }

        int size() {
            return told.size();
        }

        double mean(ToDoubleFunction<Told> figure) {
            return Calibration.mean(told, figure);
        }

        /// How far what was foretold is off what happened in many sittings: above 0 promised too
        /// much.
        double bias() {
            return mean(each -> each.chance() - each.often());
        }

        /// The standard error of `bias`, from how trainees differ.
        double biasError() {
            double bias = bias();
            double sum = 0;
            for (Told each : told) {
                double off = each.chance() - each.often() - bias;
                sum += off * off;
            }
            return size() < 2 ? Double.NaN : Math.sqrt(sum / (size() - 1) / size());
        }

        /// What chance alone does to the share that passes at one sitting each.
        double luckError() {
            double variance = size() * mean(each -> each.often() * (1 - each.often()));
            return Math.sqrt(variance) / size();
        }
    }

    static Calibration of(List<Case> cases) {
        List<Told> told = new ArrayList<>();
        for (Case each : cases) {
            if (each.foretold() instanceof Foretold foretold) {
                told.add(new Told(each, foretold, each.isPassed() ? 1 : 0, each.often().passed()));
            }
        }
        return new Calibration(told, cases.size() - told.size());
    }

    /// Ten bins, the empty ones too.
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int place = bin;
            bins.add(
                    new Bin(
                            (double) bin / BINS,
                            (bin + 1.0) / BINS,
                            told.stream().filter(each -> bin(each) == place).toList()));
        }
        return bins;
    }

    private static int bin(Told each) {
        return Math.min(BINS - 1, (int) (each.chance() * BINS));
    }

    static double mean(List<Told> told, ToDoubleFunction<Told> figure) {
        return told.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    double mean(ToDoubleFunction<Told> figure) {
        return mean(told, figure);
    }

    /// Brier's score over the one sitting of each.
    double brierOnce() {
        return mean(each -> square(each.chance() - each.once()));
    }

    /// The same over all sittings of all.
    double brierOften() {
        return mean(each -> penalty(each.chance(), each.often()));
    }

    /// The mean square of how far a chance is off where a share passes.
    private static double penalty(double chance, double share) {
        return share * square(1 - chance) + (1 - share) * square(chance);
    }

    /// How much better that is than to tell everybody what share passes: 1 is perfect, 0 no better.
    double skillOnce() {
        double base = mean(Told::once);
        return 1 - brierOnce() / (base * (1 - base));
    }

    /// The same over all sittings. Nobody could reach 1: even who knows every trainee's chance does
    /// not know the luck of the day.
    double skillOften() {
        double base = mean(Told::often);
        return 1 - brierOften() / (base * (1 - base));
    }

    /// The skill that the true chances would have.
    double bestSkill() {
        double base = mean(Told::often);
        return 1 - mean(each -> each.often() * (1 - each.often())) / (base * (1 - base));
    }

    /// Whether there is skill, and each bin that is large enough to tell is near what happened.
    boolean isGood() {
        return skillOften() > 0
                && bins().stream()
                        .filter(bin -> bin.size() >= LARGE)
                        .allMatch(bin -> Math.abs(bin.bias()) <= NEAR);
    }

    /// Trainees whose chance was foretold between .2 and .8, as a share of all trainees.
    double undecided() {
        long between =
                told.stream().filter(each -> each.chance() >= 0.2 && each.chance() <= 0.8).count();
        return (double) between / (told.size() + untold);
    }

    /// How many of the ranges hold the share that passed in many sittings.
    double inRange() {
        return mean(each ->
                each.often() >= each.foretold().low() && each.often() <= each.foretold().high()
                        ? 1
                        : 0);
    }

    private static double square(double x) {
        return x * x;
    }
}
