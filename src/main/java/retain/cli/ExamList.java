package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sitting;
import retain.json.JsonText;
import retain.log.Learner;
import retain.store.Access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The exams of a course: what they ask, whether the course can hold them, and what came of them.
final class ExamList {
    private ExamList() {}

    static int run(Run run, CommandLine line) {
        if (line.hasOption("html")) {
            throw new UsageError("--html goes with --result ID");
        }
        List<String> named = line.getArgList();
        if (named.size() > 1) {
            throw new UsageError(
                    "--list shows all exams of the course, or one: name one, not " + named.size());
        }
        Course course = run.course();
        List<Exam> exams =
                named.isEmpty() ? course.exams() : List.of(NamedExam.of(course, named.getFirst()));
        return run.withLog(
                Access.READ,
                log -> {
                    Optional<Learner> learner = run.learnerIfAny(log);
                    if (learner.isPresent() && line.hasOption("learner")) {
                        learner = Optional.of(run.learnerRead(log));
                    }
                    List<Sitting> all =
                            learner.map(who -> Sittings.of(log, who).all()).orElse(List.of());
                    List<ExamOffer> offers = offers(course, exams, all);
                    if (line.hasOption("json")) {
                        run.print(
                                JsonText.pretty(offers.stream().map(ExamOffer::json).toList())
                                        + "\n");
                    } else {
                        Prose.say(run, line, lines(course, offers, !named.isEmpty()));
                    }
                    return Cli.DONE;
                });
    }

    private static List<ExamOffer> offers(Course course, List<Exam> exams, List<Sitting> all) {
        List<ExamOffer> offers = new ArrayList<>();
        for (Exam exam : exams) {
            // Whether it can be held does not depend on the seed; nor does how ranges move seats,
            // but
            // where the search has to give some way up.
            Drawn drawn = FormAssembly.draw(course, exam, all, 0);
            offers.add(
                    new ExamOffer(
                            course,
                            exam,
                            drawn,
                            all.stream()
                                    .filter(sitting ->
                                            course.goesBy(sitting.form().course())
                                                    && sitting.form()
                                                            .exam()
                                                            .name()
                                                            .equals(exam.name()))
                                    .toList()));
        }
        return offers;
    }

    private static List<String> lines(Course course, List<ExamOffer> offers, boolean isByTopic) {
        if (offers.isEmpty()) {
            return List.of(
                    "The course \""
                            + course.title()
                            + "\" declares no exam: its author adds one under \"exams\" in"
                            + " course.yaml.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                course.title()
                        + (course.version().isEmpty() ? "" : ", version " + course.version()));
        for (ExamOffer offer : offers) {
            lines.add("");
            lines.addAll(offer.lines(isByTopic));
        }
        return lines;
    }
}
