package retain.lint;

import java.util.List;

/// Whether *a* or *an* stands before a text in English.
final class VowelSound {
    private static final List<String> CONSONANT =
            List.of("uni", "use", "usu", "uter", "ure", "uri", "eu", "one", "ewe");
    private static final List<String> VOWEL = List.of("hour", "honest", "honour", "honor", "heir");

    /// Letters whose names begin with a vowel.
    private static final String SPELLED = "AEFHILMNORSX";

    private VowelSound() {}

    static boolean opens(String text) {
        List<Wording.Word> words = Wording.of(text).words();
        if (words.isEmpty()) {
            return false;
        }
        String word = words.getFirst().text();
        String form = words.getFirst().form();
        boolean spelled =
                word.length() > 1
                        && word.length() < 5
                        && word.chars().allMatch(Character::isUpperCase);
        if (spelled || word.length() == 1) {
            return SPELLED.indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
        }
        if (VOWEL.stream().anyMatch(form::startsWith)) {
            return true;
        }
        return "aeiou".indexOf(form.charAt(0)) >= 0
                && CONSONANT.stream().noneMatch(form::startsWith);
    }
}
