package retain.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Terms of anatomy and medicine that are known to be taken for each other in print and in speech.
/// A typo in one of them is not a slip of the finger but, as likely, the other structure.
final class LookAlikes {
    /// Whole words.
    private static final String WORDS =
            """
            ilium ileum
            iliococcygeus ischiococcygeus
            peroneal perineal
            perianal perineal
            peritoneal perineal
            peritoneum perineum
            ureter urethra
            ureteral urethral
            ureteric urethral
            humeral humoral
            mucus mucous
            prostate prostrate
            palpation palpitation
            palpate palpitate
            afferent efferent
            dysphagia dysphasia
            dysphagia dysphonia
            facial fascial
            anterior interior
            varus valgus
            vagus valgus
            rectum rectus
            vesical vesicle
            pectinate pectineal
            colostomy colotomy
            malleus malleolus
            """;

    /// Word beginnings that turn one term into another.
    private static final String BEGINNINGS =
            """
            abduct adduct
            hypo hyper
            inter intra
            infra intra
            """;

    private static final Map<String, List<String>> BY_WORD = pairs(WORDS);
    private static final Map<String, List<String>> BY_BEGINNING = pairs(BEGINNINGS);

    private LookAlikes() {}

    /// The words that a word is taken for. What stands behind a beginning stays: *abductor* and
    /// *adductor*.
    static List<String> of(String word) {
        List<String> found = new ArrayList<>(BY_WORD.getOrDefault(word, List.of()));
        BY_BEGINNING.forEach((beginning, others) -> {
            if (word.startsWith(beginning)) {
                String rest = word.substring(beginning.length());
                others.forEach(other -> found.add(other + rest));
            }
        });
        return found;
    }

    private static Map<String, List<String>> pairs(String lines) {
        Map<String, List<String>> pairs = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] pair = line.split(" ");
            pairs.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
            pairs.computeIfAbsent(pair[1], _ -> new ArrayList<>()).add(pair[0]);
        });
        return pairs;
    }
}
