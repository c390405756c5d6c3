package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry;
import retain.log.Learner;
import retain.store.Access;

import java.util.ArrayList;
import java.util.List;

/// Begins items anew, for a recertification.
final class Restart implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "restart",
                "[ITEM…|--all]",
                "begin items anew; undo takes it back",
                List.of(Choices.flag("all", "the whole course")),
                List.of("retain restart anatomy/puborectalis-sling", "retain restart --all"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        boolean all = line.hasOption("all");
        if (all != line.getArgList().isEmpty()) {
            throw new UsageError("restart takes either the names of items or --all");
        }
        Course course = run.course();
        List<Item> items = Run.items(course, line.getArgList());
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    List<Entry> entries = new ArrayList<>();
                    if (all) {
                        Entry.Scope scope = new Entry.Scope.WholeCourse(course.slug());
                        entries.add(new Entry.Restart(run.stamp(learner), scope));
                    }
                    for (Item item : items) {
                        Entry.Scope scope = new Entry.Scope.OneItem(item.id());
                        entries.add(new Entry.Restart(run.stamp(learner), scope));
                    }
                    run.append(log, learner, entries);
                    if (all) {
                        run.say("All of " + course.slug() + " begins anew");
                    }
                    items.forEach(item -> run.say(item.id().inCourse() + " begins anew"));
                    return Cli.DONE;
                });
    }
}
