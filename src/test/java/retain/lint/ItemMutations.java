package retain.lint;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Option;
import retain.lint.Mutation.Flawed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The flaws that an item can have by itself.
final class ItemMutations {
    /// A rewritten option no longer shares with the others what it shared.
    private static final Set<String> REWRITTEN =
            Set.of("word-clue", "convergence", "longest-key", "grammar-clue");

    private static final Predicate<Item> OFFERS = item -> Offer.of(item).isPresent();
    private static final Predicate<Item> SINGLE = item -> item.kind() == Kind.SINGLE;

    private ItemMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        all.addAll(keys());
        all.addAll(options());
        all.addAll(stems());
        all.addAll(reasons());
        all.addAll(otherKinds());
        return all;
    }

    private static List<Mutation> keys() {
        return List.of(
                new Mutation(
                        "make the key long",
                        "longest-key",
                        Set.of("too-long", "grammar-clue"),
                        150,
                        on(OFFERS, item -> Optional.of(longKeys(item)))),
                new Mutation(
                        "cut the distractors",
                        "longest-key",
                        Set.of("word-clue", "convergence", "duplicate-option", "grammar-clue"),
                        40,
                        on(SINGLE, ItemMutations::shortDistractors)),
                new Mutation(
                        "repeat a word of the stem in the key",
                        "word-clue",
                        Set.of("longest-key", "convergence", "grammar-clue"),
                        100,
                        on(OFFERS, ItemMutations::clue)),
                new Mutation(
                        "end the key with a full stop",
                        "grammar-clue",
                        Set.of(),
                        100,
                        on(SINGLE.and(item -> !ends(item)), item -> key(item, text -> text + "."))),
                new Mutation(
                        "begin the key with a small letter",
                        "grammar-clue",
                        Set.of(),
                        90,
                        on(
                                SINGLE.and(ItemMutations::hasPlainCapitals),
                                item ->
                                        key(
                                                item,
                                                text ->
                                                        text.substring(0, 1)
                                                                        .toLowerCase(Locale.ROOT)
                                                                + text.substring(1)))));
    }

    private static List<Mutation> options() {
        return List.of(
                new Mutation(
                        "add all of the above",
                        "all-of-the-above",
                        REWRITTEN,
                        150,
                        distractor(_ -> true, _ -> "All of the above")),
                new Mutation(
                        "add none of the above",
                        "all-of-the-above",
                        REWRITTEN,
                        150,
                        distractor(_ -> true, _ -> "None of the above")),
                new Mutation(
                        "add both A and B",
                        "all-of-the-above",
                        REWRITTEN,
                        100,
                        distractor(
                                item -> item.figure().isEmpty() && !item.question().contains("B"),
                                _ -> "Both A and B")),
                new Mutation(
                        "duplicate an option nearly",
                        "duplicate-option",
                        REWRITTEN,
                        150,
                        on(OFFERS, ItemMutations::nearDuplicate)),
                new Mutation(
                        "let number ranges overlap",
                        "duplicate-option",
                        Set.of("longest-key", "word-clue", "convergence", "grammar-clue"),
                        150,
                        on(OFFERS, ItemMutations::ranges)),
                new Mutation(
                        "say always in a distractor",
                        "absolute-distractor",
                        Set.of("grammar-clue"),
                        120,
                        distractor(
                                item ->
                                        Offer.of(item).orElseThrow().keys().stream()
                                                .noneMatch(ItemMutations::isAbsolute),
                                text -> text + ", always")),
                new Mutation(
                        "say usually in a distractor",
                        "vague-frequency",
                        Set.of("grammar-clue"),
                        150,
                        distractor(_ -> true, text -> text + ", usually")),
                new Mutation(
                        "make a distractor long",
                        "too-long",
                        Set.of("grammar-clue"),
                        150,
                        distractor(_ -> true, text -> text + " dolor".repeat(25))),
                new Mutation(
                        "leave two options",
                        "option-count",
                        REWRITTEN,
                        90,
                        on(SINGLE, ItemMutations::twoOptions)),
                new Mutation(
                        "offer six options",
                        "option-count",
                        Set.of("longest-key"),
                        90,
                        on(OFFERS, ItemMutations::sixOptions)));
    }

    private static List<Mutation> stems() {
        return List.of(
                new Mutation(
                        "ask what does not apply",
                        "negative-stem",
                        Set.of(),
                        150,
                        stem(OFFERS, stem -> stem + " Which of these does not apply?")),
                new Mutation(
                        "ask for all except one",
                        "negative-stem",
                        Set.of(),
                        150,
                        stem(OFFERS, stem -> stem + " All of these apply, except:")),
                new Mutation(
                        "ask for the true statement",
                        "disguised-true-false",
                        Set.of(),
                        150,
                        stem(OFFERS, stem -> stem + " Which of the following statements is true?")),
                new Mutation(
                        "strip the question mark",
                        "no-question",
                        Set.of(),
                        150,
                        stem(
                                OFFERS.and(item -> !item.question().contains(":")),
                                stem -> stem.replace('?', '.'))),
                new Mutation(
                        "ask in three words",
                        "no-question",
                        Set.of(),
                        150,
                        stem(OFFERS, _ -> "What is right?")),
                new Mutation(
                        "make the stem long",
                        "too-long",
                        Set.of(),
                        200,
                        stem(
                                item -> item.kind() != Kind.CLOZE,
                                stem -> "Dolor" + " dolor".repeat(90) + ". " + stem)),
                new Mutation(
                        "ask for another number of options",
                        "option-count",
                        Set.of(),
                        20,
                        stem(
                                item -> item.kind() == Kind.MULTIPLE && keys(item) != 4,
                                stem -> stem.replace("Select all that apply", "Select four"))));
    }

    private static List<Mutation> reasons() {
        Function<Item, Item> unexplained =
                item -> Edits.rationale(item, "", item.rationale().citations());
        Function<Item, Item> uncited =
                item -> Edits.rationale(item, item.rationale().explanation(), List.of());
        Predicate<Item> critical = Item::critical;
        return List.of(
                lacking(
                        "explanation",
                        "no-feedback",
                        critical.negate(),
                        "explanation",
                        unexplained),
                lacking("source", "no-feedback", critical.negate(), "cite", uncited),
                lacking("explanation", "critical-incomplete", critical, "critical", unexplained),
                lacking("source", "critical-incomplete", critical, "critical", uncited),
                new Mutation(
                        "leave out the feedback of a distractor",
                        "no-feedback",
                        Set.of(),
                        150,
                        on(OFFERS, ItemMutations::silent)));
    }

    private static List<Mutation> otherKinds() {
        return List.of(
                new Mutation(
                        "say then in a step",
                        "step-gives-order-away",
                        Set.of(),
                        10,
                        step(1, "Then ")),
                new Mutation(
                        "say first in a step",
                        "step-gives-order-away",
                        Set.of(),
                        10,
                        step(0, "First ")),
                new Mutation(
                        "leave out the extra right sides",
                        "match-by-elimination",
                        Set.of(),
                        10,
                        on(item -> item.kind() == Kind.MATCH, ItemMutations::withoutExtra)),
                new Mutation(
                        "begin with a blank",
                        "cloze-shape",
                        Set.of(),
                        10,
                        cloze(segments -> segments.removeFirst())),
                new Mutation(
                        "put an article before a blank",
                        "cloze-shape",
                        Set.of(),
                        10,
                        cloze(segments -> segments.set(0, new Words("It is called an ")))),
                new Mutation(
                        "say the answer elsewhere",
                        "cloze-shape",
                        Set.of(),
                        10,
                        on(
                                ItemMutations::asksForAWord,
                                cloze(segments -> {
                                    Blank blank = (Blank) segments.get(1);
                                    String answer = blank.accepted().getFirst();
                                    segments.add(new Words(" As said, " + answer + "."));
                                }))));
    }

    private static Mutation lacking(
            String what,
            String rule,
            Predicate<Item> where,
            String part,
            Function<Item, Item> change) {
        return new Mutation(
                "leave out the " + what + ", " + rule,
                rule,
                Set.of(),
                100,
                on(where, item -> Optional.of(new Flawed(change.apply(item), part))));
    }

    private static Function<Item, Optional<Flawed>> on(
            Predicate<Item> where, Function<Item, Optional<Flawed>> change) {
        return item -> where.test(item) ? change.apply(item) : Optional.empty();
    }

    private static Function<Item, Optional<Flawed>> stem(
            Predicate<Item> where, Function<String, String> change) {
        return on(
                where,
                item -> {
                    String changed = change.apply(item.question());
                    return changed.equals(item.question())
                            ? Optional.empty()
                            : Optional.of(new Flawed(Edits.question(item, changed), "question"));
                });
    }

    /// Rewrites the last distractor.
    private static Function<Item, Optional<Flawed>> distractor(
            Predicate<Item> where, Function<String, String> change) {
        return on(
                OFFERS.and(where),
                item -> {
                    Offer offer = Offer.of(item).orElseThrow();
                    Option last = offer.distractors().getLast();
                    Item flawed = Edits.option(item, last, change::apply);
                    return Optional.of(new Flawed(flawed, offer.place(last)));
                });
    }

    private static Optional<Flawed> key(Item item, Function<String, String> change) {
        Offer offer = Offer.of(item).orElseThrow();
        Option key = offer.keys().getFirst();
        return Optional.of(new Flawed(Edits.option(item, key, change::apply), offer.place(key)));
    }

    private static Flawed longKeys(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        int longest = offer.distractors().stream().mapToInt(LongestKey::length).max().orElseThrow();
        List<Option> options = new ArrayList<>();
        for (Option option : offer.options()) {
            StringBuilder text = new StringBuilder(option.text());
            while (offer.isKey(option) && text.length() < 1.5 * longest + 8) {
                text.append(" dolor");
            }
            options.add(Edits.reworded(option, text.toString()));
        }
        Item flawed = Edits.options(item, options);
        Offer longer = Offer.of(flawed).orElseThrow();
        Option shortest =
                longer.keys().stream()
                        .min(Comparator.comparingInt(LongestKey::length))
                        .orElseThrow();
        return new Flawed(flawed, longer.place(shortest));
    }

    private static Optional<Flawed> shortDistractors(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        Option key = offer.keys().getFirst();
        List<Option> options = new ArrayList<>();
        int longest = 0;
        for (Option option : offer.options()) {
            String text = option.text();
            if (!offer.isKey(option)) {
                int half = text.indexOf(' ', text.length() / 3);
                text = half < 0 ? text : text.substring(0, half);
                longest = Math.max(longest, text.length());
            }
            options.add(Edits.reworded(option, text));
        }
        return LongestKey.length(key) >= 1.5 * longest + 8
                ? Optional.of(new Flawed(Edits.options(item, options), offer.place(key)))
                : Optional.empty();
    }

    private static Optional<Flawed> clue(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        Option key = offer.keys().getFirst();
        StringBuilder all = new StringBuilder();
        offer.options().forEach(option -> all.append(option.text()).append(' '));
        Set<String> used = Wording.of(all.toString()).stems();
        for (Map.Entry<String, String> word : Wording.of(item.question()).content().entrySet()) {
            if (!used.contains(word.getKey())) {
                Item flawed = Edits.option(item, key, text -> text + " " + word.getValue());
                return Optional.of(new Flawed(flawed, offer.place(key)));
            }
        }
        return Optional.empty();
    }

    /// Whether all options begin with a capital that says nothing but that a text begins.
    private static boolean hasPlainCapitals(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        String around = " " + item.question() + " " + item.rationale().explanation();
        return offer.options().stream()
                        .allMatch(option -> Character.isUpperCase(option.text().codePointAt(0)))
                && offer.options().stream()
                        .anyMatch(option -> {
                            String first = Wording.of(option.text()).words().getFirst().text();
                            return !offer.isKey(option) && !around.contains(" " + first);
                        });
    }

    private static boolean ends(Item item) {
        return Edits.choice(item).options().stream()
                .anyMatch(option -> option.text().endsWith("."));
    }

    private static boolean isAbsolute(Option option) {
        List<String> forms = Wording.of(option.text()).forms();
        return forms.stream().anyMatch(Set.of("only", "all", "every", "always", "never")::contains);
    }

    private static Optional<Flawed> nearDuplicate(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        if (offer.distractors().size() < 2
                || offer.distractors().getFirst().text().matches(".*\\d.*|.{1,4}")) {
            return Optional.empty();
        }
        Option first = offer.distractors().getFirst();
        Option last = offer.distractors().getLast();
        Item flawed = Edits.option(item, last, _ -> first.text() + " as well");
        return Optional.of(new Flawed(flawed, offer.place(last)));
    }

    private static Optional<Flawed> ranges(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        if (offer.distractors().size() < 2) {
            return Optional.empty();
        }
        Option first = offer.distractors().getFirst();
        Option last = offer.distractors().getLast();
        Item once = Edits.option(item, first, _ -> "5–10 mm");
        return Optional.of(
                new Flawed(Edits.option(once, last, _ -> "8 to 12 mm"), offer.place(last)));
    }

    private static Optional<Flawed> twoOptions(Item item) {
        Offer offer = Offer.of(item).orElseThrow();
        List<Option> two = List.of(offer.keys().getFirst(), offer.distractors().getFirst());
        return Optional.of(new Flawed(Edits.options(item, two), "options"));
    }

    private static Optional<Flawed> sixOptions(Item item) {
        List<Option> six = new ArrayList<>(Edits.choice(item).options());
        for (String text :
                List.of("Dolor", "Ipsum", "Lorem").subList(0, Math.max(0, 6 - six.size()))) {
            six.add(new Option(Option.of(text).id(), text, "Nobody takes it for right.", false));
        }
        return Optional.of(new Flawed(Edits.options(item, six), "options"));
    }

    private static int keys(Item item) {
        return Edits.choice(item).key().size();
    }

    private static Optional<Flawed> silent(Item item) {
        Choice choice = Edits.choice(item);
        List<Option> options = new ArrayList<>(choice.options());
        int position = options.size() - 1;
        while (position >= 0 && choice.key().contains(options.get(position).id())) {
            position--;
        }
        if (position < 0) {
            return Optional.empty();
        }
        Option wrong = options.get(position);
        options.set(position, new Option(wrong.id(), wrong.text(), " ", wrong.pinned()));
        String part = "options/" + position + "/text";
        return Optional.of(new Flawed(Edits.options(item, options), part));
    }

    private static Function<Item, Optional<Flawed>> step(int position, String before) {
        return item -> {
            if (!(item.interaction() instanceof Order order)) {
                return Optional.empty();
            }
            List<Option> steps = new ArrayList<>(order.steps());
            Option step = steps.get(position);
            steps.set(position, Edits.reworded(step, before + step.text()));
            return Optional.of(
                    new Flawed(
                            Edits.interaction(item, new Order(steps)),
                            "steps/" + position + "/text"));
        };
    }

    private static Optional<Flawed> withoutExtra(Item item) {
        Match match = (Match) item.interaction();
        List<Option> targets =
                match.targets().stream()
                        .filter(target -> match.key().containsValue(target.id()))
                        .toList();
        if (targets.size() != match.sources().size()) {
            return Optional.empty();
        }
        return Optional.of(
                new Flawed(
                        Edits.interaction(item, new Match(match.sources(), targets, match.key())),
                        "pairs"));
    }

    /// Whether the first answer is long enough to be known when it stands elsewhere.
    private static boolean asksForAWord(Item item) {
        return item.interaction() instanceof Cloze cloze
                && cloze.blanks().getFirst().accepted().getFirst().matches("[a-z]{4,}");
    }

    private static Function<Item, Optional<Flawed>> cloze(Consumer<List<Segment>> change) {
        return item -> {
            if (!(item.interaction() instanceof Cloze cloze)
                    || !item.question().isBlank()
                    || !(cloze.segments().getFirst() instanceof Words)) {
                return Optional.empty();
            }
            List<Segment> segments = new ArrayList<>(cloze.segments());
            change.accept(segments);
            return Optional.of(
                    new Flawed(
                            Edits.interaction(item, new Cloze(segments, cloze.typosForgiven())),
                            "text"));
        };
    }
}
