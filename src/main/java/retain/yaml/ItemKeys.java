package retain.yaml;

import retain.deck.Kind;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The keys that an item may have by its kind, those of other kinds being reported.
///
/// @param known what need not be reported any more
/// @param excused what its kind requires, and a key of another kind stands for
record ItemKeys(List<String> known, List<String> excused) {
    private static final String RULE = "misplaced-key";

    /// The key of an option that a key of the whole item stood for.
    static final String MARK = "correct";

    private static final List<String> RIGHT_OPTION =
            List.of("answer", "correct", "correct answer", "correct-answer", "right", "solution");

    static ItemKeys of(Mapping mapping, Optional<Kind> kind, Findings findings) {
        if (kind.isEmpty()) {
            return new ItemKeys(DeckKeys.ofAnyKind(), List.of());
        }
        List<String> keys = DeckKeys.of(kind.get());
        boolean isMisplaced = false;
        List<String> excused = new ArrayList<>(0);
        List<String> marks = new ArrayList<>(0);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (isRightOption(key, kind.get())) {
                marks.add(key);
                excused.add(MARK);
                findings.error(
                        entry.key(),
                        RULE,
                        "a "
                                + kind.get().word()
                                + " item has no "
                                + Findings.quote(key)
                                + MarkedElsewhere.advice(mapping, entry.value()));
            } else if (!keys.contains(key) && DeckKeys.ofAnyKind().contains(key)) {
                isMisplaced = true;
                findings.error(entry.key(), RULE, message(entry, kind.get()));
                if (isAnswer(key)) {
                    excused.add(DeckKeys.ownOf(kind.get()).getFirst());
                }
            }
        }
        List<String> known = isMisplaced ? DeckKeys.ofAnyKind() : keys;
        if (!marks.isEmpty()) {
            known = new ArrayList<>(known);
            known.addAll(marks);
        }
        return new ItemKeys(known, excused);
    }

    /// Whether a key of the whole item says which option is right.
    private static boolean isRightOption(String key, Kind kind) {
        return (kind == Kind.SINGLE || kind == Kind.MULTIPLE)
                && RIGHT_OPTION.contains(key.toLowerCase(Locale.ROOT));
    }

    /// Whether a key holds what another kind of item cannot do without.
    private static boolean isAnswer(String key) {
        for (Kind kind : Kind.values()) {
            if (DeckKeys.ownOf(kind).getFirst().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static String message(Entry entry, Kind kind) {
        String key = entry.key().text();
        String value = entry.value() instanceof Scalar text ? FlowText.sample(text.text()) : "…";
        if (key.equals("answer")) {
            switch (kind) {
                case TYPED -> {
                    return "a typed item lists what is right: write accept: ["
                            + value
                            + "] in place of \"answer\"";
                }
                case CLOZE -> {
                    return "a cloze item has its answers in its text; write {{"
                            + value.replace("\"", "")
                            + "}} there, and delete \"answer\"";
                }
                case ORDER -> {
                    return "an order item has no \"answer\"; write its steps in the right order,"
                            + " and delete it";
                }
                case MATCH -> {
                    return "a match item has no \"answer\"; write the pairs that belong together,"
                            + " and delete it";
                }
                case SINGLE, MULTIPLE, TRUE_FALSE -> {}
            }
        }
        if (kind == Kind.ORDER && key.equals("options")) {
            return "an order item has steps; write \"steps:\" in place of \"options:\", and below"
                    + " it the steps in the right order";
        }
        if (key.equals("feedback")) {
            return "\"feedback\" belongs to an option, as in \"- {text: …, feedback: …}\"; what is"
                    + " said of the whole item is its \"explanation\"";
        }
        if (kind == Kind.TRUE_FALSE && key.equals("options")) {
            return "a true-false item has no options; write \"answer: true\" or \"answer: false\""
                    + " in their place, or make it \"kind: single\"";
        }
        List<String> kinds = new ArrayList<>();
        for (Kind other : Kind.values()) {
            if (DeckKeys.ownOf(other).contains(key)) {
                kinds.add(other.word());
            }
        }
        String others = String.join(" or ", kinds);
        return "key \""
                + key
                + "\" belongs to kind "
                + others
                + ", and this item is of kind "
                + kind.word()
                + "; change the kind, or delete the key";
    }
}
