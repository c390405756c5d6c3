package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.json.LogText;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.store.Access;

import java.util.List;
import java.util.function.UnaryOperator;

/// Lists what was logged, the newest last.
final class Log implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "log",
                "",
                "list what was done, newest last",
                List.of(
                        Option.builder("n").hasArg().argName("N").desc("only the last N").get(),
                        Choices.json()),
                List.of("retain log -n 20", "retain log --json"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        int last = Choices.number(line, "n", 0).orElse(Integer.MAX_VALUE);
        return run.withLog(
                Access.READ,
                log -> {
                    Learner learner = run.learnerRead(log);
                    History history = History.of(log.entriesOf(learner), UnaryOperator.identity());
                    List<Entry> all = history.all();
                    EntryText text = new EntryText(all, run.surroundings().zone());
                    for (Entry entry : all.subList(Math.max(0, all.size() - last), all.size())) {
                        if (line.hasOption("json")) {
                            run.print(LogText.line(entry) + "\n");
                        } else {
                            run.say(text.of(entry) + (history.stands(entry) ? "" : "  (undone)"));
                        }
                    }
                    return Cli.DONE;
                });
    }
}
