package retain.schedule;

import retain.log.Quality;

/// FSRS's four grades.
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int value;

    Grade(int value) {
        this.value = value;
    }

    /// The grade for a quality of SM-2's scale: every lapse is the same to FSRS.
    public static Grade of(Quality quality) {
        return switch (quality) {
            case BLACKOUT, FAMILIAR, SLIP -> AGAIN;
            case HARD -> HARD;
            case GOOD -> GOOD;
            case EASY -> EASY;
        };
    }

    /// The number in the formulas, 1 to 4.
    public int value() {
        return value;
    }

    public boolean isRecalled() {
        return this != AGAIN;
    }
}
