package retain.cli;

import retain.deck.Course;
import retain.deck.Form;
import retain.exam.SinceThen;
import retain.finding.Circumstance;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.nio.file.Path;

/// The course as it is now, beside an examination that was sat long ago.
sealed interface CourseNow {
    record Compared(SinceThen since) implements CourseNow {}

    /// Nothing can be said.
    ///
    /// @param why half a sentence
    record Unknown(String why) implements CourseNow {}

    /// Looks for the course of a form where the command line, or the folder one is in, has it. That
    /// it is not there is worth telling, and no reason not to show a result.
    static CourseNow of(Run run, Form form) {
        try {
            Path path = run.coursePath();
            Reading reading = CourseFiles.read(path);
            if (reading.course().isEmpty()) {
                return new Unknown(
                        "no deck of " + path + " can be used; \"retain check\" tells why");
            }
            Course course = reading.course().get();
            return isOf(form, course)
                    ? new Compared(SinceThen.of(form, course, reading.brokenDecks()))
                    : new Unknown(
                            path
                                    + " holds the course \""
                                    + course.slug()
                                    + "\", not \""
                                    + form.course()
                                    + "\", which --course PATH would name");
        } catch (Circumstance absent) {
            return new Unknown(Run.sentence(absent));
        }
    }

    /// By its name or an earlier one, or since it carries on an item of it.
    private static boolean isOf(Form form, Course course) {
        return course.goesBy(form.course())
                || form.seats().stream()
                        .anyMatch(
                                seat -> course.item(course.current(seat.item().id())).isPresent());
    }
}
