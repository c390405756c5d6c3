package retain.schedule;

import retain.deck.Course;
import retain.log.Entry.Setting;
import retain.log.History;
import retain.log.Stamp;

import java.util.Optional;

/// The limits of a day that a learner may keep for the days to come. They hold for all courses: a
/// day has so many minutes, whatever is studied.
public enum KeptLimit {
    NEW("new-a-day"),
    ITEMS("items-a-day"),
    MINUTES("minutes-a-day");

    private static final String NONE = "none";

    private final String setting;

    KeptLimit(String setting) {
        this.setting = setting;
    }

    /// What was last kept; empty where nothing was, or none is wanted.
    public Optional<Integer> of(History history) {
        return history.setting(_ -> true, setting)
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    /// The entry that it is kept.
    ///
    /// @param number empty for no limit from now on
    public Setting kept(Course course, Stamp stamp, Optional<Integer> number) {
        return new Setting(stamp, course.slug(), setting, number.map(String::valueOf).orElse(NONE));
    }
}
