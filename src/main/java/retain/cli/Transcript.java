package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.html.TranscriptContents;
import retain.html.TranscriptContents.Words;
import retain.html.TranscriptPage;
import retain.json.Fingerprint;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.store.Access;
import retain.store.WholeFile;
import retain.tui.words.DayText;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Writes the result of a sitting as a page to print.
final class Transcript {
    private Transcript() {}

    static int run(Run run, CommandLine line) {
        if (!line.getArgList().isEmpty()) {
            throw new UsageError("a transcript is of the one sitting that --result names");
        }
        String target = Choices.text(line, "html").orElseThrow();
        String page =
                run.withLog(
                        Access.READ,
                        log -> {
                            Learner learner = run.learnerRead(log);
                            Sitting sitting =
                                    Sittings.of(log, learner)
                                            .named(log, Choices.text(line, "result").orElseThrow());
                            List<ExamEntry> entries = log.sittingsOf(learner);
                            return page(sitting, entries, run.surroundings().version())
                                    .orElseThrow(() -> stillOpen(sitting));
                        });
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        if (target.equals("-")) {
            run.surroundings().out().write(bytes, 0, bytes.length);
        } else {
            WholeFile.write(Run.path(target), run.data(), out -> out.write(bytes));
            run.say("wrote " + target);
        }
        return Cli.DONE;
    }

    private static Circumstance stillOpen(Sitting sitting) {
        return new Circumstance(
                "the sitting "
                        + SittingText.shortId(sitting)
                        + " is still open: \"retain exam "
                        + sitting.form().exam().name()
                        + "\" goes on with it, and a transcript is written when it is over");
    }

    /// The page of a sitting: the same bytes wherever and whenever it is made; empty while the
    /// sitting is open.
    ///
    /// @param log the entries of the sitting and any others
    static Optional<String> page(Sitting sitting, Collection<ExamEntry> log, String version) {
        return ExamResult.of(sitting)
                .map(result -> {
                    Fingerprint fingerprint = Fingerprint.of(sitting.id(), log);
                    return TranscriptPage.of(
                            new TranscriptContents(
                                    result,
                                    words(result),
                                    fingerprint.grouped(),
                                    fingerprint.entries(),
                                    version));
                });
    }

    private static Words words(ExamResult result) {
        Sitting sitting = result.sitting();
        ZoneId zone = sitting.started().zone();
        return new Words(
                heading(ResultText.verdict(result)),
                ResultText.reasons(result),
                ResultText.total(result),
                ResultText.gate(result),
                moment(sitting.started().at(), zone),
                moment(sitting.finished().orElseThrow().at(), zone),
                SittingText.ended(sitting),
                SittingText.interruptions(sitting),
                SittingText.elsewhere(sitting));
    }

    private static String heading(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /// `Mon 2026-11-23 09:00 (Europe/Berlin, UTC+01:00)`: a page is read far from its clock.
    private static String moment(Instant at, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        String name = zone.normalized() instanceof ZoneOffset ? "" : zone.getId() + ", ";
        String hours = offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
        return DayText.moment(at, zone) + " (" + name + "UTC" + hours + ")";
    }
}
