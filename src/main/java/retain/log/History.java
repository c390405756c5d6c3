package retain.log;

import org.jspecify.annotations.Nullable;

import retain.deck.ItemId;
import retain.log.Entry.Alias;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Note;
import retain.log.Entry.Restart;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All that happened to one learner, with undone entries left out and renamed items under their
/// present names. A value: `with` gives the history that has one entry more and shares the rest.
///
/// The order in which entries arrive does not matter.
public final class History {
    private final List<Entry> loaded;
    private final Map<ItemId, List<Entry>> loadedByItem;
    private final List<Entry> recent;
    private final List<Retraction> retractions;
    private final List<Restart> restarts;
    private final Standing standing;
    private final UnaryOperator<ItemId> current;

    private History(
            List<Entry> loaded,
            Map<ItemId, List<Entry>> loadedByItem,
            List<Entry> recent,
            List<Retraction> retractions,
            List<Restart> restarts,
            Standing standing,
            UnaryOperator<ItemId> current) {
        this.loaded = loaded;
        this.loadedByItem = loadedByItem;
        this.recent = recent;
        this.retractions = retractions;
        this.restarts = restarts;
        this.standing = standing;
        this.current = current;
    }

    /// The history that these entries add up to.
    ///
    /// @param entries of one learner, names joined to it included, each at most once
    /// @param current the present name of a logged item
    public static History of(Collection<? extends Entry> entries, UnaryOperator<ItemId> current) {
        Map<ItemId, List<Entry>> byItem = new HashMap<>();
        List<Retraction> retractions = new ArrayList<>();
        List<Restart> restarts = new ArrayList<>();
        for (Entry entry : entries) {
            itemOf(entry)
                    .ifPresent(item ->
                            byItem.computeIfAbsent(current.apply(item), _ -> new ArrayList<>())
                                    .add(entry));
            if (entry instanceof Retraction retraction) {
                retractions.add(retraction);
            } else if (entry instanceof Restart restart) {
                restarts.add(restart);
            }
        }
        return new History(
                List.copyOf(entries),
                byItem,
                List.of(),
                retractions,
                restarts,
                new Standing(retractions),
                current);
    }

