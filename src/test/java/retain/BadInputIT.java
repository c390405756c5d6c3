package retain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What is wrong outside is said in one sentence by the whole program, soon, and nothing is lost.
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class BadInputIT {
    @TempDir static Path studied;
    @TempDir Path folder;
    private Image image;

    @BeforeAll
    static void study() throws Exception {
        Image image = Image.in(studied);
        TinyCourse.in(studied);
        Image.Outcome answered =
                image.runOn(
                        "Oslo\n\n",
                        "study",
                        "--plain",
                        "--course",
                        "capitals.yaml",
                        "--data",
                        "good.db");
        assertEquals(0, answered.exit(), answered.err());
        Image.Outcome exported = image.run("export", "--log", "good.jsonl", "--data", "good.db");
        assertEquals(0, exported.exit(), exported.err());
    }

    @BeforeEach
    void writeWhatIsWrong() throws Exception {
        // As the system names it, which is how it is told.
        folder = folder.toRealPath();
        image = Image.in(folder);
        for (String name : List.of("capitals.yaml", "good.db")) {
            Files.copy(studied.resolve(name), folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("empty"));
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("text"), "no database\n");
        Files.writeString(folder.resolve("broken.yaml"), "format: 1\ndeck: broken\nitems: [\n");
        Files.copy(studied.resolve("good.db"), folder.resolve("newer.db"));
        onDatabase("newer.db", "pragma user_version = 99");
        String line = Files.readString(studied.resolve("good.jsonl"));
        Files.writeString(folder.resolve("half.jsonl"), line + "{\"type\":\"review\",\n");
    }

    private void onDatabase(String data, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(data));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterEach
    void openTheFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    study nowhere                           | 1 | there is no file or folder nowhere; name the folder of a course, or a deck file
                    study --course nowhere/deck.yaml        | 1 | there is no file or folder nowhere/deck.yaml; name the folder of a course, or a deck file
                    study empty                             | 1 | empty holds no deck; name the folder of a course, or write a course.yaml
                    study broken.yaml                       | 1 | no deck of broken.yaml can be used: run "retain check broken.yaml" to see why
                    study capitals.yaml --data folder       | 1 | folder is a folder: name a file, such as folder/progress.db
                    study capitals.yaml --data text         | 1 | text is not a database of retain: use another file with --data
                    study capitals.yaml --data text/x.db    | 1 | the folder for text/x.db cannot be made, since {folder}/text is a file: use another with --data
                    study capitals.yaml --data newer.db     | 1 | newer.db was written by a newer retain: update retain to work with it
                    log --data newer.db                     | 1 | newer.db was written by a newer retain: update retain to work with it
                    study capitals.yaml --learner a/b       | 2 | --learner takes 1 to 64 letters, digits, . _ - @ and inner spaces, not "a/b"
                    study capitals.yaml --data x --now soon | 2 | --now takes a moment like 2026-11-23T07:30 or 2026-11-23T06:30:00Z, not "soon"
                    merge half.jsonl --data new.db          | 1 | half.jsonl: line 2: not valid JSON at column 18; nothing of the file was taken in
                    merge nowhere.jsonl --data new.db       | 1 | there is no file nowhere.jsonl
                    export --log folder --data good.db      | 1 | folder is a folder: name a file in it
                    """)
    void isToldInOneSentence(String arguments, int exit, String sentence) throws Exception {
        Image.Outcome told = image.run(arguments.split(" +", -1));
        assertEquals(
                new Image.Outcome(
                        exit,
                        "",
                        "retain: " + sentence.replace("{folder}", folder.toString()) + "\n"),
                told);
        assertFalse(Files.exists(folder.resolve("x")));
        assertEquals("", image.run("log", "--data", "new.db").out());
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aDeviceIsNoFile() throws Exception {
        assertEquals(
                new Image.Outcome(
                        1, "", "retain: /dev/full is no ordinary file: use another with --data\n"),
                image.run("study", "capitals.yaml", "--data", "/dev/full"));
        assertEquals(
                new Image.Outcome(
                        1,
                        "",
                        "retain: /dev/full cannot be written: see that its folder is there and open"
                                + " to you\n"),
                image.run("export", "--log", "/dev/full", "--data", "good.db"));
    }

    @Test
    void theGoodDecksOfACourseStudy() throws Exception {
        Path course = Files.createDirectory(folder.resolve("course"));
        Files.writeString(
                course.resolve("course.yaml"),
                """
                format: 1
                course: two
                title: Two
                domains:
                  capitals: {title: Capitals, weight: 1}
                  broken: {title: Broken, weight: 1}
                """);
        Files.copy(folder.resolve("capitals.yaml"), course.resolve("capitals.yaml"));
        Files.copy(folder.resolve("broken.yaml"), course.resolve("broken.yaml"));
        Image.Outcome studied =
                image.runOn("Oslo\n\n", "study", "course", "--data", "good.db", "--plain");
        assertEquals(0, studied.exit());
        assertTrue(studied.out().contains(TinyCourse.EXPLANATION), studied.out());
        assertEquals(
                "retain: this deck is broken and left out: course/broken.yaml; run \"retain check"
                        + " course\" to see why\n",
                studied.err());
        Image.Outcome checked = image.run("check", "course");
        assertEquals(1, checked.exit());
        assertTrue(checked.out().startsWith("course/broken.yaml:"), checked.out());
    }

    /// Runs as somebody whom permissions bind, which they do not for root.
    private Image.Outcome bound(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isWritable(Path.of("/"))) {
            command.addAll(
                    List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
        }
        List<String> reaches = new ArrayList<>(command);
        reaches.addAll(List.of("test", "-x", Image.RETAIN.toString()));
        assumeTrue(
                image.builder(reaches).inheritIO().start().waitFor() == 0,
                "run by root, with an image or a setpriv that others cannot reach");
        command.addAll(image.builder(arguments).command());
        Process process = image.builder(command).start();
        process.getOutputStream().close();
        String out = read(process.getInputStream().readAllBytes());
        String err = read(process.getErrorStream().readAllBytes());
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Image.Outcome(process.exitValue(), out, err);
    }

    private static String read(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsLookedAtOnly() throws Exception {
        Files.setPosixFilePermissions(
                folder.resolve("good.db"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        byte[] before = Files.readAllBytes(folder.resolve("good.db"));
        assertEquals(
                new Image.Outcome(
                        1,
                        "",
                        "retain: good.db cannot be written to: change its permissions, or use"
                                + " another file with --data\n"),
                bound("study", "capitals.yaml", "--data", "good.db"));
        assertEquals(
                new Image.Outcome(
                        1,
                        "",
                        "retain: new.db cannot be made: change the permissions of its folder, or"
                                + " use another file with --data\n"),
                bound("study", "capitals.yaml", "--data", "new.db", "--learner", "ada"));
        Image.Outcome log = bound("log", "--data", "good.db");
        assertEquals(0, log.exit(), log.err());
        assertTrue(log.out().contains("capitals/capitals/norway"), log.out());
        assertEquals("", log.err());
        assertFalse(Files.exists(folder.resolve("new.db")));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("good.db")));
    }

    @Test
    void aDatabaseOfSomebodyElseIsNotRead() throws Exception {
        Files.setPosixFilePermissions(
                folder.resolve("good.db"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(
                new Image.Outcome(
                        1, "", "retain: good.db cannot be read: change its permissions\n"),
                bound("log", "--data", "good.db"));
    }

    @Test
    void noHomeIsNeededWhereTheFileIsNamed() throws Exception {
        Image.Outcome log = image.without("HOME").run("log", "--data", "good.db");
        assertEquals(0, log.exit(), log.err());
        assertTrue(log.out().contains("capitals/capitals/norway"), log.out());
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aHomeThatIsNoFolderIsTold() throws Exception {
        assertEquals(
                new Image.Outcome(
                        1,
                        "",
                        "retain: the folder for /dev/null/.local/share/retain/progress.db cannot be"
                                + " made, since /dev/null is a file: use another with --data\n"),
                image.with("HOME", "/dev/null").run("study", "capitals.yaml"));
    }

    @Test
    @Timeout(20)
    void aQuestionOfAMegabyteIsAsked() throws Exception {
        String words = "word ".repeat(210_000) + "end";
        Path deck = folder.resolve("capitals.yaml");
        Files.writeString(deck, Files.readString(deck).replace(TinyCourse.QUESTION, words));
        Image.Outcome studied =
                image.runOn("Oslo\n\n", "study", "capitals.yaml", "--data", "new.db", "--plain");
        assertEquals(0, studied.exit(), studied.err());
        assertTrue(studied.out().length() > words.length());
        assertTrue(studied.out().contains("word end"), "cut short");
        assertTrue(studied.out().contains("Graded 4"), "not graded");
        assertEquals(1, image.run("log", "--data", "new.db").out().lines().count());
    }

    @Test
    @Timeout(20)
    void aDeckOfTenThousandItemsIsStudied() throws Exception {
        TinyCourse.of(10_000, folder);
        Image.Outcome studied =
                image.runOn("1\n\n1\n\n", "study", "numbers.yaml", "--data", "new.db", "--plain");
        assertEquals(0, studied.exit(), studied.err());
        assertEquals(2, image.run("log", "--data", "new.db").out().lines().count());
        Image.Outcome items = image.run("items", "--course", "numbers.yaml", "--data", "new.db");
        assertEquals(0, items.exit(), items.err());
        assertEquals(10_002, items.out().lines().count());
    }

    @Test
    void ofTwoWhoApproveAtOnceNoneIsLost() throws Exception {
        StringBuilder deck = new StringBuilder("format: 1\ndeck: many\ntitle: Many\nitems:\n");
        for (int i = 0; i < 6; i++) {
            deck.append("  - id: q")
                    .append(i)
                    .append("\n    kind: true-false\n    question: Is it so?\n    answer: true\n")
                    .append("    explanation: It is.\n    feedback: It is so.\n");
        }
        Path many = folder.resolve("many.yaml");
        for (int round = 0; round < 4; round++) {
            Files.writeString(many, deck.toString());
            List<Process> approvals = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                approvals.add(
                        image.builder("approve", "q" + i, "--by", "P" + i, "--course", "many.yaml")
                                .redirectErrorStream(true)
                                .start());
            }
            for (int i = 0; i < 6; i++) {
                Process approval = approvals.get(i);
                String told = read(approval.getInputStream().readAllBytes());
                assertTrue(approval.waitFor(30, TimeUnit.SECONDS));
                boolean holds = Files.readString(many).contains("by: P" + i + ",");
                assertEquals(approval.waitFor() == 0, holds, told);
                assertTrue(
                        holds
                                || told.equals(
                                        "retain: many.yaml was changed by another program just now;"
                                                + " try again\n"),
                        told);
            }
        }
    }

    @Test
    void decksThatDoNotFitInMemoryAreToldInOneSentence() throws Exception {
        TinyCourse.of(10_000, folder);
        assertEquals(
                new Image.Outcome(
                        1,
                        "",
                        "retain: the decks or logs are too large to be held in memory at once:"
                                + " split them, or allow more by setting RETAIN_OPTS to -Xmx3g\n"),
                image.with("RETAIN_OPTS", "-Xmx24m").run("check", "numbers.yaml"));
    }

    @Test
    @Timeout(20)
    void anItemThatAcceptsTwentyThousandTextsIsCheckedSoon() throws Exception {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            texts.append(i > 0 ? ", " : "").append(Integer.toString(i * 7919 + 999_999, 26));
        }
        Files.writeString(
                folder.resolve("kind.yaml"),
                "format: 1\n"
                        + "deck: kind\n"
                        + "title: Kind\n"
                        + "items:\n"
                        + "  - id: a\n"
                        + "    kind: typed\n"
                        + "    typos: 1\n"
                        + "    question: What?\n"
                        + "    accept: ["
                        + texts
                        + "]\n");
        Image.Outcome checked = image.run("check", "kind.yaml");
        assertTrue(checked.out().contains(" in 1 file"), checked.err());
    }

    @Test
    void aPathOfNoLettersIsRefused() throws Exception {
        assertEquals(
                new Image.Outcome(
                        2,
                        "",
                        "retain: \"\" names no file or folder; for the one you are in, say"
                                + " \".\"\n"),
                image.run("check", ""));
    }
}
