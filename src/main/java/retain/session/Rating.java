package retain.session;

import retain.log.Quality;

import java.util.List;
import java.util.Optional;

/// What a learner may say of an answer. Right or wrong is computed; the learner only says how sure
/// it was.
public final class Rating {
    private Rating() {}

    /// The grades open to an answer, lowest first.
    public static List<Quality> choices(boolean right) {
        return right
                ? List.of(Quality.HARD, Quality.GOOD, Quality.EASY)
                : List.of(Quality.BLACKOUT, Quality.FAMILIAR, Quality.SLIP);
    }

    /// The grade that Enter gives, and that is recorded when the session is left at the feedback.
    public static Quality offered(boolean right) {
        return right ? Quality.GOOD : Quality.FAMILIAR;
    }

    /// The grade for a digit, where it is open to the answer.
    public static Optional<Quality> of(int digit, boolean right) {
        return Quality.of(digit).filter(choices(right)::contains);
    }

    /// A grade in the learner's words.
    public static String words(Quality quality) {
        return switch (quality) {
            case BLACKOUT -> "no idea";
            case FAMILIAR -> "familiar";
            case SLIP -> "a slip";
            case HARD -> "hard or guessed";
            case GOOD -> "good";
            case EASY -> "easy";
        };
    }
}
