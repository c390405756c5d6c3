package retain.exam;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Level;
import retain.deck.Notes;
import retain.deck.Rationale;
import retain.deck.Status;
import retain.deck.Topic;
import retain.deck.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Courses made up for the tests.
public final class SmallCourses {
    private SmallCourses() {}

    static Item item(String deck, String id, String topic, boolean critical, Status status) {
        return new Item(
                new ItemId("course", deck, id),
                List.of(),
                topic,
                critical,
                Level.RECALL,
                status,
                "What is " + id + "?",
                "",
                new TextEntry(List.of(id), List.of(), 0),
                new Rationale("It is " + id + ".", "", List.of()),
                List.of(),
                Set.of(),
                Notes.NONE);
    }

    static Item with(Item item, String topic, boolean critical, Status status, Set<ItemId> foes) {
        return new Item(
                item.id(),
                item.formerly(),
                topic,
                critical,
                item.level(),
                status,
                item.question(),
                item.figure(),
                item.interaction(),
                item.rationale(),
                item.facts(),
                foes,
                item.notes());
    }

    static Item critical(Item item, boolean critical) {
        return with(item, item.topic(), critical, item.status(), item.enemies());
    }

    static Item status(Item item, Status status) {
        return with(item, item.topic(), item.critical(), status, item.enemies());
    }

    static Item enemies(Item item, Set<ItemId> enemies) {
        return with(item, item.topic(), item.critical(), item.status(), enemies);
    }

    static Course course(List<Domain> domains, Exam exam, List<Item> items) {
        List<Deck> decks =
                domains.stream()
                        .map(domain ->
                                new Deck(
                                        domain.slug(),
                                        domain.title(),
                                        "",
                                        List.of(),
                                        items.stream().filter(FormRules.in(domain)).toList()))
                        .toList();
        return new Course(
                "course", "Course", "", "", List.of(), domains, List.of(), List.of(exam), decks);
    }

    /// The same course with other items.
    static Course edited(Course course, UnaryOperator<List<Item>> edit) {
        return new Course(
                course.slug(),
                course.title(),
                course.version(),
                course.notice(),
                course.formerly(),
                course.domains(),
                course.sources(),
                course.exams(),
                course.decks().stream()
                        .map(deck ->
                                new Deck(
                                        deck.slug(),
                                        deck.title(),
                                        deck.version(),
                                        deck.formerly(),
                                        edit.apply(deck.items())))
                        .toList());
    }

    static Exam exam(int questions, Optional<Integer> critical) {
        return new Exam(
                "mock",
                "Mock",
                questions,
                30,
                80,
                critical.map(asked -> new Gate(asked, 0, List.of())));
    }

    /// A course of at most 14 items, as hard to draw from as chance makes it.
    public static Course any(long seed) {
        Random random = new Random(seed);
        boolean hasRanges = random.nextInt(3) == 0;
        List<Domain> domains = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int domainCount = random.nextInt(1, 4);
        for (int d = 0; d < domainCount; d++) {
            String slug = "d" + d;
            List<Topic> topics = new ArrayList<>();
            int topicCount = random.nextInt(4);
            for (int t = 0; t < topicCount; t++) {
                topics.add(new Topic("t" + t, "T", weight(random, hasRanges)));
            }
            Weight weight = weight(random, hasRanges);
            domains.add(
                    new Domain(
                            slug,
                            "D",
                            d == 0 && weight.low() == 0 ? Weight.of(3) : weight,
                            0,
                            topics));
            int size = random.nextInt(1, 14 / domainCount + 1);
            for (int i = 0; i < size; i++) {
                items.add(
                        item(
                                slug,
                                "i" + i,
                                topicCount == 0 || random.nextInt(12) == 0
                                        ? ""
                                        : "t" + random.nextInt(topicCount),
                                random.nextInt(3) == 0,
                                Status.values()[random.nextInt(8) > 0 ? 2 : random.nextInt(4)]));
            }
        }
        int pairs = random.nextInt(items.size() + 1);
        for (int k = 0; k < pairs; k++) {
            int one = random.nextInt(items.size());
            Item other = items.get(random.nextInt(items.size()));
            Set<ItemId> enemies = new java.util.HashSet<>(items.get(one).enemies());
            if (!other.id().equals(items.get(one).id())) {
                enemies.add(other.id());
            }
            items.set(one, enemies(items.get(one), enemies));
        }
        int questions = random.nextInt(1, 7);
        return course(
                domains,
                exam(
                        questions,
                        random.nextBoolean()
                                ? Optional.of(random.nextInt(1, Math.max(2, questions)))
                                : Optional.empty()),
                items);
    }

    private static Weight weight(Random random, boolean hasRanges) {
        int low = random.nextInt(10) == 0 ? 0 : random.nextInt(1, 6);
        return new Weight(low, hasRanges && random.nextBoolean() ? low + random.nextInt(8) : low);
    }
}
