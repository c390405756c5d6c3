package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Each pair of editions has beside it what is told of it, to a person and to a program. After a
/// change of wording: `mvn test -Dtest=DiffTest -Dretain.update=true`, then read the difference.
class DiffTest {
    private static final Path PAIRS = Path.of("src/test/resources/retain/diff");

    @TempDir Path folder;

    private final Prompt prompt = new Prompt();
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private boolean terminal;
    private String typed = "";
    private String out = "";
    private String err = "";

    private int run(String... args) {
        prompt.clock = () -> now;
        prompt.typed = typed;
        prompt.terminal = terminal;
        prompt.environment.putAll(environment);
        int code = prompt.run(folder, args);
        out = prompt.out;
        err = prompt.err;
        return code;
    }

    /// A folder, or a lone deck.
    private static String edition(Path pair, String name) {
        Path folder = pair.resolve(name);
        return (Files.isDirectory(folder) ? folder : pair.resolve(name + ".yaml")).toString();
    }

    private static String edition(String pair, String name) {
        return edition(PAIRS.resolve(pair), name);
    }

    static List<Path> pairs() throws IOException {
        try (Stream<Path> pairs = Files.list(PAIRS)) {
            List<Path> sorted = pairs.sorted().toList();
            assertTrue(sorted.size() >= 20, sorted.size() + " pairs");
            return sorted;
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void editionsAreToldApart(Path pair) throws IOException {
        assertEquals(0, run("diff", edition(pair, "old"), edition(pair, "new")), () -> err);
        matches(pair.resolve("expected.txt"), out);
        assertFalse(out.contains("\u001b"), out);
        assertEquals(
                0, run("diff", "--json", edition(pair, "old"), edition(pair, "new")), () -> err);
        matches(pair.resolve("expected.json"), out);
    }

    private static void matches(Path file, String text) throws IOException {
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anEditionDoesNotDifferFromItself(Path pair) {
        for (String name : List.of("old", "new")) {
            assertEquals(0, run("diff", edition(pair, name), edition(pair, name)));
            assertEquals("no differences\n", out);
        }
    }

    @Test
    void progressIsToldWhereThereIsSome() {
        String old = edition("undeclared-renames", "old");
        String data = folder.resolve("class.db").toString();
        for (String learner : List.of("ada", "bo")) {
            study(old, data, learner);
        }
        assertEquals(0, run("diff", old, edition("undeclared-renames", "new"), "--data", data));
        assertTrue(
                out.contains(
                        "  renamed without \"was\": song-thrush, which reads like thrush\n"
                                + "    lost: 2 learners, 4 reviews, longest interval 1 d\n"),
                out);
        assertTrue(out.contains("(2 learners, 18 reviews, up to 1 d)\n"), out);
        assertEquals(
                0,
                run(
                        "diff",
                        old,
                        edition("undeclared-renames", "new"),
                        "--data",
                        data,
                        "--learner",
                        "bo"));
        assertTrue(out.contains("    lost: 1 learner, 2 reviews, longest interval 1 d\n"), out);
        run("diff", old, edition("undeclared-renames", "new"), "--data", data, "--json");
        assertTrue(
                out.contains(
                        "\"learners\": 2,\n      \"reviews\": 4,\n      \"longest_interval\": 1"),
                out);
    }

    @Test
    void progressUnderTheNewerNamesCountsToo() {
        String data = folder.resolve("class.db").toString();
        study(edition("declared-renames", "new"), data, "ada");
        run(
                "diff",
                edition("declared-renames", "old"),
                edition("declared-renames", "new"),
                "--data",
                data);
        assertTrue(
                out.contains("  renamed: song-thrush, was thrush\n    progress: 1 learner"), out);
    }

    @Test
    void joinedNamesAreOneLearner() {
        String old = edition("undeclared-renames", "old");
        String data = folder.resolve("class.db").toString();
        study(old, data, "ada");
        String laptop = folder.resolve("laptop.db").toString();
        study(old, laptop, "ada.lovelace");
        assertEquals(
                0,
                run("merge", laptop, "--data", data, "--as", "ada", "--learner", "ada"),
                () -> err);
        run("diff", old, edition("undeclared-renames", "new"), "--data", data);
        assertTrue(out.contains("    lost: 1 learner, 4 reviews, longest interval 1 d\n"), out);
    }

    private void study(String course, String data, String learner) {
        typed = "1\n\n".repeat(30);
        assertEquals(
                0,
                run("study", course, "--data", data, "--learner", learner, "--plain"),
                () -> err);
        now = now.plusSeconds(600);
    }

    @Test
    void withoutADatabaseNoneIsMadeAndNothingIsToldOfProgress() throws IOException {
        String[] command = {
            "diff", edition("every-kind", "old"), edition("every-kind", "new"), "--data", "", ""
        };
        Path data = folder.resolve("none.db");
        command[4] = data.toString();
        command[5] = "--color=never";
        assertEquals(0, run(command));
        assertEquals(Files.readString(PAIRS.resolve("every-kind/expected.txt")), out);
        assertEquals(
                "retain: there is no database " + data + ": what progress is touched is left out\n",
                err);
        assertFalse(Files.exists(data));
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(1, left.count(), "something was written");
        }
    }

    @Test
    void aBrokenDeckIsNamedAndTheOthersCompared() throws IOException {
        Path newer = Files.createDirectory(folder.resolve("new"));
        Path from = PAIRS.resolve("every-kind/new");
        for (String file : List.of("course.yaml", "nests.yaml", "eggs.yaml")) {
            Files.copy(from.resolve(file), newer.resolve(file));
        }
        Files.writeString(
                newer.resolve("eggs.yaml"),
                Files.readString(newer.resolve("eggs.yaml")).replace("accept:", "acept:"));
        assertEquals(1, run("diff", edition("every-kind", "old"), newer.toString()));
        assertEquals(
                "retain: this deck of "
                        + newer
                        + " is broken and left out on both sides: eggs; run \"retain check "
                        + newer
                        + "\" to see why\n",
                err);
        assertTrue(out.contains("deck nests\n"), out);
        assertFalse(out.contains("deck eggs"), out);
        assertEquals(1, run("diff", newer.resolve("eggs.yaml").toString(), newer.toString()));
        assertTrue(err.contains("retain: no deck of " + newer.resolve("eggs.yaml")), err);
    }

    @Test
    void onATerminalLossesAreRedAndGainsGreen() {
        String[] command = {"diff", edition("quiet", "old"), edition("quiet", "new")};
        terminal = true;
        assertEquals(0, run(command));
        assertTrue(out.contains("\u001b[31m      − Of moss, with"), out);
        assertTrue(out.contains("\u001b[32m      + Of moss and leaves"), out);
        environment.put("NO_COLOR", "1");
        run(command);
        assertFalse(out.contains("\u001b"), out);
        List<String> always = new ArrayList<>(List.of(command));
        always.addAll(List.of("--color", "always"));
        run(always.toArray(String[]::new));
        assertTrue(out.contains("\u001b[31m"), out);
    }

    @Test
    void twoEditionsAreWanted() {
        assertEquals(2, run("diff", "decks"));
        assertEquals(
                "retain: diff takes two editions, as in \"retain diff OLD NEW\": course folders or"
                        + " deck files\n",
                err);
        assertEquals(1, run("diff", "decks", folder.resolve("none").toString()));
        assertTrue(err.startsWith("retain: there is no file or folder "), err);
    }
}
