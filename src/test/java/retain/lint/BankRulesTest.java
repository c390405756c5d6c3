package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.check.FindingText;
import retain.check.Rules;
import retain.finding.Finding;
import retain.finding.Rule;
import retain.store.CourseFiles;
import retain.yaml.Manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small decks and courses, a folder a rule: what the rule says of each stands beside it. `spares`
/// holds near misses, of which nothing is said. After a change of wording: `mvn test
/// -Dtest=BankRulesTest -Dretain.update=true`, then read the difference.
class BankRulesTest {
    private static final Path RULES = Path.of("src/test/resources/retain/lint-bank");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleSaysOfADeckWhatItShould(Path deck) throws IOException {
        String rule = name(deck.getParent());
        Manuscript manuscript = CourseFiles.manuscript(deck);
        assertEquals(List.of(), manuscript.reading().findings());
        List<Finding> found =
                lint(manuscript).standing().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .sorted(Finding.BY_PLACE)
                        .toList();
        String told =
                found.stream()
                        .flatMap(finding -> FindingText.lines(finding).stream())
                        .map(line -> line.replace(deck.getParent() + "/", ""))
                        .collect(Collectors.joining("\n", "", found.isEmpty() ? "" : "\n"));
        Path expected = deck.resolveSibling(name(deck).replace(".yaml", "") + ".txt");
        if (name(deck).startsWith("spares") || name(deck).startsWith("no-")) {
            assertEquals("", told);
            return;
        }
        assertTrue(!found.isEmpty());
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    @Test
    void everyRuleOfTheBankIsHeldAgainstDecks() throws IOException {
        Set<String> held = new TreeSet<>();
        for (Path deck : cases()) {
            held.add(name(deck.getParent()));
        }
        for (String rule : held) {
            assertTrue(LintRules.named(rule).isPresent(), rule);
            assertTrue(
                    Files.list(RULES.resolve(rule))
                            .anyMatch(file -> name(file).startsWith("spares")));
        }
        assertEquals(11, held.size());
    }

    @Test
    void everyRuleStandsInTheCatalogue() {
        Set<String> names = new TreeSet<>(Rules.ALL.stream().map(Rule::name).toList());
        for (LintRule rule : LintRules.ALL) {
            assertTrue(names.contains(rule.name()), rule.name());
        }
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(RULES, 2)) {
            return files.filter(file -> RULES.relativize(file).getNameCount() == 2)
                    .filter(file -> !name(file).endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Report lint(Manuscript manuscript) {
        return Lint.of(manuscript.course().orElseThrow(), manuscript.places(), true, TODAY);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
