package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.check.Rules;
import retain.finding.Rule;
import retain.finding.Tally;
import retain.json.JsonText;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads decks and tells what is wrong with them.
final class Check implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "check",
                "[PATH]…",
                "say what is wrong with decks, and where",
                List.of(
                        Choices.valued("format", "FORMAT", "text, json, github or sarif"),
                        Choices.json(),
                        Choices.flag("strict", "end with 1 for a warning too"),
                        Option.builder()
                                .longOpt("rule")
                                .hasArg()
                                .argName("NAME")
                                .desc("only what this rule finds; NAME,NAME or again for more")
                                .get(),
                        Choices.valued("limit", "N", "show so many findings (100); 0 for all"),
                        Choices.flag("watch", "check again whenever a file is saved"),
                        Choices.flag("rules", "list the rules, and check nothing")),
                List.of(
                        "retain check",
                        "retain check --strict decks/anatomy.yaml",
                        "retain check --watch decks",
                        "retain check --rule longest-key,word-clue decks",
                        "retain check --format sarif decks > retain.sarif"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        FindingReport report = FindingReport.of(line);
        if (line.hasOption("rules")) {
            list(report, run);
            return Cli.DONE;
        }
        boolean named = !line.getArgList().isEmpty();
        List<Path> paths =
                named
                        ? line.getArgList().stream().map(Run::path).toList()
                        : List.of(run.coursePath());
        if (line.hasOption("watch")) {
            if (report.format() != FindingReport.Format.TEXT) {
                throw new UsageError("--watch is for people to read, so leave --format away");
            }
            new CheckWatch(run, paths, report).watch();
            return Cli.DONE;
        }
        Tally tally = report.print(found(run, paths), run);
        if (!named && report.format() == FindingReport.Format.TEXT) {
            run.say("checked: " + paths.getFirst());
        }
        boolean fails = tally.errors() > 0 || (line.hasOption("strict") && tally.warnings() > 0);
        return fails ? Cli.FINDINGS : Cli.DONE;
    }

    private static Found found(Run run, List<Path> paths) {
        return Found.together(paths.stream().map(path -> found(run, path)).toList());
    }

    /// All that is wrong at one path.
    static Found found(Run run, Path path) {
        return Found.in(CourseFiles.manuscript(path), run.today());
    }

    private static void list(FindingReport report, Run run) {
        switch (report.format()) {
            case TEXT -> {
                table("Of items:", report.catalogue(Rules.OF_ITEMS), run);
                table("Of files:", report.catalogue(Rules.OF_FILES), run);
                run.say("A finding may be graver or milder than its rule; its own line says so.");
            }
            case JSON -> {
                List<Map<String, String>> rows = new ArrayList<>();
                for (Rule rule : report.catalogue(Rules.ALL)) {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("rule", rule.name());
                    row.put("severity", rule.severity().word());
                    row.put("finds", rule.finds());
                    rows.add(row);
                }
                run.print(JsonText.pretty(rows) + "\n");
            }
            case GITHUB, SARIF -> throw new UsageError("--rules takes --format text or json");
        }
    }

    private static void table(String head, List<Rule> rules, Run run) {
        if (rules.isEmpty()) {
            return;
        }
        Table table = new Table();
        for (Rule rule : rules) {
            table.row("  " + rule.name(), rule.severity().word(), rule.finds());
        }
        run.print(head + "\n" + table.text());
    }
}
