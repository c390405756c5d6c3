package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.cli.PageVerdict.Known;
import retain.exam.ExamResult;
import retain.exam.ExamResult.Mark;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.json.JsonText;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.store.Access;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds transcripts against the log. Of one page all is told; of several a line each, since an
/// instructor has a pile of them. Whatever comes of a page, what the log says is told.
final class Verify {
    private static final String NONE = "-";

    private Verify() {}

    static int run(Run run, CommandLine line) {
        List<String> files = new ArrayList<>(Choices.texts(line, "verify"));
        files.addAll(line.getArgList());
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UsageError("the standard input, \"-\", holds one page: name it once");
        }
        List<PageVerdict> verdicts =
                run.withLog(Access.READ, log -> verdicts(run, log, line, files));
        if (line.hasOption("json")) {
            run.print(JsonText.pretty(verdicts.stream().map(PageVerdict::json).toList()) + "\n");
        } else if (verdicts.size() == 1) {
            one(run, verdicts.getFirst());
        } else {
            several(run, verdicts);
        }
        return verdicts.stream().allMatch(PageVerdict::agrees) ? Cli.DONE : Cli.FINDINGS;
    }

    private static List<PageVerdict> verdicts(
            Run run, ReviewLog log, CommandLine line, List<String> files) {
        Optional<Learner> wanted =
                line.hasOption("learner") ? Optional.of(run.learnerRead(log)) : Optional.empty();
        SatByAll sat = new SatByAll(log);
        return files.stream().map(file -> TranscriptCheck.of(run, sat, wanted, file)).toList();
    }

    private static void one(Run run, PageVerdict verdict) {
        if (verdict.agrees()) {
            run.say(verdict.sentence());
        }
        verdict.known().ifPresent(known -> tell(run, known));
        if (!verdict.agrees()) {
            throw new Circumstance(verdict.sentence());
        }
    }

    private static void tell(Run run, Known known) {
        Sitting sitting = known.sitting();
        run.say("The log says:");
        run.say("  " + SittingText.title(sitting));
        run.say("  " + SittingText.begun(sitting));
        ExamResult.of(sitting)
                .ifPresentOrElse(
                        result -> run.say("  " + ResultText.headline(result)),
                        () -> run.say("  " + SittingText.ended(sitting)));
        run.say("  Fingerprint " + known.fingerprint().grouped());
    }

    private static void several(Run run, List<PageVerdict> verdicts) {
        Table table = new Table();
        table.row("PAGE", "AGREES", "LEARNER", "EXAM", "BEGUN", "POINTS", "PASSED", "SITTING");
        verdicts.forEach(verdict -> table.row(cells(verdict)));
        run.print(table.text());
        long agree = verdicts.stream().filter(PageVerdict::agrees).count();
        run.say("");
        run.say(
                agree
                        + " of "
                        + verdicts.size()
                        + (agree == 1 ? " pages agrees" : " pages agree")
                        + " with the log. What stands beside a page is what the log"
                        + " says.");
        verdicts.stream()
                .filter(verdict -> !verdict.agrees())
                .forEach(verdict -> run.warn(verdict.sentence()));
    }

    private static String[] cells(PageVerdict verdict) {
        List<String> cells = new ArrayList<>();
        cells.add(verdict.file());
        cells.add(verdict.agrees() ? "yes" : "no");
        verdict.known()
                .map(Known::sitting)
                .ifPresentOrElse(
                        sitting -> {
                            Optional<ExamResult> result = ExamResult.of(sitting);
                            Optional<Mark> mark = result.map(ExamResult::total);
                            cells.add(sitting.started().learner().name());
                            cells.add(sitting.form().exam().name());
                            cells.add(
                                    LocalDate.ofInstant(
                                                    sitting.started().at(),
                                                    sitting.started().zone())
                                            .toString());
                            cells.add(
                                    mark.map(each -> each.points() + "/" + each.of()).orElse(NONE));
                            cells.add(
                                    result.map(each -> each.isPassed() ? "yes" : "not yet")
                                            .orElse("open"));
                            cells.add(SittingText.shortId(sitting));
                        },
                        () -> cells.addAll(List.of(NONE, NONE, NONE, NONE, NONE, NONE)));
        return cells.toArray(String[]::new);
    }
}
