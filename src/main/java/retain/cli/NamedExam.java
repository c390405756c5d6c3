package retain.cli;

import retain.deck.Course;
import retain.deck.Exam;
import retain.finding.Circumstance;

import java.util.List;

/// Finds the exam of a course that a person names.
final class NamedExam {
    private NamedExam() {}

    static Exam of(Course course, String name) {
        List<String> names = course.exams().stream().map(Exam::name).toList();
        if (names.isEmpty()) {
            throw none(course);
        }
        return course.exams().stream()
                .filter(exam -> exam.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Circumstance(
                                "there is no exam \""
                                        + name
                                        + "\" in this course"
                                        + Choices.hint(
                                                name,
                                                names,
                                                ": it has " + String.join(", ", names))));
    }

    /// Whoever meets this may be the author of the course, or in the wrong course.
    static Circumstance none(Course course) {
        return new Circumstance(
                "the course \""
                        + course.slug()
                        + "\" has no exam: name another course with --course PATH, or write one"
                        + " into its course.yaml, as in \"exams: {mock: {title: Mock exam,"
                        + " questions: 20, minutes: 25, pass: 80%}}\"");
    }
}
