package retain.deck;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A certification: its domains, and the decks that hold their items. A lone deck file is a course
/// of one domain under its own name.
public final class Course {
    private final String slug;
    private final String title;
    private final String version;
    private final String notice;
    private final List<String> formerly;
    private final List<Domain> domains;
    private final Map<String, Source> sources;
    private final List<Exam> exams;
    private final List<Deck> decks;
    private final Map<ItemId, Item> items = new HashMap<>();
    private final Map<ItemId, ItemId> renamedItems = new HashMap<>();
    private final Map<String, String> renamedDecks = new HashMap<>();

    /// Puts a course together.
    ///
    /// @param version free text; empty where there is none
    /// @param notice what a trainee reads once before the first session; empty where there is none
    /// @param formerly earlier slugs of the course (`was`)
    /// @param sources by key, in the author's order
    public Course(
            String slug,
            String title,
            String version,
            String notice,
            List<String> formerly,
            List<Domain> domains,
            List<Source> sources,
            List<Exam> exams,
            List<Deck> decks) {
        this.slug = Slug.require(slug);
        this.title = title;
        this.version = version;
        this.notice = notice;
        this.formerly = List.copyOf(formerly);
        this.domains = List.copyOf(domains);
        this.sources = new LinkedHashMap<>();
        sources.forEach(source -> this.sources.put(source.key(), source));
        this.exams = List.copyOf(exams);
        this.decks = List.copyOf(decks);
        for (Deck deck : decks) {
            deck.formerly().forEach(former -> renamedDecks.put(former, deck.slug()));
            for (Item item : deck.items()) {
                items.put(item.id(), item);
                item.formerly().forEach(former -> renamedItems.put(former, item.id()));
            }
        }
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String version() {
        return version;
    }

    public String notice() {
        return notice;
    }

    /// Earlier slugs of the course, whose progress it carries on.
    public List<String> formerly() {
        return formerly;
    }

    /// Whether a logged course is this one, by its present or an earlier name.
    public boolean goesBy(String logged) {
        return logged.equals(slug) || formerly.contains(logged);
    }

    public List<Domain> domains() {
        return domains;
    }

    public List<Exam> exams() {
        return exams;
    }

    public List<Deck> decks() {
        return decks;
    }

    /// The bibliography, in the author's order.
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /// All items of all decks, in the authors' order.
    public List<Item> items() {
        List<Item> all = new ArrayList<>(items.size());
        decks.forEach(deck -> all.addAll(deck.items()));
        return all;
    }

    public Optional<Domain> domain(String slug) {
        return domains.stream().filter(domain -> domain.slug().equals(slug)).findFirst();
    }

    /// The title of the domain that an item belongs to.
    public String domainTitle(ItemId id) {
        return domain(id.deck()).map(Domain::title).orElse(id.deck());
    }

    /// Where the progress of a logged id belongs today: follows `was` of course, deck and item. An
    /// id that this course does not know comes back as it is.
    public ItemId current(ItemId logged) {
        if (items.containsKey(logged)) {
            return logged;
        }
        if (!goesBy(logged.course()) && !wasAlone(logged)) {
            return logged;
        }
        ItemId here = new ItemId(slug, logged.deck(), logged.id());
        String deck = renamedDecks.getOrDefault(here.deck(), here.deck());
        ItemId moved = new ItemId(slug, deck, here.id());
        for (ItemId candidate : List.of(here, moved)) {
            @Nullable ItemId renamed = renamedItems.get(candidate);
            if (renamed != null) {
                return renamed;
            }
            if (items.containsKey(candidate)) {
                return candidate;
            }
        }
        return logged;
    }

    /// A lone deck was a course under its own name: where this course carries on the deck, it does
    /// so under the deck's earlier names too.
    private boolean wasAlone(ItemId logged) {
        @Nullable String deck = renamedDecks.get(logged.deck());
        return deck != null && logged.course().equals(logged.deck()) && formerly.contains(deck);
    }

    /// The items that a person may mean by `course/deck/id`, `deck/id` or a bare `id`.
    public List<Item> named(String text) {
        return items().stream()
                .filter(item ->
                        item.id().toString().equals(text)
                                || item.id().inCourse().equals(text)
                                || item.id().id().equals(text))
                .toList();
    }

    /// This course, limited to one of its decks.
    public Course only(String deck) {
        return only(deck::equals);
    }

    /// This course, limited to some of its decks.
    public Course only(Predicate<String> deck) {
        return with(
                domains.stream().filter(domain -> deck.test(domain.slug())).toList(),
                decks.stream().filter(candidate -> deck.test(candidate.slug())).toList());
    }

    /// This course with the items that are still to be asked, now or one day.
    public Course withoutRetired() {
        return with(domains, decks.stream().map(Deck::withoutRetired).toList());
    }

    private Course with(List<Domain> domains, List<Deck> decks) {
        return new Course(slug, title, version, notice, formerly, domains, sources(), exams, decks);
    }
}
