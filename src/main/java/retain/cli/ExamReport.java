package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.json.JsonText;
import retain.store.Access;
import retain.tui.plain.PlainReview;
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
        return run.withLog(
                Access.READ,
                log -> {
                    Sittings sittings = Sittings.of(log, run.learnerRead(log));
                    Sitting sitting =
                            sittings.named(log, Choices.text(line, "result").orElseThrow());
                    if (line.hasOption("json")) {
                        CourseNow now = CourseNow.of(run, sitting.form());
                        run.print(JsonText.pretty(ExamJson.whole(sitting, now)) + "\n");
                    } else {
                        Prose.say(run, line, lines(run, sitting));
                    }
                    if (!sitting.isOpen() && line.getOptionValue("result").equals(Sittings.LAST)) {
                        sittings.open().forEach(open -> run.warn(open(sittings, open)));
                    }
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
        switch (CourseNow.of(run, sitting.form())) {
            case CourseNow.Compared(var since) -> {
                lines.add("Since then, which changes nothing in this result:");
                SinceText.lines(sitting.form(), since).forEach(text -> lines.add("  " + text));
            }
            case CourseNow.Unknown(var why) ->
                    lines.add("What has changed since cannot be said: " + why + ".");
        }
        return lines;
    }
}
