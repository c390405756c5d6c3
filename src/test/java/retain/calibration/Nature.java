package retain.calibration;

import java.util.SplittableRandom;

/// What one trainee is like. All of it is hidden from the program.
///
/// @param memory how long what was learnt stays, against other people; the middle is 1.7
/// @param decay the power of the curve, where it has one
/// @param before the share of an ordinary domain that was known before the course
/// @param slip how often what is known is answered wrong all the same
/// @param attendance the share of days on which there is any study
/// @param start days lost before the first one
/// @param newADay new items a day, by the limit that the trainee set
/// @param patience questions of a day at most
/// @param doubt how readily an answer is graded as hard
/// @param pride how readily as easy
record Nature(
        double memory,
        double decay,
        double before,
        double slip,
        double attendance,
        int start,
        int newADay,
        int patience,
        double doubt,
        double pride) {
    static Nature drawn(SplittableRandom random) {
        return new Nature(
                Math.exp(0.55 + 0.6 * random.nextGaussian()),
                random.nextDouble(0.3, 0.7),
                Math.clamp(0.45 + 0.13 * random.nextGaussian(), 0.1, 0.85),
                0.05 * random.nextDouble() * random.nextDouble(),
                random.nextDouble(0.4, 1),
                random.nextInt(11),
                random.nextInt(6, 17),
                random.nextInt(30, 101),
                random.nextDouble(0.02, 0.25),
                random.nextDouble(0, 0.4));
    }
}
