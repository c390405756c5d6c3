package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.log.Stamp;
import retain.store.Access;

import java.util.ArrayList;
import java.util.List;

/// Sets items aside, or takes them up again.
///
/// @param suspends else it resumes
record SetAside(boolean suspends) implements Command {
    private static final String EXAMPLE = "anatomy/puborectalis-sling";

    @Override
    public Usage usage() {
        return suspends
                ? usage("suspend", "set items aside until resumed")
                : usage("resume", "take suspended items up again");
    }

    private static Usage usage(String name, String summary) {
        return new Usage(
                name, "ITEM…", summary, List.of(), List.of("retain " + name + " " + EXAMPLE), true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        if (line.getArgList().isEmpty()) {
            throw new UsageError(
                    "name the items, as in \"retain "
                            + usage().name()
                            + " DECK/ITEM\"; \"retain items\" lists them");
        }
        Course course = run.course();
        List<Item> items = Run.items(course, line.getArgList());
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    History history = History.of(log.practiceOf(learner), course::current);
                    List<Entry> entries = new ArrayList<>();
                    List<String> words = new ArrayList<>();
                    for (Item item : items) {
                        String name = item.id().inCourse();
                        if (history.isSuspended(item.id()) == suspends) {
                            words.add(
                                    name
                                            + (suspends
                                                    ? " is suspended already"
                                                    : " is not suspended"));
                        } else {
                            entries.add(entry(run.stamp(learner), item.id()));
                            words.add((suspends ? "Suspended " : "Resumed ") + name);
                        }
                    }
                    run.append(log, learner, entries);
                    words.forEach(run::say);
                    return Cli.DONE;
                });
    }

    private Entry entry(Stamp stamp, ItemId item) {
        return suspends ? new Entry.Suspension(stamp, item) : new Entry.Resumption(stamp, item);
    }
}
