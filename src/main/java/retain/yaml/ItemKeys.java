package retain.yaml;

import retain.deck.Kind;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that an item may have by its kind, those of other kinds being reported.
///
/// @param known what need not be reported any more
/// @param excused what its kind requires, and a key of another kind stands for
record ItemKeys(List<String> known, List<String> excused) {
    private static final String RULE = "misplaced-key";

    static ItemKeys of(Mapping mapping, Optional<Kind> kind, Findings findings) {
        if (kind.isEmpty()) {
            return new ItemKeys(DeckKeys.ofAnyKind(), List.of());
        }
        List<String> keys = DeckKeys.of(kind.get());
        boolean isMisplaced = false;
        List<String> excused = new ArrayList<>(0);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key) && DeckKeys.ofAnyKind().contains(key)) {
                isMisplaced = true;
                findings.error(entry.key(), RULE, message(key, kind.get()));
                if (isAnswer(key)) {
                    excused.add(DeckKeys.ownOf(kind.get()).getFirst());
                }
            }
        }
        return new ItemKeys(isMisplaced ? DeckKeys.ofAnyKind() : keys, excused);
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

    private static String message(String key, Kind kind) {
        boolean isChoice = kind == Kind.SINGLE || kind == Kind.MULTIPLE;
        if (isChoice && key.equals("answer")) {
            return "a "
                    + kind.word()
                    + " item has no \"answer\"; mark the right option, as in \"- {text: …, correct:"
                    + " true}\"";
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
