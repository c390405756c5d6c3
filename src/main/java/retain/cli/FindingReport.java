package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.check.Annotations;
import retain.check.Colours;
import retain.check.Excerpt;
import retain.check.FindingText;
import retain.check.Rules;
import retain.finding.Finding;
import retain.finding.Rule;
import retain.finding.Suppressed;
import retain.finding.Tally;
import retain.json.FindingJson;
import retain.json.Sarif;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// How `retain check` tells what it found.
///
/// @param rules the names of those that are asked for; none for all
/// @param limit how many findings a person is shown; 0 for all
/// @param letStand whether a person is shown what authors let stand
record FindingReport(Format format, Set<String> rules, int limit, boolean letStand) {
    /// The option that lists what authors let stand.
    static final String LET_STAND = "let-stand";

    private static final int LIMIT = 100;

    /// How wide a terminal is taken to be. To ask it would cost more than to begin a line anew.
    private static final int COLUMNS = 80;

    /// Who reads it.
    enum Format {
        TEXT("text"),
        JSON("json"),
        GITHUB("github"),
        SARIF("sarif");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        static Format named(String word) {
            List<String> words = Arrays.stream(values()).map(format -> format.word).toList();
            int at = words.indexOf(word);
            if (at < 0) {
                throw new UsageError(
                        "--format takes text, json, github or sarif, not \""
                                + word
                                + "\""
                                + Choices.hint(word, words));
            }
            return values()[at];
        }
    }

    static FindingReport of(CommandLine line) {
        Format format =
                Choices.text(line, "format")
                        .map(Format::named)
                        .orElse(line.hasOption("json") ? Format.JSON : Format.TEXT);
        if (line.hasOption("json") && format != Format.JSON) {
            throw new UsageError("--json asks for --format json, so name one of them");
        }
        if (line.hasOption("limit") && format != Format.TEXT) {
            throw new UsageError("--limit is for --format text; the other formats list all");
        }
        if (line.hasOption(LET_STAND) && format != Format.TEXT) {
            throw new UsageError(
                    "--let-stand is for --format text; json and sarif have it in any case");
        }
        return new FindingReport(
                format,
                rules(line),
                Choices.number(line, "limit", 0).orElse(LIMIT),
                line.hasOption(LET_STAND));
    }

    private static Set<String> rules(CommandLine line) {
        Set<String> rules = new LinkedHashSet<>();
        String[] values = line.getOptionValues("rule");
        for (String value : values == null ? new String[0] : values) {
            for (String part : value.split(",", -1)) {
                String name = part.strip();
                if (Rules.named(name).isEmpty()) {
                    throw new UsageError(
                            "there is no rule \""
                                    + name
                                    + "\""
                                    + Choices.hint(
                                            name,
                                            Rules.names(),
                                            "; \"retain check --rules\" lists them"));
                }
                rules.add(name);
            }
        }
        return rules;
    }

    /// The rules that are asked for.
    List<Rule> catalogue(List<Rule> known) {
        return rules.isEmpty()
                ? known
                : known.stream().filter(rule -> rules.contains(rule.name())).toList();
    }

    /// What the rules found that are asked for.
    Found asked(Found all) {
        return rules.isEmpty() ? all : all.only(rules);
    }

    /// Prints it, and says how much of what was asked for there is.
    Tally print(Found all, Run run) {
        Found asked = asked(all);
        switch (format) {
            case TEXT -> text(asked, all, run);
            case JSON ->
                    utf8(
                            run,
                            out ->
                                    FindingJson.write(
                                            asked.findings(),
                                            asked.suppressed(),
                                            asked.files().size(),
                                            out));
            case GITHUB ->
                    utf8(
                            run,
                            out -> {
                                for (Finding finding : asked.findings()) {
                                    out.print(Annotations.line(finding) + "\n");
                                }
                            });
            case SARIF ->
                    utf8(
                            run,
                            out ->
                                    Sarif.write(
                                            asked.findings(),
                                            asked.suppressed(),
                                            catalogue(Rules.ALL),
                                            run.surroundings().version(),
                                            out));
        }
        return asked.tally();
    }

    /// Other programs read UTF-8, whatever letters the terminal takes.
    private static void utf8(Run run, Consumer<PrintWriter> writing) {
        PrintWriter out =
                new PrintWriter(
                        new OutputStreamWriter(run.surroundings().out(), StandardCharsets.UTF_8));
        writing.accept(out);
        out.flush();
    }

    private void text(Found found, Found all, Run run) {
        int width = run.surroundings().terminal() ? COLUMNS : Integer.MAX_VALUE;
        Excerpt excerpt = Excerpt.of(found.findings(), limit);
        FindingText.print(
                excerpt.shown(), Colours.of(run.colours()), width, line -> run.print(line + "\n"));
        if (letStand) {
            for (Suppressed each : found.suppressed()) {
                FindingText.letStand(each, width, line -> run.print(line + "\n"));
            }
        }
        List<String> end = new ArrayList<>(excerpt.restLines());
        if (!excerpt.rest().isEmpty()) {
            end.add("  --limit 0 shows all, --rule NAME those of one rule");
        }
        String count =
                FindingText.count(found.findings(), found.files().size())
                        + FindingText.letStandCount(found.suppressed().size());
        Tally others = others(found.tally(), all.tally());
        end.add(others.isEmpty() ? count : count + "; of other rules, not shown: " + others);
        for (String sentence : end) {
            FindingText.folded(sentence, width).forEach(run::say);
        }
    }

    private static Tally others(Tally asked, Tally all) {
        return new Tally(
                all.errors() - asked.errors(),
                all.warnings() - asked.warnings(),
                all.notes() - asked.notes());
    }
}
