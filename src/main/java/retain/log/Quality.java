package retain.log;

import java.util.Optional;

/// The quality of a response on SM-2's scale from 0 to 5. Below 3 the item was not recalled.
public enum Quality {
    /// 0: no idea, and the answer meant nothing when shown.
    BLACKOUT(0),
    /// 1: wrong, but the answer was familiar once shown.
    FAMILIAR(1),
    /// 2: wrong by a slip; the answer seemed easy once shown.
    SLIP(2),
    /// 3: right, but hard or guessed.
    HARD(3),
    /// 4: right after a moment.
    GOOD(4),
    /// 5: right and easy.
    EASY(5);

    private final int value;

    Quality(int value) {
        this.value = value;
    }

    public static Optional<Quality> of(int value) {
        for (Quality quality : values()) {
            if (quality.value == value) {
                return Optional.of(quality);
            }
        }
        return Optional.empty();
    }

    /// The number of the scale, 0 to 5.
    public int value() {
        return value;
    }

    /// Not recalled: the repetitions begin again.
    public boolean isLapse() {
        return value < 3;
    }

    /// Below 4: asked again at the end of the same day (SM-2, rule 7).
    public boolean asksForRedrill() {
        return value < 4;
    }
}
