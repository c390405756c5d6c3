package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.store.Access;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Takes the newest entry back, again and again.
final class Undo implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "undo",
                "",
                "take back the last thing done, again and again",
                List.of(),
                List.of("retain undo"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    History history = History.of(log.practiceOf(learner), UnaryOperator.identity());
                    Optional<Entry> newest = history.newestUndoable(_ -> true);
                    if (newest.isEmpty()) {
                        throw new Circumstance("there is nothing to undo for " + learner.name());
                    }
                    Entry entry = newest.get();
                    run.append(
                            log,
                            learner,
                            List.of(new Entry.Retraction(run.stamp(learner), entry.id())));
                    EntryText text = new EntryText(history.all(), run.surroundings().zone());
                    run.say("Took back: " + text.of(entry));
                    return Cli.DONE;
                });
    }
}
