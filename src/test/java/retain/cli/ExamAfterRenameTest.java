package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was examined stays so when items, decks and the course get other names. The chance of these
/// tests is the same at each draw: who forgot what was examined would ask the same again.
class ExamAfterRenameTest extends ExamDesk {
    private static final Pattern ITEM = Pattern.compile("\"id\": \"([^/\"]+/[^\"]+)\"");
    private static final Map<String, String> NOW =
            Map.of("nests", "nesting", "shell", "eggshell", "birds", "garden-birds");

    /// Three on nests, two of the four on eggs.
    @BeforeEach
    void askFew() throws IOException {
        edit(
                "course.yaml",
                "    questions: 10\n    minutes: 10",
                "    questions: 5\n    minutes: 10");
    }

    private void renameAll() throws IOException {
        edit("course.yaml", "course: birds", "course: garden-birds\nwas: [birds]");
        edit("course.yaml", "  nests:\n", "  nesting:\n");
        edit("course.yaml", "nests/eggs-in-it", "nesting/eggs-in-it");
        edit("nests.yaml", "deck: nests", "deck: nesting\nwas: [nests]");
        Files.move(course().resolve("nests.yaml"), course().resolve("nesting.yaml"));
        edit("eggs.yaml", "- id: shell", "- id: eggshell\n    was: shell");
    }

    private String said(String... args) {
        assertEquals(0, run(args), prompt.err);
        return prompt.out;
    }

    /// Sits the short check and answers nothing.
    private void sit(int day) {
        prompt.clock = () -> Prompt.MORNING.plus(Duration.ofDays(day));
        prompt.typed = "\n:submit\ny\n";
        assertTrue(said("exam", "plain").contains("0 of 5 points"), prompt.out);
        prompt.typed = "";
    }

    /// What the last one asked, as it is called now.
    private Set<String> asked() {
        Matcher items = ITEM.matcher(said("exam", "--result", "last", "--json"));
        Set<String> asked = new TreeSet<>();
        while (items.find()) {
            asked.add(
                    Pattern.compile("[a-z-]+")
                            .matcher(items.group(1))
                            .replaceAll(word -> NOW.getOrDefault(word.group(), word.group())));
        }
        assertEquals(5, asked.size(), prompt.out);
        return asked;
    }

    private static Set<String> eggs(Set<String> items) {
        return items.stream()
                .filter(item -> item.contains("/eggs/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theLeastRecentlyExaminedComeFirstUnderTheirNewNamesToo() throws IOException {
        sit(0);
        Set<String> first = asked();
        renameAll();
        sit(1);
        Set<String> second = asked();
        Set<String> again = new TreeSet<>(second);
        again.retainAll(first);
        // Of three on building two are asked, so that one comes again.
        assertEquals(1, again.size(), () -> first + " then " + second);
        assertEquals(2, eggs(second).size());
        assertFalse(eggs(second).stream().anyMatch(first::contains));
        sit(2);
        assertEquals(eggs(first), eggs(asked()), "all were examined, the first the longest ago");
    }

    @Test
    void itsSittingsStayItsSittings() throws IOException {
        sit(0);
        renameAll();
        sit(1);
        String history = said("exam", "--history");
        assertTrue(history.contains("2 sittings, 0 passed."), history);
        assertTrue(said("exam", "--list").contains("  Sat 2 times; last on Tue 2026-11-24"));
        String result = said("exam", "--result", "last");
        assertTrue(result.contains("Short check – Garden birds"), result);
        prompt.typed = "";
        said("study", "--missed");
        assertFalse(prompt.out.contains("No longer in the course"), prompt.out);
    }

    @Test
    void anOpenSittingIsGoneOnWithAsItWas() throws IOException {
        prompt.typed = "\n:q\n";
        said("exam", "plain");
        renameAll();
        prompt.typed = "\n:submit\ny\n";
        String again = said("exam");
        assertTrue(again.contains("Mock examination, gone on with: Short check"), again);
        assertTrue(asked().stream().allMatch(item -> item.startsWith("garden-birds/")));
        assertTrue(said("exam", "--history").contains("1 sitting, 0 passed."), prompt.out);
    }

    @Test
    void theNewsOfARenameIsNoNews() throws IOException {
        sit(0);
        renameAll();
        String result = said("exam", "--result", "last");
        assertFalse(result.contains("removed") || result.contains("reworded"), result);
    }
}
