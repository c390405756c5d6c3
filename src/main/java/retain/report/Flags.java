package retain.report;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Entry.Flag;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.Learner;
import retain.log.Names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What learners flagged and did not take back, oldest first.
///
/// @param people the one name that stands for a person, by each name in the logs
/// @param elsewhere flags on items of other courses
public record Flags(List<RaisedFlag> all, Map<Learner, Learner> people, List<Flag> elsewhere) {
    public Flags {
        all = List.copyOf(all);
        people = Map.copyOf(people);
        elsewhere = List.copyOf(elsewhere);
    }

    /// The flags in the logs of any number of learners.
    ///
    /// @param entries each at most once
    public static Flags of(Collection<? extends Entry> entries, Course course) {
        Map<Learner, Learner> people = people(entries);
        Map<Learner, List<Entry>> logs = new LinkedHashMap<>();
        for (Entry entry : entries) {
            logs.computeIfAbsent(
                            people.getOrDefault(entry.learner(), entry.learner()),
                            _ -> new ArrayList<>())
                    .add(entry);
        }
        List<RaisedFlag> all = new ArrayList<>();
        List<Flag> elsewhere = new ArrayList<>();
        // Nobody takes back what another raised: what stands is told for each person alone.
        logs.forEach((person, log) -> {
            History history = History.of(log, course::current);
            Map<ItemId, List<Review>> reviews = new HashMap<>();
            for (Entry entry : log) {
                if (entry instanceof Review review && !review.revision().isEmpty()) {
                    ItemId item = course.current(review.item());
                    reviews.computeIfAbsent(item, _ -> new ArrayList<>()).add(review);
                }
            }
            for (Entry entry : log) {
                if (entry instanceof Flag flag && history.stands(flag)) {
                    ItemId item = course.current(flag.item());
                    if (item.course().equals(course.slug())) {
                        String seen = seen(flag, reviews.getOrDefault(item, List.of()));
                        all.add(new RaisedFlag(flag, item, person, wording(course, item, seen)));
                    } else {
                        elsewhere.add(flag);
                    }
                }
            }
        });
        all.sort(Comparator.comparing(RaisedFlag::flag, Entry.BY_MOMENT));
        return new Flags(all, people, elsewhere);
    }

    private static Map<Learner, Learner> people(Collection<? extends Entry> entries) {
        List<Alias> aliases = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Alias alias) {
                aliases.add(alias);
            }
        }
        Map<Learner, Learner> people = new HashMap<>();
        for (Entry entry : entries) {
            if (!people.containsKey(entry.learner())) {
                Set<Learner> names = Names.of(entry.learner(), aliases);
                names.forEach(name -> people.put(name, entry.learner()));
            }
        }
        return people;
    }

    /// The revision that was flagged; empty where nothing tells it. An entry of an early version
    /// does not say it, but the answers before and after it do as long as they agree.
    private static String seen(Flag flag, List<Review> reviews) {
        if (!flag.revision().isEmpty()) {
            return flag.revision();
        }
        String before =
                reviews.stream()
                        .filter(review -> Entry.BY_MOMENT.compare(review, flag) < 0)
                        .max(Entry.BY_MOMENT)
                        .map(Review::revision)
                        .orElse("");
        String after =
                reviews.stream()
                        .filter(review -> Entry.BY_MOMENT.compare(review, flag) > 0)
                        .min(Entry.BY_MOMENT)
                        .map(Review::revision)
                        .orElse(before);
        return before.isEmpty() || before.equals(after) ? after : "";
    }

    private static Wording wording(Course course, ItemId id, String seen) {
        return course.item(id)
                .map(item -> {
                    if (seen.isEmpty()) {
                        return Wording.UNKNOWN;
                    }
                    return Revision.of(item).wording().equals(seen)
                            ? Wording.PRESENT
                            : Wording.OLDER;
                })
                .orElse(Wording.GONE);
    }

    /// The flags that one person raised, under any of their names.
    public Flags by(Learner learner) {
        Learner person = person(learner);
        return new Flags(
                all.stream().filter(raised -> raised.person().equals(person)).toList(),
                people,
                elsewhere.stream().filter(flag -> person.equals(person(flag.learner()))).toList());
    }

    private Learner person(Learner name) {
        return people.getOrDefault(name, name);
    }

    /// The flags on each flagged item, oldest first.
    public Map<ItemId, List<RaisedFlag>> byItem() {
        return all.stream().collect(Collectors.groupingBy(RaisedFlag::item));
    }

    /// Items of the course with flags on their present wording, as far as anybody knows: the most
    /// flagged first, then by how many raised them, then in the authors' order.
    public List<FlaggedItem> present(Course course) {
        return items(
                course.items().stream().map(Item::id).toList(),
                raised ->
                        raised.wording() == Wording.PRESENT || raised.wording() == Wording.UNKNOWN);
    }

    /// Items of the course with flags on a wording that they no longer have, in the same order.
    public List<FlaggedItem> reworded(Course course) {
        return items(
                course.items().stream().map(Item::id).toList(),
                raised -> raised.wording() == Wording.OLDER);
    }

    /// Items that the course does not have, the most flagged first.
    public List<FlaggedItem> gone() {
        return items(
                all.stream().map(RaisedFlag::item).distinct().sorted().toList(),
                raised -> raised.wording() == Wording.GONE);
    }

    private List<FlaggedItem> items(List<ItemId> order, Predicate<RaisedFlag> among) {
        Map<ItemId, List<RaisedFlag>> byItem = new LinkedHashMap<>();
        order.forEach(item -> byItem.put(item, new ArrayList<>()));
        all.stream()
                .filter(among)
                .forEach(raised ->
                        byItem.computeIfAbsent(raised.item(), _ -> new ArrayList<>()).add(raised));
        return byItem.entrySet().stream()
                .filter(item -> !item.getValue().isEmpty())
                .map(item -> new FlaggedItem(item.getKey(), item.getValue()))
                .sorted(
                        Comparator.comparingInt((FlaggedItem item) -> -item.flags().size())
                                .thenComparing(FlaggedItem::people, Comparator.reverseOrder()))
                .toList();
    }
}
