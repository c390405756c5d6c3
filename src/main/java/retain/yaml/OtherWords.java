package retain.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words that other quiz programs, and people, have for what decks call otherwise. Spelling
/// alone would not lead from one to the other.
final class OtherWords {
    private OtherWords() {}

    /// The known key that means the same; empty where there is none.
    static Optional<String> key(String word, Collection<String> known) {
        List<String> same =
                switch (plain(word)) {
                    case "stem", "prompt", "ask", "q", "front" -> List.of("question");
                    case "choices", "alternatives", "distractors" -> List.of("options");
                    case "answers" -> List.of("options", "accept");
                    case "questions", "cards", "entries" -> List.of("items");
                    case "type" -> List.of("kind");
                    case "name", "label", "heading" -> List.of("id", "title");
                    case "key", "slug" -> List.of("id");
                    case "course", "domain" -> List.of("deck");
                    case "deck" -> List.of("course");
                    case "decks", "modules", "sections" -> List.of("domains");
                    case "correct", "right", "iscorrect", "solution" ->
                            List.of("correct", "answer", "accept");
                    case "answer", "option", "value", "choice" -> List.of("text", "accept");
                    case "hint", "comment", "why", "because" -> List.of("feedback", "explanation");
                    case "rationale", "reason", "note" -> List.of("explanation", "why");
                    case "reference", "references", "source", "citation", "citations" ->
                            List.of("cite");
                    case "sources", "bibliography", "literature" -> List.of("sources", "cite");
                    case "tag", "tags", "subject", "category" -> List.of("topic");
                    case "difficulty", "bloom" -> List.of("level");
                    case "image", "picture", "drawing", "diagram" -> List.of("figure");
                    case "fixed", "locked" -> List.of("pinned");
                    case "synonyms", "variants", "accepted" -> List.of("accept");
                    case "sequence", "order", "ordering" -> List.of("steps");
                    case "matches", "matching" -> List.of("pairs");
                    case "term" -> List.of("left");
                    case "definition", "match" -> List.of("right");
                    case "safety", "important" -> List.of("critical");
                    case "state" -> List.of("status");
                    case "link", "web", "address", "href" -> List.of("url");
                    case "share", "percent" -> List.of("weight");
                    case "passmark", "cut", "cutscore", "threshold" -> List.of("pass");
                    case "time", "duration", "timelimit" -> List.of("minutes");
                    case "reviewer", "author" -> List.of("by");
                    default -> List.of();
                };
        return same.stream().filter(known::contains).findFirst();
    }

    /// Which kind is meant by a word for it, from `; ` on; empty where none is.
    static String kind(String word) {
        return switch (plain(word)) {
            case "mcq", "multiplechoice", "choice", "choices", "mc" ->
                    "; write single where one option is right, multiple where several are";
            case "singlechoice", "radio", "singleanswer", "bestanswer", "sba" -> meant("single");
            case "checkbox",
                    "checkboxes",
                    "multi",
                    "multipleresponse",
                    "multipleanswers",
                    "selectall" ->
                    meant("multiple");
            case "tf", "yesno", "boolean", "bool" -> meant("true-false");
            case "shortanswer", "text", "freetext", "input", "type", "term", "basic" ->
                    meant("typed");
            case "fillin",
                    "fillintheblank",
                    "fillintheblanks",
                    "blank",
                    "blanks",
                    "gap",
                    "gaps",
                    "fill" ->
                    meant("cloze");
            case "sequence", "ordering", "sort", "sorting", "rank", "ranking", "steps" ->
                    meant("order");
            case "matching", "pairs", "pairing" -> meant("match");
            default -> "";
        };
    }

    private static String meant(String kind) {
        return "; it is called " + kind + " here";
    }

    private static String plain(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length() && i < 40; i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                out.append(word.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
