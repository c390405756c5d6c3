package retain.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Terms of anatomy and medicine that are known to be taken for each other.
final class LookAlikes {
    /// Taken for each other by ear and by eye, so that even a misspelt one may mean the other.
    /// Endings stay: *abductor* and *adductor*.
    private static final Map<String, List<String>> NOTORIOUS =
            pairs(
                    """
                    abduct adduct
                    ilium ileum
                    iliococcygeus ischiococcygeus
                    peroneal perineal
                    """);

    /// Taken for each other where one is typed for the other.
    private static final Map<String, List<String>> CLOSE =
            pairs(
                    """
                    afferent efferent
                    anterior interior
                    colostomy colotomy
                    cystostomy cystotomy
                    dysphagia dysphasia
                    dysphagia dysphonia
                    facial fascial
                    humeral humoral
                    hypertension hypotension
                    hypertonia hypotonia
                    hypertonic hypotonic
                    hyperthermia hypothermia
                    ileostomy ileotomy
                    intermuscular intramuscular
                    intersphincteric intrasphincteric
                    intervertebral intravertebral
                    malleolus malleus
                    palpation palpitation
                    perianal perineal
                    perineum peritoneum
                    perineal peritoneal
                    perineum peroneum
                    ureter urethra
                    ureteral urethral
                    vagus valgus
                    valgus varus
                    vesical vesicle
                    """);

    private LookAlikes() {}

    /// The words that a word is taken for even where neither is spelt right.
    static List<String> notorious(String word) {
        List<String> found = new ArrayList<>();
        NOTORIOUS.forEach((beginning, others) -> {
            if (word.startsWith(beginning)) {
                String rest = word.substring(beginning.length());
                others.forEach(other -> found.add(other + rest));
            }
        });
        return found;
    }

    /// The words that stand, spelt right, for another thing.
    static List<String> close(String word) {
        return CLOSE.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> pairs(String lines) {
        Map<String, List<String>> pairs = new HashMap<>();
        lines.lines()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    String one = line.substring(0, space);
                    String other = line.substring(space + 1);
                    pairs.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
                    pairs.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
                });
        return pairs;
    }
}
