package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

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
    public String name() {
        return "undo";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "take back the last thing done, again and again";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public List<String> examples() {
        return List.of("retain undo");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int run(Session session, CommandLine line) {
        return session.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = session.learner(log);
                    History history = History.of(log.entriesOf(learner), UnaryOperator.identity());
                    Optional<Entry> newest = history.newestUndoable(_ -> true);
                    if (newest.isEmpty()) {
                        throw new Circumstance("there is nothing to undo for " + learner.name());
                    }
                    Entry entry = newest.get();
                    session.append(
                            log,
                            learner,
                            List.of(new Entry.Retraction(session.stamp(learner), entry.id())));
                    EntryText text = new EntryText(history.all(), session.surroundings().zone());
                    session.say("Took back: " + text.of(entry));
                    return Cli.DONE;
                });
    }
}
