package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.TypedText;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields that are an item's own kind, read as what the learner is asked to do.
final class InteractionReader {
    private static final int MAX_TYPOS = 3;
    private static final String REWORD = "reword or delete one of them";

    /// Each is called by a letter.
    private static final int MAX_RIGHT_SIDES = 26;

    private final Fields item;
    private final Findings findings;
    private final int errorsBefore;

    private InteractionReader(Fields item, Findings findings) {
        this.item = item;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    /// The interaction; empty where something was wrong with it, which is reported.
    static Optional<Interaction> read(Kind kind, Fields item, Findings findings) {
        InteractionReader reader = new InteractionReader(item, findings);
        return switch (kind) {
            case SINGLE, MULTIPLE -> reader.choice(kind);
            case TRUE_FALSE -> reader.trueFalse();
            case TYPED -> reader.typed();
            case CLOZE -> reader.cloze();
            case ORDER -> reader.order();
            case MATCH -> reader.match();
        };
    }

    private boolean isSound() {
        return findings.errors() == errorsBefore;
    }

    private Optional<Interaction> choice(Kind kind) {
        OptionList list = new OptionList(item, findings, "options", "option", DeckKeys.OPTION);
        List<Option> options = list.options();
        Set<OptionId> key = list.correct();
        if (isSound() && options.size() < 2) {
            findings.error(
                    item.keyPlace("options"),
                    "option-count",
                    "a choice needs two options at least");
        }
        if (isSound() && key.isEmpty() && item.isExcused(ItemKeys.MARK)) {
            findings.saidAlready();
        }
        if (isSound() && (key.isEmpty() || (kind == Kind.SINGLE && key.size() > 1))) {
            String wanted = kind == Kind.SINGLE ? "exactly one option" : "one option or more";
            String found = key.isEmpty() ? "none is" : key.size() + " are";
            String message =
                    "a "
                            + kind.word()
                            + " item marks "
                            + wanted
                            + " with \"correct: true\"; here "
                            + found
                            + (key.isEmpty()
                                    ? ", so write the right one as \"- {text: …, correct: true}\""
                                    : ", so mark one alone, or make it \"kind: multiple\"");
            findings.error(item.keyPlace("options"), "key-count", message);
        }
        return isSound() ? Optional.of(new Choice(kind, options, key)) : Optional.empty();
    }

    private Optional<Interaction> trueFalse() {
        item.require("answer");
        boolean answer = item.truth("answer");
        String feedback = item.optionalText("feedback");
        Option right = new Option(Choice.TRUE, "True", answer ? "" : feedback, true);
        Option wrong = new Option(Choice.FALSE, "False", answer ? feedback : "", true);
        Set<OptionId> key = Set.of(answer ? Choice.TRUE : Choice.FALSE);
        return isSound()
                ? Optional.of(new Choice(Kind.TRUE_FALSE, List.of(right, wrong), key))
                : Optional.empty();
    }

    private Optional<Interaction> typed() {
        SameText same = new SameText();
        List<String> accepted = new ArrayList<>();
        for (Node node : item.filledList("accept")) {
            Shapes.text(node, findings, "an entry of \"accept\"")
                    .ifPresent(scalar -> accepted.add(answer(scalar, same)));
        }
        int typos = item.optionalInteger("typos", 0, MAX_TYPOS, 0);
        List<Rejected> rejected = new ArrayList<>();
        for (Node node : item.list("reject")) {
            reject(node, same, rejected);
        }
        return isSound() ? Optional.of(new TextEntry(accepted, rejected, typos)) : Optional.empty();
    }

    private String answer(Scalar scalar, SameText same) {
        String text = scalar.text().strip();
        if (TypedText.normalise(text).isEmpty()) {
            findings.error(
                    scalar,
                    "empty-answer",
                    Findings.quote(text)
                            + " is punctuation alone, which typed answers ignore; write it in"
                            + " words");
        }
        @Nullable Scalar first = same.before(scalar);
        if (first != null) {
            String message =
                    Findings.quote(text)
                            + " is accepted already: case, hyphens and final punctuation do not"
                            + " count";
            findings.warning(scalar.line(), scalar.column(), "duplicate-answer", message);
        }
        return text;
    }

    private void reject(Node node, SameText same, List<Rejected> rejected) {
        Optional<Mapping> mapping =
                Shapes.mapping(node, findings, "an entry of \"reject\"", "{text: …, feedback: …}");
        if (mapping.isEmpty()) {
            return;
        }
        Fields fields =
                new Fields(mapping.get(), findings, "this entry of \"reject\"", DeckKeys.REJECT);
        fields.require("text");
        Optional<Scalar> scalar = fields.scalar("text");
        String feedback = fields.optionalText("feedback");
        if (scalar.isPresent()) {
            String text = scalar.get().text().strip();
            if (same.before(scalar.get()) != null) {
                String message =
                        Findings.quote(text)
                                + " is accepted or rejected already in this item: capitals, hyphens"
                                + " and final punctuation do not count; delete one of the two";
                findings.error(scalar.get(), "reject-twice", message);
            }
            rejected.add(new Rejected(text, feedback));
        }
    }

    private Optional<Interaction> cloze() {
        boolean isInQuestion =
                item.mapping().get("question") instanceof Scalar question
                        && question.text().contains("{{");
        item.require(
                "text",
                isInQuestion
                        ? "; its question has the blanks, so write \"text:\" in place of"
                                + " \"question:\""
                        : "; add a text with blanks, as in \"text: A reef knot {{joins}} two"
                                + " ropes.\"");
        Optional<Scalar> text = item.scalar("text");
        List<Segment> segments =
                text.isPresent() ? ClozeText.read(text.get(), findings) : List.of();
        int typos = item.optionalInteger("typos", 0, MAX_TYPOS, 0);
        return isSound() ? Optional.of(new Cloze(segments, typos)) : Optional.empty();
    }

    private Optional<Interaction> order() {
        OptionList list = new OptionList(item, findings, "steps", "step", DeckKeys.STEP);
        List<Option> steps = list.options();
        if (isSound() && (steps.size() < 3 || steps.size() > 9)) {
            String message = "an order item has 3 to 9 steps, not " + steps.size();
            findings.error(item.keyPlace("steps"), "step-count", message);
        }
        return isSound() ? Optional.of(new Order(steps)) : Optional.empty();
    }

    private Optional<Interaction> match() {
        List<Option> sources = new ArrayList<>();
        Map<String, Option> targets = new LinkedHashMap<>();
        Map<OptionId, OptionId> key = new LinkedHashMap<>();
        SameText lefts = new SameText();
        SameText rights = new SameText();
        List<Node> pairs = item.filledList("pairs");
        for (Node node : pairs) {
            Optional<String> otherwise = PairText.shape(node);
            if (otherwise.isPresent()) {
                findings.error(node, "wrong-shape", "a pair is written " + otherwise.get());
                continue;
            }
            Optional<Mapping> mapping = Shapes.mapping(node, findings, "a pair", PairText.SHAPE);
            if (mapping.isPresent()) {
                Fields pair = new Fields(mapping.get(), findings, "this pair", DeckKeys.PAIR);
                String left = pair.text("left");
                String right = pair.text("right");
                if (left.isEmpty() || right.isEmpty()) {
                    continue;
                }
                pair.scalar("left")
                        .ifPresent(scalar -> lefts.report(scalar, findings, "left side", REWORD));
                // Two left sides may share a right side, spelled alike: it is offered once.
                if (!targets.containsKey(right)) {
                    pair.scalar("right")
                            .ifPresent(scalar ->
                                    rights.report(
                                            scalar,
                                            findings,
                                            "right side",
                                            "spell both alike if they are one, or reword one of"
                                                    + " them"));
                }
                Option source = Option.of(left);
                sources.add(source);
                key.put(source.id(), targets.computeIfAbsent(right, Option::of).id());
            }
        }
        for (Scalar extra : item.texts("extra")) {
            if (!rights.report(extra, findings, "right side", REWORD)) {
                targets.put(extra.text().strip(), Option.of(extra.text().strip()));
            }
        }
        if (isSound() && pairs.size() < 2) {
            findings.error(
                    item.keyPlace("pairs"), "pair-count", "a match item needs two pairs at least");
        }
        if (isSound() && targets.size() < 2) {
            String message =
                    "every left side has the same right side; give one of them another, or add"
                            + " wrong ones with \"extra\"";
            findings.error(item.keyPlace("pairs"), "one-right-side", message);
        }
        if (isSound() && targets.size() > MAX_RIGHT_SIDES) {
            String message =
                    "a match item has "
                            + MAX_RIGHT_SIDES
                            + " right sides at most, a letter for each, not "
                            + targets.size();
            findings.error(item.keyPlace("pairs"), "right-side-count", message);
        }
        return isSound()
                ? Optional.of(new Match(sources, List.copyOf(targets.values()), key))
                : Optional.empty();
    }
}
