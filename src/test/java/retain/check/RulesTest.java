package retain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Slug;
import retain.finding.Rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue against what authors are told of the broken decks.
class RulesTest {
    private static final Path BROKEN = Path.of("src/test/resources/retain/yaml/broken");

    private static final Pattern TOLD =
            Pattern.compile("(?m)^\\S+: (?:error|warning|note): .* \\[([a-z0-9-]+)]$");

    /// What takes a file system, or a file too long to keep.
    private static final Set<String> NOT_IN_A_FOLDER_OF_TEXTS =
            Set.of(
                    "file-changed",
                    "not-a-file",
                    "too-large",
                    "too-many-findings",
                    "unreadable-file");

    private static Set<String> told() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                all.append(Files.readString(file));
            }
            return TOLD.matcher(all)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(List<Rule> rules) {
        return rules.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleThatAnAuthorIsToldOfIsKnown() throws IOException {
        Set<String> unknown = told();
        assertTrue(unknown.size() > 50, unknown.toString());
        unknown.removeAll(names(Rules.ALL));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyRuleOfFilesIsShownByABrokenDeck() throws IOException {
        Set<String> silent = names(Rules.OF_FILES);
        silent.removeAll(told());
        assertEquals(new TreeSet<>(NOT_IN_A_FOLDER_OF_TEXTS), silent);
    }

    @Test
    void everyNameIsASlugThatStandsOnce() {
        Set<String> names = new HashSet<>();
        for (Rule rule : Rules.ALL) {
            assertTrue(Slug.isSlug(rule.name()), rule.name());
            assertTrue(names.add(rule.name()), rule.name());
        }
    }

    @Test
    void everyRuleIsOneShortSentence() {
        for (Rule rule : Rules.ALL) {
            assertTrue(rule.finds().matches("[A-Z\"].*[^.]\\."), rule.finds());
            assertTrue(rule.finds().length() <= 48, rule.finds());
        }
    }
}
