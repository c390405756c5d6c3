package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.store.Access;

import java.util.ArrayList;
import java.util.List;

/// Takes items up again.
final class Resume implements Command {
    @Override
    public String name() {
        return "resume";
    }

    @Override
    public String operands() {
        return "ITEM…";
    }

    @Override
    public String summary() {
        return "take suspended items up again";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public List<String> examples() {
        return List.of("retain resume anatomy/puborectalis-sling");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int run(Session session, CommandLine line) {
        if (line.getArgList().isEmpty()) {
            throw new UsageError(
                    "name the items, as in \"retain resume DECK/ITEM\"; \"retain items\" lists"
                            + " them");
        }
        Course course = session.course();
        List<Item> items = Session.items(course, line.getArgList());
        return session.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = session.learner(log);
                    History history = History.of(log.entriesOf(learner), course::current);
                    List<Entry> entries = new ArrayList<>();
                    List<String> words = new ArrayList<>();
                    for (Item item : items) {
                        if (!history.isSuspended(item.id())) {
                            words.add(item.id().inCourse() + " is not suspended");
                        } else {
                            entries.add(new Entry.Resumption(session.stamp(learner), item.id()));
                            words.add("Resumed " + item.id().inCourse());
                        }
                    }
                    session.append(log, learner, entries);
                    words.forEach(session::say);
                    return Cli.DONE;
                });
    }
}
