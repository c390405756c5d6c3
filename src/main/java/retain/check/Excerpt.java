package retain.check;

import retain.finding.Finding;
import retain.finding.Tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// As many findings as a person reads. Errors stay before warnings and warnings before notes,
/// wherever they stand: an error is left out only where all that is shown are errors.
///
/// @param shown in their order
/// @param rest what is left out, in its order
public record Excerpt(List<Finding> shown, List<Finding> rest) {
    /// How many names are told of what is left out.
    private static final int NAMES = 4;

    public Excerpt {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /// The first findings of the gravest kinds.
    ///
    /// @param most how many at most; 0 for all
    public static Excerpt of(List<Finding> findings, int most) {
        if (most == 0 || findings.size() <= most) {
            return new Excerpt(findings, List.of());
        }
        Tally tally = Tally.of(findings);
        int errors = Math.min(most, tally.errors());
        int warnings = Math.min(most - errors, tally.warnings());
        int notes = most - errors - warnings;
        List<Finding> shown = new ArrayList<>(most);
        List<Finding> rest = new ArrayList<>(findings.size() - most);
        for (Finding finding : findings) {
            boolean fits =
                    switch (finding.severity()) {
                        case ERROR -> errors-- > 0;
                        case WARNING -> warnings-- > 0;
                        case NOTE -> notes-- > 0;
                    };
            (fits ? shown : rest).add(finding);
        }
        return new Excerpt(shown, rest);
    }

    /// What is left out: how much of what severity, by which rules, in which files. No lines where
    /// nothing is.
    public List<String> restLines() {
        if (rest.isEmpty()) {
            return List.of();
        }
        return List.of(
                "… and " + rest.size() + " more: " + Tally.of(rest),
                "  by rule: " + most(Finding::rule),
                "  by file: " + most(finding -> FindingText.safe(finding.place().file())));
    }

    /// The names that stand most often, `unknown-key 3000, quote-text 12 and 3 others`.
    private String most(Function<Finding, String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : rest) {
            counts.merge(name.apply(finding), 1, Integer::sum);
        }
        List<String> names =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(NAMES)
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList();
        int others = counts.size() - names.size();
        return String.join(", ", names)
                + (others == 0 ? "" : others == 1 ? " and 1 other" : " and " + others + " others");
    }
}
