package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.check.Rules;
import retain.finding.Rule;
import retain.finding.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rules as items may ignore them, as `retain check --rules` lists them and as the
/// documentation explains them are the same, and as grave.
class RuleTablesTest {
    private static final Path TABLES = Path.of("src/docs/07-item-writing.md");

    /// A row that begins with names of rules and ends with letters of severities.
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`.*?`)[^|]*\\|.*\\| ([EWN ]+) \\|$");

    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static Map<String, Severity> catalogue() {
        Map<String, Severity> catalogue = new TreeMap<>();
        for (Rule rule : Rules.OF_ITEMS) {
            catalogue.put(rule.name(), rule.severity());
        }
        return catalogue;
    }

    @Test
    void whatItemsMayIgnoreIsInTheCatalogue() {
        Map<String, Severity> known = new TreeMap<>();
        for (LintRule rule : LintRules.ALL) {
            known.put(rule.name(), rule.severity());
        }
        // The reader finds these, and for nobody's reason lets them stand.
        known.put("key-count", Severity.ERROR);
        // A name that leads nowhere is an error of the reader's, an uncited source a note.
        known.put("unknown-reference", Severity.ERROR);
        assertEquals(known, catalogue());
    }

    @Test
    void theDocumentationExplainsEachRuleAndItsGravestSeverity() throws IOException {
        Map<String, Severity> explained = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(TABLES)).results().toList()) {
            for (String name :
                    NAME.matcher(row.group(1))
                            .results()
                            .map(match -> match.group(1))
                            .collect(Collectors.toSet())) {
                explained.merge(name, gravest(row.group(2)), RuleTablesTest::graver);
            }
        }
        assertEquals(catalogue(), explained);
    }

    private static Severity gravest(String letters) {
        if (letters.contains("E")) {
            return Severity.ERROR;
        }
        return letters.contains("W") ? Severity.WARNING : Severity.NOTE;
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
