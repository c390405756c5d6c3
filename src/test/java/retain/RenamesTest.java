package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.cli.Prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Progress follows what authors rename and move, as far as they say so: from the command line to
/// the database and back.
class RenamesTest {
    private static final String ITEM =
            "  - {id: %s, kind: true-false, question: Does a wren build a dome?, answer: true}\n";

    @TempDir Path folder;

    private final Prompt prompt = new Prompt();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private String typed = "";
    private String out = "";
    private int editions;

    private void run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        prompt.clock = () -> now;
        prompt.typed = typed;
        int code = prompt.run(folder, all.toArray(String[]::new));
        out = prompt.out;
        assertEquals(0, code, prompt.err);
    }

    /// Writes a course of decks, each a head and items.
    private String course(String head, String... decks) throws IOException {
        Path course = Files.createDirectory(folder.resolve("edition-" + ++editions));
        StringBuilder file = new StringBuilder("format: 1\ntitle: Birds\n" + head + "\ndomains:\n");
        for (String deck : decks) {
            String slug = deck.lines().findFirst().orElseThrow().substring("deck: ".length());
            file.append("  ").append(slug).append(": {title: D, weight: 1}\n");
            Files.writeString(course.resolve(slug + ".yaml"), "format: 1\ntitle: D\n" + deck);
        }
        Files.writeString(course.resolve("course.yaml"), file);
        return course.toString();
    }

    private String lone(String deck) throws IOException {
        Path file = folder.resolve("lone-" + ++editions + ".yaml");
        return Files.writeString(file, "format: 1\ntitle: D\n" + deck).toString();
    }

    private static String deck(String head, String... items) {
        StringBuilder deck = new StringBuilder("deck: " + head + "\nitems:\n");
        for (String item : items) {
            deck.append(ITEM.formatted(item));
        }
        return deck.toString();
    }

    /// Answers the new item, and on the next day the due one: an interval of 6 days.
    private void study(String course) {
        for (int i = 0; i < 2; i++) {
            typed = "1\n\n";
            run("study", "--course", course);
            assertTrue(out.contains("Graded 4"), out);
            now = now.plusSeconds(86_400);
        }
    }

    private void hasProgress(String course, String item) {
        run("items", "--course", course);
        assertTrue(
                out.lines()
                        .anyMatch(line -> line.matches(item + " +true-false +review +6 +2\\.5 .*")),
                out);
        typed = "";
        run("study", "--course", course, "--new", "0");
        assertFalse(out.contains("changed since your last session"), out);
    }

    private static final String NEST = deck("nests", "wren");

    @Test
    void anItemThatIsRenamed() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(course("course: birds", deck("nests", "jenny, was: wren")), "nests/jenny");
    }

    @Test
    void anItemThatIsRenamedTwice() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(course("course: birds", deck("nests", "b, was: wren")), "nests/b");
        hasProgress(course("course: birds", deck("nests", "'c', was: [b, wren]")), "nests/c");
    }

    @Test
    void anItemThatMovesToAnotherDeck() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(course("course: birds", deck("homes", "wren, was: nests/wren")), "homes/wren");
    }

    @Test
    void anItemThatMovesToADeckThatIsRenamedLater() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(
                course("course: birds", deck("boxes\nwas: homes", "wren, was: nests/wren")),
                "boxes/wren");
    }

    @Test
    void anItemThatMovesAwayFromADeckThatIsRenamedLater() throws IOException {
        study(course("course: birds", NEST));
        String boxes = deck("boxes\nwas: nests", "robin");
        for (String was : List.of("nests/wren", "boxes/wren")) {
            hasProgress(
                    course("course: birds", boxes, deck("homes", "wren, was: " + was)),
                    "homes/wren");
        }
    }

    @Test
    void aDeckThatIsRenamedTwice() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(course("course: birds", deck("homes\nwas: nests", "wren")), "homes/wren");
        hasProgress(
                course("course: birds", deck("boxes\nwas: [homes, nests]", "wren")), "boxes/wren");
    }

    @Test
    void aDeckAndItsItemTogether() throws IOException {
        study(course("course: birds", NEST));
        for (String was : List.of("wren", "nests/wren")) {
            hasProgress(
                    course("course: birds", deck("homes\nwas: nests", "jenny, was: " + was)),
                    "homes/jenny");
        }
    }

    @Test
    void aCourseThatIsRenamedTwiceWithAllThatIsInIt() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(course("course: fowl\nwas: birds", NEST), "nests/wren");
        hasProgress(
                course(
                        "course: poultry\nwas: [fowl, birds]",
                        deck("homes\nwas: nests", "jenny, was: wren")),
                "homes/jenny");
    }

    @Test
    void aLoneDeckThatIsRenamed() throws IOException {
        study(lone(NEST));
        hasProgress(lone(deck("homes\nwas: nests", "wren")), "homes/wren");
    }

    @Test
    void aLoneDeckThatBecomesPartOfACourse() throws IOException {
        study(lone(NEST));
        hasProgress(course("course: birds\nwas: nests", NEST, deck("eggs", "one")), "nests/wren");
        hasProgress(
                course("course: birds\nwas: nests", deck("homes\nwas: nests", "wren")),
                "homes/wren");
    }

    @Test
    void aLoneDeckThatWasRenamedBeforeItBecamePartOfACourse() throws IOException {
        study(lone(NEST));
        hasProgress(
                course("course: birds\nwas: homes", deck("homes\nwas: nests", "wren")),
                "homes/wren");
    }

    @Test
    void aDeckOfACourseThatStandsAloneAgain() throws IOException {
        study(course("course: birds", NEST));
        hasProgress(lone(deck("nests\nwas: birds", "wren")), "nests/wren");
    }

    @Test
    void whatWasReadAndToldOfACourseGoesWithItsName() throws IOException {
        String notice = "\nnotice: Nests are never touched.";
        study(course("course: birds" + notice, NEST));
        String reworded = NEST.replace("a dome", "domes");
        typed = "";
        run("study", "--course", course("course: birds" + notice, reworded));
        assertTrue(out.contains("1 question changed since your last session."), out);
        run("study", "--course", course("course: fowl\nwas: birds" + notice, reworded));
        assertFalse(out.contains("changed since") || out.contains("Notice:"), out);
        run("study", "--course", course("course: hens" + notice, reworded));
        assertTrue(out.contains("Notice:"), out);
    }
}
