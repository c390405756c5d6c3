package retain.lint;

/// English words without the endings of inflection: plural, possessive, -ed and -ing. What is left
/// need not be a word, it is only the same for the forms of one. Words that one has made from
/// another (*anxious*, *anxiety*) stay apart, and so do words of other languages: those with
/// letters beyond a to z are not touched.
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /// The stem of a word in lower case.
    static String of(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.length() <= SHORTEST || !isAscii(plain)) {
            return plain;
        }
        String singular = singular(plain);
        return withoutSilentE(withoutVerbEnding(singular));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zzes")) {
            return cut(word, 2);
        }
        if (word.endsWith("ae") && word.length() > 4) {
            return cut(word, 1);
        }
        boolean plural =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing")) {
            return verb(word, cut(word, 3));
        }
        if (word.endsWith("ed") && !word.endsWith("eed")) {
            return verb(word, cut(word, 2));
        }
        return word;
    }

    /// What is left of a verb, unless too little is left for it to have been one.
    private static String verb(String word, String rest) {
        int length = rest.length();
        if (length < SHORTEST || rest.chars().noneMatch(Stem::isVowel)) {
            return word;
        }
        char last = rest.charAt(length - 1);
        boolean doubled = last == rest.charAt(length - 2) && "lsz".indexOf(last) < 0;
        return doubled && !isVowel(last) ? cut(rest, 1) : rest;
    }

    private static String withoutSilentE(String word) {
        return word.endsWith("e") && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    private static boolean isVowel(int c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
