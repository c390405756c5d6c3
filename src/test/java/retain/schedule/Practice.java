package retain.schedule;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Notes;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Rationale;
import retain.deck.Response;
import retain.deck.Revision;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// A small course of choices between `right` and `wrong`, and what a learner did in it.
public final class Practice {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Learner ADA = Learner.named("ada").orElseThrow();
    public static final OptionId RIGHT = new OptionId("right");
    public static final OptionId WRONG = new OptionId("wrong");

    private final EntryIds ids = new EntryIds(new Random(1));
    private final List<Entry> entries = new ArrayList<>();
    private Instant next = MONDAY.atTime(8, 0).toInstant(ZoneOffset.UTC);

    /// `deck/id` in the course `birds`.
    public static ItemId id(String inCourse) {
        return ItemId.parse("birds/" + inCourse).orElseThrow();
    }

    public static List<ItemId> ids(String... inCourse) {
        return Arrays.stream(inCourse).map(Practice::id).toList();
    }

    public static Item item(String inCourse, String topic, String... enemies) {
        Set<ItemId> foes = Arrays.stream(enemies).map(Practice::id).collect(Collectors.toSet());
        return item(id(inCourse), topic, Status.APPROVED, RIGHT, foes);
    }

    /// The same item with another status.
    public static Item with(Item item, Status status) {
        return item(item.id(), item.topic(), status, RIGHT, item.enemies());
    }

    /// The same item, its author having found that `wrong` is right.
    public static Item corrected(Item item) {
        return item(item.id(), item.topic(), item.status(), WRONG, item.enemies());
    }

    /// The same item, once known by another name.
    public static Item formerly(Item item, String inCourse) {
        return new Item(
                item.id(),
                ids(inCourse),
                item.topic(),
                item.critical(),
                item.level(),
                item.status(),
                item.question(),
                item.figure(),
                item.interaction(),
                item.rationale(),
                item.facts(),
                item.enemies(),
                item.notes());
    }

    private static Item item(
            ItemId id, String topic, Status status, OptionId key, Set<ItemId> enemies) {
        return new Item(
                id,
                List.of(),
                topic,
                false,
                Level.RECALL,
                status,
                "Is it so?",
                "",
                new Choice(
                        Kind.SINGLE, List.of(Option.of("right"), Option.of("wrong")), Set.of(key)),
                new Rationale("", "", List.of()),
                List.of(),
                enemies,
                Notes.NONE);
    }

    /// A course whose decks come in the order of their first items.
    public static Course course(List<Item> items) {
        Map<String, List<Item>> decks = new LinkedHashMap<>();
        items.forEach(
                item -> decks.computeIfAbsent(item.id().deck(), _ -> new ArrayList<>()).add(item));
        return new Course(
                "birds",
                "Birds",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decks.entrySet().stream()
                        .map(deck -> new Deck(deck.getKey(), "", "", List.of(), deck.getValue()))
                        .toList());
    }

    public static Course course(Item... items) {
        return course(List.of(items));
    }

    /// The next minute.
    public Stamp stamp() {
        next = next.plusSeconds(60);
        return new Stamp(ids.next(next), next, ADA);
    }

    /// A review of the item, its key the one that `item` gives.
    public Review review(ItemId item, LocalDate day, ReviewKind kind, int quality) {
        boolean right = quality >= 3;
        Revision revision = Revision.of(item(item, "", Status.APPROVED, RIGHT, Set.of()));
        return new Review(
                stamp(),
                ZoneId.of("UTC"),
                day,
                item,
                revision.wording(),
                revision.key(),
                List.of(RIGHT, WRONG),
                kind,
                new Response.Chosen(Set.of(right ? RIGHT : WRONG)),
                right,
                Quality.of(quality).orElseThrow(),
                Duration.ofSeconds(5),
                false);
    }

    /// Keeps an entry.
    public <T extends Entry> T keep(T entry) {
        entries.add(entry);
        return entry;
    }

    /// Keeps a scheduled answer.
    public Review answered(String inCourse, LocalDate day, int quality) {
        return keep(review(id(inCourse), day, ReviewKind.SCHEDULED, quality));
    }

    /// Keeps an answer of another kind.
    public Review answered(String inCourse, LocalDate day, ReviewKind kind, int quality) {
        return keep(review(id(inCourse), day, kind, quality));
    }

    public History history(Course course) {
        return History.of(entries, course::current);
    }

    public Queue queue(Course course, LocalDate day) {
        return queue(course, day, Limits.DAILY);
    }

    public Queue queue(Course course, LocalDate day, Limits limits) {
        return Queue.of(course, history(course), new Sm2(), day, limits);
    }

    public static Limits limits(int newItems, int limit) {
        return new Limits(newItems, Optional.of(limit), Limits.DAILY.among());
    }

    public static Limits limits(int newItems) {
        return new Limits(newItems, Optional.empty(), Limits.DAILY.among());
    }
}
