package retain.yaml;

import retain.deck.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The keys that may stand in a course file and in decks. The JSON Schemas beside this package's
/// resources say what each is for; a test holds the two to each other.
final class DeckKeys {
    static final List<String> COURSE =
            List.of(
                    "format", "version", "course", "title", "was", "notice", "domains", "sources",
                    "exams");
    static final List<String> DECK =
            List.of("format", "version", "deck", "title", "was", "defaults", "items");
    static final List<String> DEFAULTS = List.of("status");
    static final List<String> OPTION = List.of("text", "correct", "feedback", "id", "pinned");
    static final List<String> STEP = List.of("text", "feedback", "id");
    static final List<String> REJECT = List.of("text", "feedback");
    static final List<String> PAIR = List.of("left", "right");
    static final List<String> REVIEWED = List.of("by", "date", "hash");
    static final List<String> LINT = List.of("ignore", "why");
    static final List<String> DOMAIN = List.of("title", "weight", "range", "pass", "topics");
    static final List<String> TOPIC = List.of("title", "weight", "range");
    static final List<String> RANGE = List.of("range");
    static final List<String> SOURCE = List.of("title", "url");
    static final List<String> EXAM =
            List.of("title", "questions", "minutes", "pass", "critical", "feedback");
    static final List<String> GATE = List.of("questions", "missed-at-most", "never-miss");

    private static final List<String> EVERY_ITEM =
            List.of(
                    "id",
                    "kind",
                    "question",
                    "topic",
                    "critical",
                    "level",
                    "status",
                    "explanation",
                    "cite",
                    "facts",
                    "figure",
                    "disputed",
                    "was",
                    "enemies",
                    "replaced-by",
                    "reviewed",
                    "lint",
                    "angoff");
    private static final Map<Kind, List<String>> BY_KIND = byKind();
    private static final List<String> ANY_KIND = anyKind();

    private DeckKeys() {}

    /// The keys of an item of one kind.
    static List<String> of(Kind kind) {
        return BY_KIND.getOrDefault(kind, ANY_KIND);
    }

    /// The keys of an item of which the kind is not known.
    static List<String> ofAnyKind() {
        return ANY_KIND;
    }

    /// The keys that one kind has and not every other.
    static List<String> ownOf(Kind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> List.of("options");
            case TRUE_FALSE -> List.of("answer", "feedback");
            case TYPED -> List.of("accept", "typos", "reject");
            case CLOZE -> List.of("text", "typos");
            case ORDER -> List.of("steps");
            case MATCH -> List.of("pairs", "extra");
        };
    }

    /// Whether a word is a key somewhere in a deck or course.
    static boolean isKnown(String word) {
        for (List<String> keys :
                List.of(
                        ANY_KIND, DECK, COURSE, OPTION, PAIR, REVIEWED, LINT, DOMAIN, SOURCE, EXAM,
                        GATE)) {
            if (keys.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Kind, List<String>> byKind() {
        Map<Kind, List<String>> keys = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<String> all = new ArrayList<>(EVERY_ITEM);
            all.addAll(ownOf(kind));
            keys.put(kind, all);
        }
        return keys;
    }

    private static List<String> anyKind() {
        List<String> all = new ArrayList<>(EVERY_ITEM);
        for (Kind kind : Kind.values()) {
            for (String key : ownOf(kind)) {
                if (!all.contains(key)) {
                    all.add(key);
                }
            }
        }
        return all;
    }
}
