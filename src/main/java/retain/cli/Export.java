package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.finding.Circumstance;
import retain.json.LogLines;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.store.Access;
import retain.store.WholeFile;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes a learner's whole log as lines, or only what is for the instructor.
final class Export implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "export",
                "",
                "write a learner's log, or its flags, as JSON lines",
                List.of(
                        target("log", "all of it; FILE as - or left out: the standard output"),
                        target(
                                "flags",
                                "only the flags that stand, for the instructor: no answers, no"
                                        + " private notes"),
                        Choices.flag(
                                "anonymous",
                                "learners as learner-1, learner-2 …; no private notes, no words of"
                                        + " flags")),
                List.of(
                        "retain export --log ada.jsonl",
                        "retain export --log - | gzip > ada.jsonl.gz",
                        "retain export --flags ada-flags.jsonl",
                        "retain export --log answers.jsonl --anonymous"),
                false);
    }

    private static Option target(String name, String description) {
        return Option.builder()
                .longOpt(name)
                .optionalArg(true)
                .hasArg()
                .argName("FILE")
                .desc(description)
                .get();
    }

    @Override
    public int run(Run run, CommandLine line) {
        boolean flags = line.hasOption("flags");
        if (flags == line.hasOption("log")) {
            throw new UsageError(
                    flags
                            ? "export takes either --log or --flags: the log holds the flags too"
                            : "say what to export: --log FILE or --flags FILE, or - for FILE to"
                                    + " see it");
        }
        String target = Choices.text(line, flags ? "flags" : "log").orElse("-");
        List<Entry> all =
                run.withLog(
                        Access.READ,
                        log -> {
                            Learner learner = run.learnerRead(log);
                            List<Entry> own = log.entriesOf(learner);
                            List<Entry> chosen = flags ? flags(own) : own;
                            if (flags && chosen.isEmpty()) {
                                run.warn(learner.name() + " has flagged nothing that stands");
                            }
                            return chosen.stream().sorted(Entry.BY_MOMENT).toList();
                        });
        List<Entry> entries = line.hasOption("anonymous") ? Pseudonyms.in(all) : all;
        if (target.equals("-")) {
            try {
                LogLines.write(entries, run.surroundings().out());
            } catch (IOException e) {
                throw new Circumstance("the log cannot be written to the standard output", e);
            }
        } else {
            WholeFile.write(Run.path(target), run.data(), out -> LogLines.write(entries, out));
        }
        return Cli.DONE;
    }

    private static List<Entry> flags(List<Entry> entries) {
        History history = History.of(entries, UnaryOperator.identity());
        return entries.stream()
                .filter(entry -> entry instanceof Entry.Flag && history.stands(entry))
                .toList();
    }
}
