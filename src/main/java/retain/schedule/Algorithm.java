package retain.schedule;

import retain.deck.Course;
import retain.log.Entry.Setting;
import retain.log.History;
import retain.log.Stamp;

import java.util.Optional;
import java.util.function.Predicate;

/// The spacing algorithms that a learner may choose between, for each course.
public enum Algorithm {
    SM2("sm2", "SM-2"),
    FSRS6("fsrs6", "FSRS-6");

    /// The setting that holds the choice.
    private static final String SETTING = "scheduler";

    private final String word;
    private final String title;

    Algorithm(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word on the command line and in the log.
    public String word() {
        return word;
    }

    /// The name as its authors write it.
    public String title() {
        return title;
    }

    public Scheduler scheduler() {
        return switch (this) {
            case SM2 -> new Sm2();
            case FSRS6 -> new Fsrs6();
        };
    }

    public static Optional<Algorithm> of(String word) {
        for (Algorithm algorithm : values()) {
            if (algorithm.word.equals(word)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /// The one that the learner last chose; SM-2 without a choice, or where this version does not
    /// know what was chosen.
    ///
    /// @param course whether a setting of a course counts, which may bear an earlier name
    public static Algorithm chosen(Predicate<String> course, History history) {
        return setting(course, history).flatMap(Algorithm::of).orElse(SM2);
    }

    /// A choice that this version does not know, of a newer one on another machine.
    public static Optional<String> unknown(Predicate<String> course, History history) {
        return setting(course, history).filter(word -> of(word).isEmpty());
    }

    /// Whether the last choice was this one.
    ///
    /// @param course as for `chosen`
    public static boolean isKept(Algorithm algorithm, Predicate<String> course, History history) {
        return setting(course, history).filter(algorithm.word::equals).isPresent();
    }

    private static Optional<String> setting(Predicate<String> course, History history) {
        return history.setting(course, SETTING);
    }

    /// The entry that this one is chosen.
    public Setting choice(Course course, Stamp stamp) {
        return new Setting(stamp, course.slug(), SETTING, word);
    }
}
