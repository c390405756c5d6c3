package retain.session;

import retain.deck.Course;
import retain.deck.Revision;
import retain.log.Entry.Setting;
import retain.log.History;
import retain.log.Stamp;

/// The notice of a course, which every learner has to read once in its present words.
public final class CourseNotice {
    /// The setting that holds which wording was read.
    private static final String NAME = "notice";

    private CourseNotice() {}

    /// Whether the course has a notice that was not read in its present words.
    public static boolean isOwed(Course course, History history) {
        return !course.notice().isBlank()
                && history.setting(course::goesBy, NAME)
                        .filter(Revision.hash(course.notice())::equals)
                        .isEmpty();
    }

    /// The entry that it was read.
    public static Setting read(Course course, Stamp stamp) {
        return new Setting(stamp, course.slug(), NAME, Revision.hash(course.notice()));
    }
}
