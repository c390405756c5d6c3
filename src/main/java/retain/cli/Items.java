package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.json.JsonText;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.History;
import retain.log.Learner;
import retain.log.Names;
import retain.log.ReviewLog;
import retain.report.Flags;
import retain.report.RaisedFlag;
import retain.schedule.Algorithm;
import retain.schedule.StudyDay;
import retain.store.Access;
import retain.store.LogFiles;
import retain.tui.words.DayText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds items, and tells where the learner stands with each or what was flagged.
final class Items implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "items",
                "[TEXT]…",
                "find items, where each stands, and what was flagged",
                List.of(
                        Choices.valued("kind", "K", "only this kind, as in the deck"),
                        Choices.valued("domain", "D", "only this domain"),
                        Choices.valued("topic", "T", "only this topic"),
                        Choices.valued("status", "S", "draft, review, approved or retired"),
                        Choices.valued("state", "S", String.join(", ", ItemRow.STATES)),
                        Choices.valued("fact", "ID", "only what tests this fact"),
                        Choices.flag("critical", "only what is safety-critical"),
                        Choices.flag("flagged", "what learners flagged, the most flagged first"),
                        Choices.valued("from", "FILE", "flags of this log or database too"),
                        Choices.flag("long", "with the whole question"),
                        Choices.json()),
                List.of(
                        "retain items",
                        "retain items pudendal nerve --kind typed",
                        "retain items --status draft --status review --long",
                        "retain items --flagged --from ada.jsonl --from ben.jsonl"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        List<Path> from = Choices.texts(line, "from").stream().map(Run::path).toList();
        if (!from.isEmpty() && !line.hasOption("flagged")) {
            throw new UsageError("--from names logs to read flags from: add --flagged");
        }
        if (run.namedCourse().isEmpty()) {
            line.getArgList().stream()
                    .filter(Items::isCourse)
                    .forEach(text ->
                            run.warn(
                                    "\""
                                            + text
                                            + "\" is looked for as a text; for the course there,"
                                            + " write --course "
                                            + text));
        }
        Course course = run.course();
        ItemFilter filter = new ItemFilter(line, course);
        return run.withLog(
                Access.READ,
                log -> {
                    List<Entry> own = log.practice();
                    List<Entry> all = LogFiles.together(own, from);
                    Set<Learner> known = new LinkedHashSet<>(log.learners());
                    all.forEach(entry -> known.add(entry.learner()));
                    Flags flags = Flags.of(all, course);
                    if (line.hasOption("learner")) {
                        flags = flags.by(run.learnerRead(log, known));
                    }
                    Map<ItemId, List<RaisedFlag>> byItem = flags.byItem();
                    History history = history(run, log, own, course);
                    Algorithm algorithm = SchedulerChoice.of(run, course, history);
                    LocalDate day = StudyDay.of(run.now(), run.surroundings().zone());
                    List<ItemRow> rows = new ArrayList<>();
                    for (Item item : course.items()) {
                        ItemRow row =
                                ItemRow.of(
                                        item,
                                        history,
                                        algorithm,
                                        day,
                                        byItem.getOrDefault(item.id(), List.of()));
                        if (filter.fits(row)) {
                            rows.add(row);
                        }
                    }
                    if (line.hasOption("flagged")) {
                        new Flagged(course, filter, rows, flags)
                                .print(run, line, !log.learners().isEmpty(), from);
                    } else {
                        print(run, line, course, filter, rows, algorithm);
                    }
                    return Cli.DONE;
                });
    }

    /// Whether a text to look for is the name of a course folder or a deck file as well.
    private static boolean isCourse(String text) {
        Path path = Run.path(text);
        boolean isDeck = text.endsWith(".yaml") || text.endsWith(".yml");
        return isDeck ? Files.exists(path) : Files.exists(path.resolve("course.yaml"));
    }

    /// What the learner did. An author need not be one.
    private static History history(Run run, ReviewLog log, List<Entry> own, Course course) {
        List<Alias> aliases = new ArrayList<>();
        for (Entry entry : own) {
            if (entry instanceof Alias alias) {
                aliases.add(alias);
            }
        }
        Set<Learner> names =
                run.learnerIfAny(log).map(who -> Names.of(who, aliases)).orElse(Set.of());
        return History.of(
                own.stream().filter(entry -> names.contains(entry.learner())).toList(),
                course::current);
    }

    private static void print(
            Run run,
            CommandLine line,
            Course course,
            ItemFilter filter,
            List<ItemRow> rows,
            Algorithm algorithm) {
        if (line.hasOption("json")) {
            run.print(JsonText.pretty(rows.stream().map(ItemRow::json).toList()) + "\n");
            return;
        }
        int all = course.items().size();
        if (rows.isEmpty()) {
            run.say("0 of " + DayText.count(all, "item") + ": none has " + filter.sought(course));
            return;
        }
        ItemTable table = new ItemTable(rows, algorithm);
        boolean full = line.hasOption("long");
        run.print(
                run.isOnTerminal()
                        ? table.within(run.columns(), full, filter.hasTexts())
                        : table.whole(full));
        run.say(
                filter.isEverything()
                        ? DayText.count(all, "item")
                        : rows.size() + " of " + DayText.count(all, "item"));
    }
}
