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

/// Sets items aside.
final class Suspend implements Command {
    @Override
    public String name() {
        return "suspend";
    }

    @Override
    public String operands() {
        return "ITEM…";
    }

    @Override
    public String summary() {
        return "set items aside until resumed";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public List<String> examples() {
        return List.of("retain suspend anatomy/puborectalis-sling");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int run(Session session, CommandLine line) {
        if (line.getArgList().isEmpty()) {
            throw new UsageError(
                    "name the items, as in \"retain suspend DECK/ITEM\"; \"retain items\" lists"
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
                        if (history.isSuspended(item.id())) {
                            words.add(item.id().inCourse() + " is suspended already");
                        } else {
                            entries.add(new Entry.Suspension(session.stamp(learner), item.id()));
                            words.add("Suspended " + item.id().inCourse());
                        }
                    }
                    session.append(log, learner, entries);
                    words.forEach(session::say);
                    return Cli.DONE;
                });
    }
}
