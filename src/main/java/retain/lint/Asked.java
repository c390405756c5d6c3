package retain.lint;

import java.util.List;
import java.util.Set;

/// The sentence of a stem that asks.
final class Asked {
    /// Words that begin a sentence on how to answer.
    private static final Set<String> ANSWERING =
            WordList.of(
                    """
                    select choose mark pick tick check type name write
                    """);

    private Asked() {}

    /// The last sentence, but a question before words such as *Select all that apply*. The whole
    /// stem where it is one sentence; empty where there is none.
    static String in(String stem) {
        List<String> sentences = Sentences.of(stem);
        if (sentences.isEmpty()) {
            return "";
        }
        for (int i = sentences.size() - 1; i > 0; i--) {
            if (!isOnAnswering(sentences.get(i))) {
                return sentences.get(i);
            }
        }
        return sentences.getFirst();
    }

    /// Whether a sentence says only how to answer.
    static boolean isOnAnswering(String sentence) {
        Wording wording = Wording.of(sentence);
        return !sentence.endsWith("?")
                && !wording.words().isEmpty()
                && ANSWERING.contains(wording.words().getFirst().form())
                && wording.words().size() <= 8;
    }
}
