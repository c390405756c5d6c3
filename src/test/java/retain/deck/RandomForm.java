package retain.deck;

import retain.deck.Exam.Gate;
import retain.deck.Form.Seat;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Forms with whatever a deck can hold, and responses to them.
public final class RandomForm {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "Puborectalis",
                    "a \"b\" \\ / c",
                    "two\nlines\t\r",
                    "\u001B[31m \u202Egnp.exe \u2028",
                    "骨盤底 👩‍⚕️ e\u0301",
                    "💡");

    private final Random random;
    private final int seats;

    /// @param seats how many at most
    public RandomForm(Random random, int seats) {
        this.random = random;
        this.seats = seats;
    }

    public Form form() {
        List<Source> sources = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sources.add(new Source("source-" + i + text(), text(), text()));
        }
        List<Domain> domains = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            domains.add(new Domain("deck-" + i, text(), weight(), random.nextInt(101), topics()));
        }
        List<Seat> asked = new ArrayList<>();
        for (int i = 1 + random.nextInt(seats); i > 0; i--) {
            Domain domain = domains.get(random.nextInt(domains.size()));
            Item item = item(new ItemId("course-1", domain.slug(), "item-" + i), sources);
            asked.add(Seat.of(Question.of(item, random.nextLong())));
        }
        return new Form("course-1", text(), text(), exam(asked), domains, sources, asked);
    }

    private Exam exam(List<Seat> asked) {
        Optional<Gate> gate = Optional.empty();
        if (random.nextBoolean()) {
            List<ItemId> never = new ArrayList<>();
            for (Seat seat : asked) {
                if (random.nextInt(4) == 0) {
                    never.add(seat.item().id());
                }
            }
            gate = Optional.of(new Gate(random.nextInt(5), random.nextInt(3), never));
        }
        int minutes = 1 + random.nextInt(3);
        return new Exam("mock", text(), asked.size(), minutes, random.nextInt(101), gate);
    }

    private List<Topic> topics() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Topic("one", text(), weight()), new Topic("two", text(), weight()));
    }

    private Weight weight() {
        int low = random.nextInt(1_000);
        return random.nextBoolean() ? Weight.of(low) : new Weight(low, low + random.nextInt(100));
    }

    private Item item(ItemId id, List<Source> sources) {
        Set<ItemId> enemies = Set.of(new ItemId(id.course(), id.deck(), "enemy"));
        return new Item(
                id,
                List.of(new ItemId(id.course(), id.deck(), "formerly")),
                random.nextBoolean() ? "" : "one",
                random.nextInt(3) == 0,
                random.nextBoolean() ? Level.RECALL : Level.APPLY,
                Status.APPROVED,
                text(),
                text(),
                interaction(),
                new Rationale(text(), text(), cited(sources)),
                List.of("fact"),
                enemies,
                new Notes(
                        Optional.empty(),
                        Set.of("rule"),
                        "why",
                        Map.of("Ada", 60),
                        Optional.empty()));
    }

    private List<String> cited(List<Source> sources) {
        return sources.stream().map(Source::key).filter(_ -> random.nextBoolean()).toList();
    }

    public Interaction interaction() {
        return switch (random.nextInt(7)) {
            case 0 -> {
                List<Option> options = options();
                int right = random.nextInt(options.size());
                yield new Choice(Kind.SINGLE, options, Set.of(options.get(right).id()));
            }
            case 1 -> {
                List<Option> options = options();
                yield new Choice(Kind.MULTIPLE, options, new LinkedHashSet<>(someOf(options)));
            }
            case 2 -> trueFalse();
            case 3 -> new TextEntry(accepted(), rejected(), random.nextInt(4));
            case 4 -> cloze();
            case 5 -> new Order(options());
            default -> match();
        };
    }

    private Choice trueFalse() {
        List<Option> options =
                List.of(
                        new Option(Choice.TRUE, "True", text(), true),
                        new Option(Choice.FALSE, "False", text(), true));
        return new Choice(
                Kind.TRUE_FALSE,
                options,
                Set.of(random.nextBoolean() ? Choice.TRUE : Choice.FALSE));
    }

    private Cloze cloze() {
        List<Segment> segments = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            segments.add(new Words(text()));
            segments.add(new Blank(accepted()));
        }
        return new Cloze(segments, random.nextInt(4));
    }

    private Match match() {
        List<Option> sources = options();
        List<Option> targets = options();
        Map<OptionId, OptionId> key = new LinkedHashMap<>();
        for (Option source : sources) {
            key.put(source.id(), targets.get(random.nextInt(targets.size())).id());
        }
        return new Match(sources, targets, key);
    }

    private List<String> accepted() {
        return List.of("sling", text()).subList(0, 1 + random.nextInt(2));
    }

    private List<Rejected> rejected() {
        return random.nextBoolean() ? List.of() : List.of(new Rejected("ring", text()));
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int i = 3 + random.nextInt(3); i > 0; i--) {
            String text = text() + i;
            String id = random.nextBoolean() ? text : "id-" + i;
            options.add(new Option(new OptionId(id), text, text(), random.nextInt(5) == 0));
        }
        return options;
    }

    private List<OptionId> someOf(List<Option> options) {
        List<OptionId> some = new ArrayList<>(options.stream().map(Option::id).toList());
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(some.size()));
    }

    /// A response that the interaction can take; right or wrong, sometimes none.
    public Response response(Interaction interaction) {
        if (random.nextInt(6) == 0) {
            return new Omitted();
        }
        return switch (interaction) {
            case Choice choice when choice.kind() == Kind.MULTIPLE ->
                    new Chosen(new LinkedHashSet<>(someOf(choice.options())));
            case Choice choice -> new Chosen(Set.of(someOf(choice.options()).getFirst()));
            case TextEntry _ -> new Entered(random.nextBoolean() ? "Sling." : "x" + text());
            case Cloze cloze ->
                    new Filled(
                            cloze.blanks().stream()
                                    .map(blank ->
                                            random.nextInt(4) == 0
                                                    ? "x" + text()
                                                    : blank.accepted().getFirst())
                                    .toList());
            case Order order -> {
                List<OptionId> steps = new ArrayList<>(order.key());
                if (random.nextBoolean()) {
                    Collections.shuffle(steps, random);
                }
                yield new Ordered(steps);
            }
            case Match match -> {
                Map<OptionId, OptionId> pairs = new LinkedHashMap<>(match.key());
                if (random.nextBoolean()) {
                    pairs.remove(match.sources().getFirst().id());
                }
                yield new Matched(pairs);
            }
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
