package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Form;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.json.JsonText;
import retain.log.ReviewLog;
import retain.store.Access;
import retain.tui.plain.PlainReview;
import retain.tui.sitting.ExamLeft;
import retain.tui.terminal.FullExam;
import retain.tui.terminal.FullScreen;
import retain.tui.words.ResultText;
import retain.tui.words.SinceText;
import retain.tui.words.SittingText;
import retain.tui.words.SpanText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of a sitting, as it was scored then: the result, every question with its answer, and
/// what has changed in the course since.
final class ExamReport {
    private ExamReport() {}

    static int run(Run run, CommandLine line) {
        if (!line.getArgList().isEmpty()) {
            throw new UsageError(
                    "--result takes one id, or \"last\": leave out \""
                            + line.getArgList().getFirst()
                            + "\"");
        }
        Found found = run.withLog(Access.READ, log -> Found.of(run, log, line));
        Sitting sitting = found.sitting();
        Optional<ExamResult> result = ExamResult.of(sitting);
        Optional<FullScreen> screen =
                result.isEmpty() || line.hasOption("json") ? Optional.empty() : run.fullScreen();
        if (screen.isPresent()) {
            show(run, line, found, result.get(), screen.get());
        } else if (line.hasOption("json")) {
            CourseNow now = CourseNow.of(run, sitting.form());
            run.print(JsonText.pretty(ExamJson.whole(sitting, now)) + "\n");
        } else {
            Prose.say(run, line, lines(run, sitting));
        }
        if (!sitting.isOpen() && line.getOptionValue("result").equals(Sittings.LAST)) {
            found.sittings().open().forEach(open -> run.warn(open(found.sittings(), open)));
        }
        return Cli.DONE;
    }

    private record Found(Sittings sittings, Sitting sitting) {
        static Found of(Run run, ReviewLog log, CommandLine line) {
            Sittings sittings = Sittings.of(log, run.learnerRead(log));
            return new Found(
                    sittings, sittings.named(log, Choices.text(line, "result").orElseThrow()));
        }
    }

    /// The result and its review on the full screen, and what was missed as a cram, if wanted.
    private static void show(
            Run run, CommandLine line, Found found, ExamResult result, FullScreen screen) {
        Form form = found.sitting().form();
        ExamLeft left = FullExam.show(screen, result, since(run, form));
        Prose.say(run, line, List.of(form.exam().title() + ". " + ResultText.headline(result)));
        if (left.cram().isEmpty()) {
            return;
        }
        Course course = run.course();
        if (!course.goesBy(form.course())) {
            throw new Circumstance(
                    "what was missed is of the course \""
                            + form.course()
                            + "\", and this is \""
                            + course.slug()
                            + "\": name the other with --course PATH to study it");
        }
        run.withLog(
                Access.WRITE,
                log -> {
                    new Missed(run, course, log, found.sittings().learner())
                            .cram(left.cram(), line, Study.lines(run));
                    return Cli.DONE;
                });
    }

    private static String open(Sittings sittings, Sitting open) {
        return "the sitting "
                + sittings.shortId(open)
                + " is still open, with "
                + SpanText.ofSitting(SittingText.left(open))
                + " left: \"retain exam "
                + open.form().exam().name()
                + "\" goes on with it";
    }

    private static List<String> lines(Run run, Sitting sitting) {
        List<String> lines = new ArrayList<>();
        lines.add(SittingText.title(sitting));
        lines.add(SittingText.begun(sitting));
        lines.add("");
        Optional<ExamResult> result = ExamResult.of(sitting);
        if (result.isEmpty()) {
            lines.add(SittingText.ended(sitting));
            SittingText.elsewhere(sitting).ifPresent(lines::add);
            lines.add(
                    "There is no result before it ends; \"retain exam "
                            + sitting.form().exam().name()
                            + "\" goes on with it.");
            return lines;
        }
        lines.addAll(ResultText.lines(result.get()));
        lines.add("");
        lines.addAll(PlainReview.lines(result.get()));
        lines.add("");
        lines.addAll(since(run, sitting.form()));
        return lines;
    }

    /// What has become of the questions since.
    private static List<String> since(Run run, Form form) {
        return switch (CourseNow.of(run, form)) {
            case CourseNow.Compared(var since) -> {
                List<String> lines = new ArrayList<>();
                lines.add("Since then, which changes nothing in this result:");
                SinceText.lines(form, since).forEach(text -> lines.add("  " + text));
                yield lines;
            }
            case CourseNow.Unknown(var why) ->
                    List.of("What has changed since cannot be said: " + why + ".");
        };
    }
}
