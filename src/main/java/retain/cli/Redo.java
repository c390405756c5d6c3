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

/// Takes an undo back.
final class Redo implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "redo",
                "",
                "do again what undo took back",
                List.of(),
                List.of("retain redo"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    History history = History.of(log.practiceOf(learner), UnaryOperator.identity());
                    Optional<Entry.Retraction> newest = history.newestRedoable();
                    if (newest.isEmpty()) {
                        throw new Circumstance("there is nothing to redo for " + learner.name());
                    }
                    Entry.Retraction undone = newest.get();
                    run.append(
                            log,
                            learner,
                            List.of(new Entry.Retraction(run.stamp(learner), undone.id())));
                    EntryText text = new EntryText(history.all(), run.surroundings().zone());
                    String what =
                            history.all().stream()
                                    .filter(entry -> entry.id().equals(undone.retracted()))
                                    .findFirst()
                                    .map(text::of)
                                    .orElse("an entry that is not here yet");
                    run.say("Done again: " + what);
                    return Cli.DONE;
                });
    }
}
