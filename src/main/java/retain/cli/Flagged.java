package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.ItemId;
import retain.json.JsonText;
import retain.report.FlaggedItem;
import retain.report.Flags;
import retain.report.RaisedFlag;
import retain.tui.words.DayText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The list of what learners flagged: what may still be wrong first, then what was reworded since,
/// then what the decks do not have.
///
/// @param rows the items that are meant
/// @param flags all of them, on any item
record Flagged(Course course, ItemFilter filter, List<ItemRow> rows, Flags flags) {
    private static final String REWORDED = "Reworded since:";
    private static final String GONE =
            "Not in the decks read (removed, renamed without \"was\", or in a broken deck):";

    /// Prints it.
    ///
    /// @param isBegun whether the own database holds anything
    /// @param from other logs that were read
    void print(Run run, CommandLine line, boolean isBegun, List<Path> from) {
        List<FlaggedItem> present = meant(flags.present(course));
        List<FlaggedItem> reworded = meant(flags.reworded(course));
        List<FlaggedItem> gone = filter.isEverything() ? flags.gone() : List.of();
        if (line.hasOption("json")) {
            run.print(JsonText.pretty(json(present, reworded, gone)) + "\n");
            return;
        }
        FlagText text =
                new FlagText(
                        course,
                        run.surroundings().zone(),
                        run.isOnTerminal() ? run.columns() : Integer.MAX_VALUE);
        text.lines("", present).forEach(run::say);
        text.lines(REWORDED, reworded).forEach(run::say);
        text.lines(GONE, gone).forEach(run::say);
        run.say(sum(Stream.of(present, reworded, gone).flatMap(List::stream).toList()));
        List<String> sources = new ArrayList<>();
        if (isBegun) {
            sources.add(run.data().toString());
        }
        from.forEach(file -> sources.add(file.toString()));
        run.say(
                sources.isEmpty()
                        ? "Nothing was read: there is no progress in "
                                + run.data()
                                + ", and --from FILE names no other log"
                        : "Read: " + String.join(", ", sources));
        if (!flags.elsewhere().isEmpty()) {
            Set<String> courses = new TreeSet<>();
            flags.elsewhere().forEach(flag -> courses.add(flag.item().course()));
            run.say(
                    "Left out: "
                            + DayText.count(flags.elsewhere().size(), "flag")
                            + " on other courses ("
                            + String.join(", ", courses)
                            + "); --course PATH names such a course");
        }
    }

    private List<FlaggedItem> meant(List<FlaggedItem> items) {
        Set<ItemId> meant = new HashSet<>();
        rows.forEach(row -> meant.add(row.item().id()));
        return items.stream().filter(item -> meant.contains(item.item())).toList();
    }

    private String sum(List<FlaggedItem> listed) {
        List<RaisedFlag> raised = listed.stream().flatMap(item -> item.flags().stream()).toList();
        String among =
                filter.isEverything()
                        ? ""
                        : ", among the "
                                + DayText.count(rows.size(), "item")
                                + " with "
                                + filter.sought(course);
        if (raised.isEmpty()) {
            return "No flags" + among;
        }
        long items = listed.stream().map(FlaggedItem::item).distinct().count();
        long people = raised.stream().map(RaisedFlag::person).distinct().count();
        return DayText.count(raised.size(), "flag")
                + " by "
                + DayText.count(people, "learner")
                + " on "
                + DayText.count(items, "item")
                + among;
    }

    /// A row for each item, as ever; an item that the course does not have knows its flags alone.
    private List<Map<String, @Nullable Object>> json(
            List<FlaggedItem> present, List<FlaggedItem> reworded, List<FlaggedItem> gone) {
        Map<ItemId, ItemRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.item().id(), row));
        Map<ItemId, Map<String, @Nullable Object>> json = new LinkedHashMap<>();
        Stream.of(present, reworded)
                .flatMap(List::stream)
                .map(FlaggedItem::item)
                .forEach(item -> json.put(item, Objects.requireNonNull(byId.get(item)).json()));
        for (FlaggedItem item : gone) {
            json.put(item.item(), ItemRow.goneJson(item));
        }
        return new ArrayList<>(json.values());
    }
}