    /// This history and what has just been kept.
    public History with(Entry entry) {
        List<Entry> more = plus(recent, entry);
        return switch (entry) {
            case Retraction retraction -> {
                List<Retraction> all = plus(retractions, retraction);
                yield new History(
                        loaded, loadedByItem, more, all, restarts, new Standing(all), current);
            }
            case Restart restart ->
                    new History(
                            loaded,
                            loadedByItem,
                            more,
                            retractions,
                            plus(restarts, restart),
                            standing,
                            current);
            default ->
                    new History(
                            loaded, loadedByItem, more, retractions, restarts, standing, current);
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(one);
        return longer;
    }

    /// The present name of a logged item.
    public ItemId present(ItemId logged) {
        return current.apply(logged);
    }

    public boolean stands(Entry entry) {
        return standing.stands(entry);
    }

    /// Every item that any entry names, by its present name.
    public Set<ItemId> items() {
        Set<ItemId> items = new LinkedHashSet<>(loadedByItem.keySet());
        for (Entry entry : recent) {
            itemOf(entry).ifPresent(item -> items.add(current.apply(item)));
        }
        return items;
    }

    /// The standing reviews of an item since it was last begun anew, in the order in which
    /// schedules are folded.
    public List<Review> reviews(ItemId item) {
        List<Review> reviews = new ArrayList<>();
        @Nullable Restart here = lastRestart(item, item.course());
        for (Entry entry : entriesOf(item)) {
            if (entry instanceof Review review && stands(review)) {
                String course = review.item().course();
                @Nullable Restart since =
                        course.equals(item.course()) ? here : lastRestart(item, course);
                if (since == null || Entry.BY_MOMENT.compare(since, review) < 0) {
                    reviews.add(review);
                }
            }
        }
        reviews.sort(Review.BY_DAY);
        return reviews;
    }

    /// The standing reviews of an item, also those before it was begun anew, in the same order.
    public List<Review> reviewsEver(ItemId item) {
        List<Review> reviews = new ArrayList<>();
        for (Entry entry : entriesOf(item)) {
            if (entry instanceof Review review && stands(review)) {
                reviews.add(review);
            }
        }
        reviews.sort(Review.BY_DAY);
        return reviews;
    }

    /// @param course the one that a review was logged in; a restart of it may bear its earlier name
    private @Nullable Restart lastRestart(ItemId item, String course) {
        @Nullable Restart last = null;
        for (Restart restart : restarts) {
            boolean means =
                    switch (restart.scope()) {
                        case Entry.Scope.OneItem one -> current.apply(one.item()).equals(item);
                        case Entry.Scope.WholeCourse whole ->
                                whole.course().equals(item.course())
                                        || whole.course().equals(course);
                    };
            if (means
                    && stands(restart)
                    && (last == null || Entry.BY_MOMENT.compare(last, restart) < 0)) {
                last = restart;
            }
        }
        return last;
    }

    public boolean isSuspended(ItemId item) {
        return newest(
                        entriesOf(item),
                        entry -> entry instanceof Suspension || entry instanceof Resumption)
                .filter(Suspension.class::isInstance)
                .isPresent();
    }

    /// The standing burials, flags and notes of an item, oldest first.
    public List<Entry> remarks(ItemId item) {
        return entriesOf(item).stream()
                .filter(entry ->
                        entry instanceof Burial || entry instanceof Flag || entry instanceof Note)
                .filter(this::stands)
                .sorted(Entry.BY_MOMENT)
                .toList();
    }

    /// What was last chosen under a name.
    ///
    /// @param course whether a setting of a course counts, which may bear an earlier name
    public Optional<String> setting(Predicate<String> course, String name) {
        return newest(settings(course, name), _ -> true).map(entry -> ((Setting) entry).value());
    }

    /// Everything that was ever kept under a name and stands, in any order.
    ///
    /// @param course whether a setting of a course counts, which may bear an earlier name
    public List<String> settingsEver(Predicate<String> course, String name) {
        return settings(course, name).stream().filter(this::stands).map(Setting::value).toList();
    }

    /// The day of an examination that was last chosen.
    ///
    /// @param course whether a goal in a course counts, which may bear an earlier name
    public Optional<Goal> goal(Predicate<String> course) {
        List<Goal> goals = new ArrayList<>(0);
        everything()
                .forEach(entry -> {
                    if (entry instanceof Goal goal && course.test(goal.course())) {
                        goals.add(goal);
                    }
                });
        return newest(goals, _ -> true).map(Goal.class::cast);
    }

    private List<Setting> settings(Predicate<String> course, String name) {
        List<Setting> settings = new ArrayList<>(0);
        everything()
                .forEach(entry -> {
                    if (entry instanceof Setting setting
                            && setting.name().equals(name)
                            && course.test(setting.course())) {
                        settings.add(setting);
                    }
                });
        return settings;
    }

    /// The newest standing entry of those that can be taken back.
    public Optional<Entry> newestUndoable(Predicate<Entry> among) {
        return newest(everything().toList(), entry -> isUndoable(entry) && among.test(entry));
    }

    /// The retraction that a redo takes back: the newest standing one, unless something newer than
    /// it stands.
    public Optional<Retraction> newestRedoable() {
        Set<EntryId> retractionNames = new LinkedHashSet<>();
        retractions.forEach(retraction -> retractionNames.add(retraction.id()));
        Optional<Entry> undone =
                newest(
                        retractions,
                        entry ->
                                entry instanceof Retraction retraction
                                        && !retractionNames.contains(retraction.retracted()));
        return undone.map(Retraction.class::cast)
                .filter(retraction ->
                        newestUndoable(entry -> Entry.BY_MOMENT.compare(entry, retraction) > 0)
                                .isEmpty());
    }

    /// Every entry, standing or not, in any order.
    public List<Entry> entries() {
        return recent.isEmpty() ? loaded : everything().toList();
    }

    /// Every entry, standing or not, by moment.
    public List<Entry> all() {
        return everything().sorted(Entry.BY_MOMENT).toList();
    }

    private Optional<Entry> newest(
            Collection<? extends Entry> entries, Predicate<? super Entry> among) {
        @Nullable Entry newest = null;
        for (Entry entry : entries) {
            if (among.test(entry)
                    && (newest == null || Entry.BY_MOMENT.compare(newest, entry) < 0)
                    && stands(entry)) {
                newest = entry;
            }
        }
        return Optional.ofNullable(newest);
    }

    private List<Entry> entriesOf(ItemId item) {
        List<Entry> before = loadedByItem.getOrDefault(item, List.of());
        if (recent.isEmpty()) {
            return before;
        }
        List<Entry> entries = new ArrayList<>(before);
        for (Entry entry : recent) {
            if (itemOf(entry).filter(named -> current.apply(named).equals(item)).isPresent()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Stream<Entry> everything() {
        return Stream.concat(loaded.stream(), recent.stream());
    }

    private static boolean isUndoable(Entry entry) {
        return switch (entry) {
            case Review _, Suspension _, Resumption _, Burial _, Flag _, Note _ -> true;
            case Restart _, Goal _, Setting _ -> true;
            case Retraction _, Alias _, ExamEntry _ -> false;
        };
    }

    /// The item an entry is about; empty for entries about a course or another entry.
    public static Optional<ItemId> itemOf(Entry entry) {
        return switch (entry) {
            case Review review -> Optional.of(review.item());
            case Suspension suspension -> Optional.of(suspension.item());
            case Resumption resumption -> Optional.of(resumption.item());
            case Burial burial -> Optional.of(burial.item());
            case Flag flag -> Optional.of(flag.item());
            case Note note -> Optional.of(note.item());
            case Restart _, Retraction _, Goal _, Setting _, Alias _, ExamEntry _ ->
                    Optional.empty();
        };
    }
}
