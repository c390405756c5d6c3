package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import retain.finding.Finding;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The schemas accept what the reader accepts and refuse what it refuses, but for what draft-07
/// cannot say.
class SchemaAgreementTest {
    private static final Path FILES = Path.of("src/test/resources/retain/yaml");

    /// The findings that no schema can make, and why.
    private static final Map<String, String> CANNOT_SAY =
            Map.ofEntries(
                    Map.entry("alias", "a schema sees what the alias stands for, or its name"),
                    Map.entry("anchor", "a schema sees the value alone"),
                    Map.entry("cloze", "braces that pair up, and how many there are"),
                    Map.entry("critical-questions", "one number against another"),
                    Map.entry("domain-without-deck", "another file"),
                    Map.entry("duplicate-id", "what stands elsewhere in the file"),
                    Map.entry("duplicate-key", "YAML's parser takes the last one"),
                    Map.entry("duplicate-option", "equal but for case and punctuation"),
                    Map.entry("duplicate-side", "equal but for case and punctuation"),
                    Map.entry("duplicate-step", "equal but for case and punctuation"),
                    Map.entry("empty-answer", "which characters are punctuation"),
                    Map.entry("figure-width", "how wide a character is shown"),
                    Map.entry("key-count", "how many options say correct: true"),
                    Map.entry("no-such-day", "the lengths of months"),
                    Map.entry("no-weight", "the sum of all weights"),
                    Map.entry("one-right-side", "whether right sides differ"),
                    Map.entry("range-order", "one number against another"),
                    Map.entry("reject-twice", "what stands in another list"),
                    Map.entry("tag", "a schema sees the value alone"),
                    Map.entry("too-many-right-sides", "how many right sides differ"),
                    Map.entry("unknown-reference", "what stands elsewhere"),
                    Map.entry("was", "what stands elsewhere"));

    /// Broken files of the corpus that a schema cannot find fault with for a reason of their own.
    private static final Map<String, String> ACCEPTED =
            Map.of(
                    "text-begins-with-number-sign.yaml",
                    "what is empty and the word null are the same to a schema");

    /// Files that the YAML parser refuses before a schema sees them.
    private static final Map<String, String> REFUSED =
            Map.of("control-character.yaml", "the reader warns, and reads on");

    private final TreeSet<String> shown = new TreeSet<>();
    private final List<String> disagreements = new ArrayList<>();
    private int compared;

    @Test
    void theSchemasAndTheReaderAcceptAndRefuseAlike() throws IOException {
        try (Stream<Path> all = Stream.concat(Files.walk(FILES), Files.walk(Path.of("decks")))) {
            for (Path file : all.filter(SchemaAgreementTest::isYaml).sorted().toList()) {
                boolean isCourse = file.endsWith("course.yaml");
                compare(file.toString(), isCourse, Files.readAllBytes(file));
            }
        }
        for (boolean isCourse : List.of(true, false)) {
            JsonNode good = new YAMLMapper().readTree(good(isCourse).toFile());
            Mutations.of(
                    good,
                    (what, mutated) -> {
                        compare(what, isCourse, mutated.toString().getBytes(UTF_8));
                    });
        }
        assertEquals("", String.join("\n", disagreements));
        assertTrue(compared > 5_000, () -> "only " + compared + " files");
        TreeSet<String> listed = new TreeSet<>(CANNOT_SAY.keySet());
        listed.addAll(ACCEPTED.keySet());
        listed.addAll(REFUSED.keySet());
        assertEquals(listed, shown, "what the list names is shown by a file");
    }

    private void compare(String what, boolean isCourse, byte[] bytes) {
        compared++;
        List<String> rules = errors(isCourse, bytes);
        FormatSchema schema = isCourse ? FormatSchema.COURSE : FormatSchema.DECK;
        List<String> refusals = schema.refusals(bytes);
        List<String> sayable =
                rules.stream().filter(rule -> !CANNOT_SAY.containsKey(rule)).toList();
        String name = what.substring(what.lastIndexOf('/') + 1);
        if (refusals.isEmpty() && ACCEPTED.containsKey(name) && !sayable.isEmpty()) {
            shown.add(name);
        } else if (rules.isEmpty() && REFUSED.containsKey(name) && !refusals.isEmpty()) {
            shown.add(name);
        } else if (sayable.isEmpty() != refusals.isEmpty()
                && (rules.isEmpty() || refusals.isEmpty())) {
            disagreements.add(what + ": reader " + rules + ", schema " + refusals);
        } else if (refusals.isEmpty()) {
            shown.addAll(rules);
        }
    }

    /// The rules that the reader finds broken in one file alone.
    private static List<String> errors(boolean isCourse, byte[] bytes) {
        CourseReader reader =
                isCourse
                        ? CourseReader.ofCourse("course.yaml", bytes, Optional.empty())
                        : CourseReader.lone(Optional.empty());
        if (!isCourse) {
            reader.deck("deck.yaml", bytes);
        }
        Reading reading = reader.reading();
        return reading.findings().stream()
                .filter(Finding::isError)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static Path good(boolean isCourse) {
        return FILES.resolve(isCourse ? "good/course.yaml" : "good/knots.yaml");
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }
}
