package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.check.FindingText;
import retain.deck.Course;
import retain.deck.Source;
import retain.finding.Finding;
import retain.store.CourseFiles;
import retain.yaml.Manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// For each rule a deck whose items break it, with what an author is told, and a deck whose items
/// come near. Other rules are not listed. After a change of wording: `mvn test
/// -Dtest=LintCorpusTest -Dretain.update=true`, then read the difference.
class LintCorpusTest {
    private static final Path RULES = Path.of("src/test/resources/retain/lint");

    static List<Path> rules() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            List<Path> rules = folders.filter(Files::isDirectory).sorted().toList();
            assertTrue(rules.size() >= 18);
            return rules;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFires(Path rule) throws IOException {
        List<Finding> found = found(rule, "fires.yaml");
        String told = FindingText.all(found, 1).replace(rule + "/", "");
        Path expected = rule.resolve("fires.txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
        assertTrue(!found.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsQuietWhereItIsKept(Path rule) throws IOException {
        assertEquals(List.of(), found(rule, "quiet.yaml"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anItemMayLetAnyRuleStand(Path rule, @TempDir Path folder) throws IOException {
        boolean ofDeck = rule.endsWith("longest-keys");
        String deck = Files.readString(rule.resolve("fires.yaml"));
        String name = ofDeck ? "longest-key" : rule.getFileName().toString();
        String answer = "\n    lint: {ignore: [" + name + "], why: It is meant so.}";
        Files.writeString(
                folder.resolve("answered.yaml"),
                deck.replaceAll("(?m)^  - id: .*$", "$0" + answer));
        Report report = report(folder, "answered.yaml");
        long standing =
                report.standing().stream().filter(finding -> finding.rule().equals(name)).count();
        // No item can answer for a deck as a whole.
        assertEquals(ofDeck ? 1 : 0, standing);
        if (!ofDeck) {
            long fired =
                    found(rule, "fires.yaml").stream()
                            .filter(finding -> finding.rule().equals(name))
                            .count();
            assertEquals(
                    fired,
                    report.suppressed().stream()
                            .filter(each -> each.why().equals("It is meant so."))
                            .count());
        }
    }

    private static List<Finding> found(Path rule, String file) {
        String name =
                CourseFiles.manuscript(rule.resolve(file))
                        .course()
                        .orElseThrow()
                        .decks()
                        .getFirst()
                        .slug();
        return report(rule, file).standing().stream()
                .filter(finding -> finding.rule().equals(name))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    private static Report report(Path rule, String file) {
        Manuscript manuscript = CourseFiles.manuscript(rule.resolve(file));
        assertEquals(List.of(), manuscript.reading().findings());
        assertTrue(manuscript.course().orElseThrow().items().size() >= 3);
        return Lint.of(
                withSource(manuscript.course().orElseThrow()),
                manuscript.places(),
                true,
                LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDeckWithoutABibliographyIsNotAskedForSources() throws IOException {
        Manuscript manuscript = CourseFiles.manuscript(RULES.resolve("no-feedback/fires.yaml"));
        List<String> told =
                Lint.of(
                                manuscript.course().orElseThrow(),
                                manuscript.places(),
                                true,
                                LocalDate.of(2026, 11, 23))
                        .standing()
                        .stream()
                        .map(Finding::message)
                        .filter(message -> message.contains("cite"))
                        .toList();
        assertEquals(List.of(), told);
    }

    /// The same items in a course that has a bibliography.
    private static Course withSource(Course lone) {
        return new Course(
                lone.slug(),
                lone.title(),
                lone.version(),
                lone.notice(),
                List.of(),
                lone.domains(),
                List.of(new Source("knots", "A book of knots", "")),
                lone.exams(),
                lone.decks());
    }
}
