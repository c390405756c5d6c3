package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.change.CourseChanges;
import retain.change.DeckChange;
import retain.change.Edit;
import retain.change.Fate;
import retain.change.ItemChange;
import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What changed, for another program.
final class DiffJson {
    private DiffJson() {}

    static Map<String, @Nullable Object> of(CourseChanges changes, Map<ItemId, Touched> touched) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("older", course(changes.before()));
        json.put("newer", course(changes.after()));
        json.put("forgets_course", changes.forgetsCourse());
        json.put("forgotten", changes.forgotten());
        json.put("edits", edits(changes.edits()));
        List<Object> decks = new ArrayList<>();
        List<Object> items = new ArrayList<>();
        for (DeckChange deck : changes.decks()) {
            if (!deck.isSame()) {
                decks.add(deck(deck));
            }
            for (ItemChange item : deck.items()) {
                if (item.fate() != Fate.SAME) {
                    items.add(item(item, touched));
                }
            }
        }
        json.put("decks", decks);
        json.put("items", items);
        Map<String, Object> counts = new LinkedHashMap<>();
        changes.counts().forEach((fate, count) -> counts.put(word(fate), count));
        json.put("counts", counts);
        return json;
    }

    private static Map<String, @Nullable Object> course(Course course) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("course", course.slug());
        json.put("title", course.title());
        json.put("version", course.version().isEmpty() ? null : course.version());
        return json;
    }

    private static Map<String, @Nullable Object> deck(DeckChange deck) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("older", deck.older().map(Deck::slug).orElse(null));
        json.put("newer", deck.newer().map(Deck::slug).orElse(null));
        json.put("unclaimed", deck.unclaimed());
        json.put("forgotten", deck.forgotten());
        json.put("edits", edits(deck.edits()));
        return json;
    }

    private static Map<String, @Nullable Object> item(
            ItemChange item, Map<ItemId, Touched> touched) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("change", word(item.fate()));
        json.put("older", item.older().map(Item::id).map(ItemId::toString).orElse(null));
        json.put("newer", item.newer().map(Item::id).map(ItemId::toString).orElse(null));
        json.put("loses_progress", item.fate().losesProgress());
        if (item instanceof ItemChange.Joined joined) {
            json.put("into", joined.into().toString());
        }
        if (item instanceof ItemChange.Kept kept && !kept.forgotten().isEmpty()) {
            json.put("forgotten", kept.forgotten().stream().map(ItemId::toString).toList());
        }
        json.put("edits", edits(item.edits()));
        Touched progress =
                item.older()
                        .map(older -> touched.getOrDefault(older.id(), Touched.NOTHING))
                        .orElse(Touched.NOTHING);
        json.put("learners", progress.learners().size());
        json.put("reviews", progress.reviews());
        json.put("longest_interval", progress.longest());
        return json;
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private static List<Object> edits(List<Edit> edits) {
        List<Object> json = new ArrayList<>();
        for (Edit edit : edits) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("part", edit.part());
            switch (edit) {
                case Edit.Replaced(_, var before, var after) -> {
                    one.put("before", before);
                    one.put("after", after);
                }
                case Edit.Added(_, var text) -> {
                    one.put("before", null);
                    one.put("after", text);
                }
                case Edit.Removed(_, var text) -> {
                    one.put("before", text);
                    one.put("after", null);
                }
                case Edit.Turned(_, var text, var right) -> {
                    one.put("after", text);
                    one.put("right", right);
                }
            }
            json.add(one);
        }
        return json;
    }
}
