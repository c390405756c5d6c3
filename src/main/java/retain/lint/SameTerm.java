package retain.lint;

import java.util.stream.Collectors;

/// Whether two terms differ in their spelling alone: singular and plural, British and American, one
/// word or two, *pelvis* and *pelvic*.
final class SameTerm {
    private SameTerm() {}

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// The stems without spaces, with American vowels and endings.
    private static String plain(String text) {
        return Wording.of(text).words().stream()
                .map(word -> american(word.stem()))
                .collect(Collectors.joining());
    }

    private static String american(String stem) {
        String root = withoutAdjectiveEnding(stem);
        return root.replace("ae", "e")
                .replace("oe", "e")
                .replace("our", "or")
                .replace("tre", "ter")
                .replace("ys", "yz")
                .replace("is", "iz");
    }

    /// *Pelvic* as *pelvis*, *ulnar* as *ulna*, *tibial* as *tibia*.
    private static String withoutAdjectiveEnding(String stem) {
        String start = stem.substring(0, Math.max(0, stem.length() - 1));
        if (stem.endsWith("ic")) {
            return start + "s";
        }
        return stem.endsWith("ar") || stem.endsWith("al") ? start : stem;
    }
}
