package retain.cli;

import org.apache.commons.cli.CommandLine;

import java.util.List;

/// The mock examination: sits one, and shows what was sat.
final class Exam implements Command {
    private static final List<String> OTHERS =
            List.of("list", "history", "result", "verify", "cut-score");

    @Override
    public Usage usage() {
        return new Usage(
                "exam",
                "[NAME]",
                "sit a mock examination, or look at its result",
                List.of(
                        Choices.flag(
                                "list", "the exams of the course; with NAME that one, by topic"),
                        Choices.flag("history", "all sittings so far"),
                        Choices.valued(
                                "result",
                                "ID",
                                "the result of a sitting; \"last\" is the one that ended last"),
                        Choices.valued("html", "FILE", "write that result as a page to print"),
                        Choices.valued(
                                "verify",
                                "FILE",
                                "hold such a page, and others named after it, against the log"),
                        Choices.valued("cut-score", "NAME", "what a panel of judges would ask"),
                        Choices.json()),
                List.of(
                        "retain exam",
                        "retain exam quick",
                        "retain exam --result last --html result.html",
                        "retain exam --verify *.html --data class.db",
                        "retain exam --list certificate"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        List<String> asked = OTHERS.stream().filter(line::hasOption).toList();
        if (asked.size() > 1) {
            throw new UsageError("ask for one thing: --" + asked.get(0) + " or --" + asked.get(1));
        }
        if (line.hasOption("html") && !line.hasOption("result")) {
            throw new UsageError(
                    "--html writes the result of a sitting: say which with --result ID, or last");
        }
        if (line.hasOption("html") && line.hasOption("json")) {
            throw new UsageError("ask for one thing: --html or --json");
        }
        if (asked.isEmpty()) {
            return ExamSitting.run(run, line);
        }
        return switch (asked.getFirst()) {
            case "list" -> ExamList.run(run, line);
            case "history" -> ExamHistory.run(run, line);
            case "result" ->
                    line.hasOption("html") ? Transcript.run(run, line) : ExamReport.run(run, line);
            case "verify" -> Verify.run(run, line);
            default -> CutScore.run(run, line);
        };
    }
}
