package retain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where the sentences of a text end: at `.`, `?` or `!` before a space, and at their relatives in
/// other scripts. The point of an abbreviation or of an initial ends none.
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            WordList.of(
                    """
                    e.g i.e vs cf approx ca dr mr mrs ms prof z.b bzw d.h
                    """);

    /// Abbreviations only before a number.
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "nr", "fig", "vol", "p");

    private Sentences() {}

    /// The sentences of a text, each without the spaces around it.
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c == '。' || c == '？' || c == '！' || c == '।' || c == '؟' || c == '۔';
            boolean narrow = c == '.' || c == '?' || c == '!' || c == ';' || c == '\u037E';
            if (!wide && !narrow) {
                continue;
            }
            int end = afterClosing(text, i + 1);
            boolean ends = wide || end == text.length() || Character.isWhitespace(text.charAt(end));
            if (ends && !(c == ';' && !isGreek(text)) && !(c == '.' && isAbbreviation(text, i))) {
                add(sentences, text.substring(start, end));
                start = end;
            }
            i = end - 1;
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    /// The last sentence; empty for an empty text.
    static String last(String text) {
        List<String> sentences = of(text);
        return sentences.isEmpty() ? "" : sentences.getLast();
    }

    private static void add(List<String> sentences, String sentence) {
        String plain = sentence.strip();
        if (!plain.isEmpty()) {
            sentences.add(plain);
        }
    }

    /// Past marks and quotes that belong to the end of a sentence.
    private static int afterClosing(String text, int from) {
        int i = from;
        while (i < text.length() && "\"'”’»)]?!.…".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0
                && point - start < 8
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String plain = word.toLowerCase(Locale.ROOT);
        int next = afterSpaces(text, point + 1);
        if (next == text.length()) {
            return false;
        }
        return initial
                || ABBREVIATIONS.contains(plain)
                || (BEFORE_NUMBER.contains(plain) && Character.isDigit(text.charAt(next)));
    }

    private static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// A semicolon asks a question in Greek alone.
    static boolean isGreek(String text) {
        return text.codePoints()
                .limit(40)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK);
    }
}
