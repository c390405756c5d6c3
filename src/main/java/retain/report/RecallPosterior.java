package retain.report;

import java.util.Collection;

/// What a learner's answers leave likely of their line: a normal distribution round the likeliest.
///
/// The likeliest line is found by Fisher scoring, which follows the expected information. That is
/// never less than the prior's, so each step goes uphill and is cut until it does not overshoot:
/// the search ends for any answers, all right and all wrong included.
public final class RecallPosterior {
    /// How far learners' lines lie from the average one: standard deviations of the prior.
    private static final double[] SPREAD = {1.0, 0.4, 0.6, 0.7};

    /// A step that would gain less than this in log density is none: it is a hundred-thousandth of
    /// a standard deviation.
    private static final double SETTLED = 1e-10;

    /// Answers that no line explains make a valley that is curved and slow to follow. The search
    /// ends in it after so many steps, where one is a small part of a standard deviation.
    private static final int MOST_STEPS = 200;

    private static final int MOST_HALVINGS = 40;

    private final Point mode;
    private final Cholesky information;

    private RecallPosterior(Point mode) {
        this.mode = mode;
        this.information = new Cholesky(mode.information);
    }

    /// What some answers of one learner say.
    public static RecallPosterior of(Collection<Trial> trials) {
        Trials data = new Trials(trials);
        Point here = new Point(data, RecallLine.AVERAGE.numbers());
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] way = new Cholesky(here.information).solve(here.gradient);
            double slope = product(way, here.gradient);
            if (slope < SETTLED) {
                break;
            }
            double length = 1 / Math.max(1, largest(way));
            Point next = here;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                Point there = new Point(data, moved(here.theta, way, length));
                if (there.density >= here.density + 1e-4 * length * slope) {
                    next = there;
                    break;
                }
                length /= 2;
            }
            if (next == here) {
                break;
            }
            here = next;
        }
        return new RecallPosterior(here);
    }

    /// The likeliest line.
    public RecallLine likeliest() {
        return RecallLine.of(mode.theta);
    }

    /// A line drawn from the distribution.
    ///
    /// @param z as many standard normal numbers as a line has; the same make the same line
    public RecallLine line(double... z) {
        return RecallLine.of(moved(mode.theta, information.solveTransposed(z), 1));
    }

    /// How much the density still rises at the likeliest line: a step along the information would
    /// gain half of this. Nothing but rounding where the search ended at a top.
    double rise() {
        return product(information.solve(mode.gradient), mode.gradient);
    }

    private static double[] moved(double[] from, double[] way, double length) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * way[i];
        }
        return to;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double largest(double[] vector) {
        double largest = 0;
        for (double each : vector) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }

    /// The answers, number by number: the fit goes over them a dozen times.
    private static final class Trials {
        private final int size;
        private final double[] logit;
        private final double[] delay;
        private final double[] guess;
        private final boolean[] isRight;

        Trials(Collection<Trial> trials) {
            size = trials.size();
            logit = new double[size];
            delay = new double[size];
            guess = new double[size];
            isRight = new boolean[size];
            int i = 0;
            for (Trial trial : trials) {
                logit[i] = trial.cue().logit();
                delay[i] = trial.cue().delay();
                guess[i] = trial.cue().guess();
                isRight[i] = trial.isRight();
                i++;
            }
        }
    }

    /// The log density at a line, its gradient, and the expected information there, each with the
    /// prior's part.
    private static final class Point {
        private static final double LEAST = 1e-12;

        private final double[] theta;
        private final double density;
        private final double[] gradient = new double[RecallLine.SIZE];
        private final double[][] information = new double[RecallLine.SIZE][RecallLine.SIZE];

        Point(Trials data, double[] theta) {
            this.theta = theta;
            double[] average = RecallLine.AVERAGE.numbers();
            double sum = 0;
            for (int i = 0; i < theta.length; i++) {
                double off = theta[i] - average[i];
                double precision = 1 / (SPREAD[i] * SPREAD[i]);
                gradient[i] = -off * precision;
                information[i][i] = precision;
                sum -= off * off * precision / 2;
            }
            double slope = Math.exp(theta[1]);
            double slip = RecallLine.sigma(theta[3]);
            double[] change = new double[RecallLine.SIZE];
            for (int i = 0; i < data.size; i++) {
                double guess = data.guess[i];
                double tilt = slope * data.logit[i];
                double recall = RecallLine.sigma(theta[0] + tilt + theta[2] * data.delay[i]);
                double gain = Math.max(0, 1 - slip - guess);
                double right = Math.clamp(guess + recall * gain, LEAST, 1 - LEAST);
                double byEta = recall * (1 - recall) * gain;
                change[0] = byEta;
                change[1] = byEta * tilt;
                change[2] = byEta * data.delay[i];
                change[3] = gain == 0 ? 0 : -recall * slip * (1 - slip);
                add(change, right, data.isRight[i]);
                sum += Math.log(data.isRight[i] ? right : 1 - right);
            }
            density = sum;
        }

        /// @param change of the chance to be right, along each number of the line
        private void add(double[] change, double right, boolean isRight) {
            double variance = right * (1 - right);
            double off = ((isRight ? 1 : 0) - right) / variance;
            for (int i = 0; i < change.length; i++) {
                gradient[i] += change[i] * off;
                double weighted = change[i] / variance;
                for (int j = 0; j <= i; j++) {
                    information[i][j] += weighted * change[j];
                }
            }
        }
    }
}
