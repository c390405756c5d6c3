package retain.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A text taken apart into words, for rules that compare texts. Taking apart is linear in the text,
/// and no text is too hostile for it.
///
/// A word is a run of letters, marks and digits in any script; an apostrophe inside one belongs to
/// it, a hyphen parts two. A script without spaces between its words, such as Chinese, Japanese or
/// Thai, gives a word for each character.
record Wording(List<Word> words) {
    /// A word of fewer letters says too little of its own to be a clue.
    private static final int CONTENT_LETTERS = 4;

    /// One word.
    ///
    /// @param text as it stands in the text
    /// @param form in lower case, with a plain apostrophe
    /// @param stem the form without an English ending, so that *sphincters* and *sphincter* are one
    record Word(String text, String form, String stem) {
        private static Word of(String text) {
            String form = text.toLowerCase(Locale.ROOT).replace('’', '\'');
            return new Word(text, form, Stem.of(form));
        }

        /// Whether the word carries meaning of its own, whatever text it stands in.
        boolean isContent() {
            return form.codePointCount(0, form.length()) >= CONTENT_LETTERS
                    && Character.isLetter(form.codePointAt(0))
                    && !StopWords.contains(form);
        }
    }

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isPartOfWord(text, i, c, start >= 0)) {
                boolean alone = Scripts.isWordByItself(c);
                if (start >= 0 && alone) {
                    words.add(Word.of(text.substring(start, i)));
                    start = -1;
                }
                if (alone) {
                    words.add(Word.of(Character.toString(c)));
                } else if (start < 0) {
                    start = i;
                }
            } else if (start >= 0) {
                words.add(Word.of(text.substring(start, i)));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(Word.of(text.substring(start)));
        }
        return new Wording(words);
    }

    /// How long a text is in words, as a reader feels it: two characters of a script without spaces
    /// count as one word.
    static int length(String text) {
        int words = 0;
        int characters = 0;
        for (Word word : of(text).words) {
            if (Scripts.isWordByItself(word.text.codePointAt(0))) {
                characters++;
            } else {
                words++;
            }
        }
        return words + (characters + 1) / 2;
    }

    /// The words' forms, in order.
    List<String> forms() {
        return words.stream().map(Word::form).toList();
    }

    /// The stems of all words, in order of their first use.
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            stems.add(word.stem);
        }
        return stems;
    }

    /// The words that carry meaning of their own, by stem, each as it stands first in the text.
    Map<String, String> content() {
        Map<String, String> content = new LinkedHashMap<>();
        for (Word word : words) {
            if (word.isContent()) {
                content.putIfAbsent(word.stem, word.text);
            }
        }
        return content;
    }

    /// Whether words stand in the text one after another, whatever the punctuation between them.
    ///
    /// @param phrase in lower case, one space between words
    boolean has(String phrase) {
        return at(phrase) >= 0;
    }

    /// The position of the first word of a phrase; -1 where the text does not hold it.
    int at(String phrase) {
        return Collections.indexOfSubList(forms(), List.of(phrase.split(" ")));
    }

    /// All runs of so many words, as stems; the whole text where it has fewer.
    Set<List<String>> runs(int length) {
        List<String> stems = words.stream().map(Word::stem).toList();
        Set<List<String>> runs = new HashSet<>();
        if (stems.size() <= length) {
            runs.add(stems);
        }
        for (int i = 0; i + length <= stems.size(); i++) {
            runs.add(List.copyOf(stems.subList(i, i + length)));
        }
        return runs;
    }

    /// How much of two sets is common to both, from 0 to 1: the size of what they share over the
    /// size of what they make together.
    static double overlap(Set<?> one, Set<?> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<?> small = one.size() <= other.size() ? one : other;
        Set<?> large = one.size() <= other.size() ? other : one;
        int shared = 0;
        for (Object element : small) {
            if (large.contains(element)) {
                shared++;
            }
        }
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static boolean isPartOfWord(String text, int i, int c, boolean inside) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            case Character.FORMAT -> inside;
            default ->
                    inside
                            && (c == '\'' || c == '’')
                            && i + 1 < text.length()
                            && Character.isLetter(text.codePointAt(i + 1));
        };
    }
}
