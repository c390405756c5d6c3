package retain.lint;

import java.lang.Character.UnicodeScript;

/// What rules must know of the world's scripts.
final class Scripts {
    private Scripts() {}

    /// Whether a letter belongs to a script that puts no spaces between words.
    static boolean isWordByItself(int c) {
        if (c < 0x0E00 || !Character.isLetter(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /// Whether a text is written in a script that has no mark for a question.
    static boolean lacksQuestionMark(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(script ->
                        switch (script) {
                            case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                            default -> false;
                        });
    }
}
