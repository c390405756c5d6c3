package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Form;
import retain.exam.ExamResult;
import retain.exam.ExamResult.GateMark;
import retain.exam.ExamResult.Mark;
import retain.exam.Sitting;
import retain.json.JsonText;
import retain.store.Access;
import retain.tui.words.DayText;
import retain.tui.words.SittingText;
import retain.tui.words.SpanText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All sittings of a learner, of whatever course, as they were scored then. It asks no course: an
/// examination that was sat is no less so when its course has gone.
final class ExamHistory {
    private static final String NONE = "-";

    private static final List<String> COLUMNS =
            List.of("BEGUN", "EXAM", "POINTS", "SHARE", "PASSED", "GATE", "USED", "BREAKS", "ID");

    /// Columns that matter less, the least first.
    private static final List<String> LEFT_OUT = List.of("BREAKS", "USED", "SHARE", "GATE");

    /// Less than this of the name of an exam tells nothing.
    private static final int SHORTEST_NAME = 6;

    private ExamHistory() {}

    static int run(Run run, CommandLine line) {
        if (line.hasOption("html")) {
            throw new UsageError("--html goes with --result ID");
        }
        if (!line.getArgList().isEmpty()) {
            throw new UsageError(
                    "--history lists the sittings of all exams: leave out \""
                            + line.getArgList().getFirst()
                            + "\"");
        }
        return run.withLog(
                Access.READ,
                log -> {
                    Sittings sittings = Sittings.of(log, run.learnerRead(log));
                    if (line.hasOption("json")) {
                        run.print(
                                JsonText.pretty(
                                                sittings.all().stream()
                                                        .map(ExamJson::summary)
                                                        .toList())
                                        + "\n");
                    } else if (sittings.all().isEmpty()) {
                        Prose.say(
                                run,
                                line,
                                List.of(
                                        sittings.learner().name()
                                                + " has sat no exam yet. \"retain exam --list\""
                                                + " shows what can be sat, \"retain exam\""
                                                + " begins."));
                    } else {
                        run.print(table(run, sittings).text());
                        List<String> below = new ArrayList<>(List.of(""));
                        sittings.open().forEach(open -> below.add(open(sittings, open)));
                        below.add(sum(sittings) + " \"retain exam --result ID\" shows one again.");
                        Prose.say(run, line, below);
                    }
                    return Cli.DONE;
                });
    }

    /// At a terminal too narrow for it, the names of exams are cut; if that is not enough, columns
    /// are left out.
    private static Table table(Run run, Sittings sittings) {
        int columns = run.isOnTerminal() ? run.columns() : Integer.MAX_VALUE;
        int longest =
                sittings.all().stream()
                        .mapToInt(sitting -> sitting.form().exam().name().length())
                        .max()
                        .orElse(0);
        Table table = table(sittings, longest, 0);
        for (int leftOut = 0; leftOut <= LEFT_OUT.size() && table.width() > columns; leftOut++) {
            int over = table(sittings, longest, leftOut).width() - columns;
            table = table(sittings, Math.max(SHORTEST_NAME, longest - over), leftOut);
        }
        return table;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }

    /// @param leftOut how many of `LEFT_OUT` are
    private static Table table(Sittings sittings, int longestName, int leftOut) {
        List<String> names = new ArrayList<>(COLUMNS);
        names.removeAll(LEFT_OUT.subList(0, leftOut));
        Table table = new Table();
        String before = "";
        for (Sitting sitting : sittings.all()) {
            String course = course(sitting.form());
            if (!course.equals(before)) {
                if (!before.isEmpty()) {
                    table.line("");
                }
                table.line(course);
                table.row(names.toArray(String[]::new));
                before = course;
            }
            List<String> cells = cells(sitting, longestName, sittings.shortId(sitting));
            table.row(
                    names.stream()
                            .map(name -> cells.get(COLUMNS.indexOf(name)))
                            .toArray(String[]::new));
        }
        return table;
    }

    private static String open(Sittings sittings, Sitting open) {
        return "Open: "
                + sittings.shortId(open)
                + ", "
                + open.form().exam().name()
                + " of "
                + open.form().courseTitle()
                + ", "
                + SpanText.ofSitting(SittingText.left(open))
                + " left; \"retain exam "
                + open.form().exam().name()
                + "\" goes on with it"
                + before(sittings, open).map(id -> " once " + id + " has ended.").orElse(".");
    }

    /// Of two open sittings of an exam the newer comes first.
    private static Optional<String> before(Sittings sittings, Sitting open) {
        return sittings.open().reversed().stream()
                .takeWhile(newer -> !newer.id().equals(open.id()))
                .filter(newer -> newer.form().course().equals(open.form().course()))
                .filter(newer -> newer.form().exam().name().equals(open.form().exam().name()))
                .reduce((_, next) -> next)
                .map(sittings::shortId);
    }

    private static String course(Form form) {
        return form.courseTitle()
                + (form.courseVersion().isEmpty() ? "" : ", version " + form.courseVersion());
    }

    private static List<String> cells(Sitting sitting, int longestName, String id) {
        Optional<ExamResult> result = ExamResult.of(sitting);
        List<String> cells = new ArrayList<>();
        cells.add(LocalDate.ofInstant(sitting.started().at(), sitting.started().zone()).toString());
        cells.add(cut(sitting.form().exam().name(), longestName));
        Optional<Mark> mark = result.map(ExamResult::total);
        cells.add(mark.map(total -> total.points() + "/" + total.of()).orElse(NONE));
        cells.add(mark.map(total -> total.percent() + " %").orElse(NONE));
        cells.add(result.map(each -> each.isPassed() ? "yes" : "not yet").orElse("open"));
        cells.add(
                result.flatMap(ExamResult::gate)
                        .map((GateMark gate) -> gate.isMet() ? "met" : "not")
                        .orElse(NONE));
        cells.add(sitting.used().toMinutes() + " min");
        cells.add(String.valueOf(sitting.interruptions().size()));
        cells.add(id);
        return cells;
    }

    private static String sum(Sittings sittings) {
        List<ExamResult> results =
                sittings.all().stream().flatMap(each -> ExamResult.of(each).stream()).toList();
        long passed = results.stream().filter(ExamResult::isPassed).count();
        return DayText.count(sittings.all().size(), "sitting")
                + (results.isEmpty() ? "." : ", " + passed + " passed.");
    }
}
