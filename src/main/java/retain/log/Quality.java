package retain.log;

import java.util.Optional;

/// The quality of a response on SM-2's scale from 0 to 5. Below 3 the item was not recalled.
public enum Quality {
    /// 0: no idea, and the answer meant nothing when shown.
    BLACKOUT,
    /// 1: wrong, but the answer was familiar once shown.
    FAMILIAR,
    /// 2: wrong by a slip; the answer seemed easy once shown.
    SLIP,
    /// 3: right, but hard or guessed.
    HARD,
    /// 4: right after a moment.
    GOOD,
    /// 5: right and easy.
    EASY;

    public static Optional<Quality> of(int value) {
        return value >= 0 && value <= 5 ? Optional.of(values()[value]) : Optional.empty();
    }

    /// The number of the scale, 0 to 5.
    public int value() {
        return ordinal();
    }

    /// Not recalled: the repetitions begin again.
    public boolean isLapse() {
        return value() < 3;
    }

    /// Below 4: asked again at the end of the same day (SM-2, rule 7).
    public boolean asksForRedrill() {
        return value() < 4;
    }
}
