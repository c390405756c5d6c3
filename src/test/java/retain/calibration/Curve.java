package retain.calibration;

import java.util.Locale;
import java.util.Optional;

/// How memories fade. Neither curve is that of the program's model, whose power is a fixed 0.15.
enum Curve {
    /// Falls fast and then ever more slowly.
    POWER("a power of time") {
        @Override
        double recall(double days, double stability, double decay) {
            double factor = Math.pow(0.9, -1 / decay) - 1;
            return Math.pow(1 + factor * days / stability, -decay);
        }
    },
    /// Loses the same share each day, and so ends in nothing.
    EXPONENTIAL("half-lives") {
        @Override
        double recall(double days, double stability, double decay) {
            return Math.pow(0.9, days / stability);
        }
    };

    private final String described;

    Curve(String described) {
        this.described = described;
    }

    /// After "they forget by".
    String described() {
        return described;
    }

    /// The chance that something is still known.
    ///
    /// @param stability days after which it is 0.9
    /// @param decay the power, which differs from person to person
    abstract double recall(double days, double stability, double decay);

    static Optional<Curve> named(String word) {
        for (Curve curve : values()) {
            if (curve.word().equals(word)) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
