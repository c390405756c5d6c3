package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import retain.log.EntryIds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A course about birds, and command lines on it. In what is printed `…` stands for the test's
/// folder.
abstract class BirdCourse {
    static final String NESTS =
            """
            format: 1
            deck: nests
            title: Nests
            items:
              - id: cup-of-mud
                kind: single
                topic: mud
                critical: true
                status: approved
                facts: [N-1, N-2]
                question: Which bird builds a cup of mud under the eaves of a house, year after year?
                options: [{text: House martin, correct: true}, {text: Swift, feedback: It collects feathers.}]
                explanation: The cup has one small hole.
              - id: hole
                kind: typed
                status: approved
                facts: [N-2]
                question: Who pecks a hole?
                accept: [Woodpecker]
                explanation: So.
              - id: blank
                kind: cloze
                status: draft
                text: A wren weaves a {{dome|ball}} of moss.
                explanation: So.
            """;
    static final String EGGS =
            """
            format: 1
            deck: eggs
            title: Eggs
            items:
              - id: blue
                kind: true-false
                topic: shells
                status: review
                level: apply
                question: A dunnock lays blue eggs.
                answer: true
                explanation: Plain blue.
              - id: speckled
                kind: true-false
                status: retired
                question: A naïve Größe is speckled.
                answer: false
                explanation: No.
            """;

    @TempDir Path folder;

    private final EntryIds ids = new EntryIds(new Random(1));
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    String login = "ada";
    String typed = "";

    /// Of the terminal; 0 for a pipe.
    int columns;

    String out = "";
    String err = "";

    @BeforeEach
    void writeACourse() throws IOException {
        Files.createDirectory(folder.resolve("course"));
        write(
                "course.yaml",
                """
                format: 1
                course: birds
                title: Birds
                domains:
                  nests: {title: Nests, weight: 50, topics: {mud: {title: Mud, weight: 1}, twigs: {title: Twigs, weight: 1}}}
                  eggs: {title: Eggs, weight: 50, topics: {shells: {title: Shells, weight: 1}}}
                """);
        write("nests.yaml", NESTS);
        write("eggs.yaml", EGGS);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("course").resolve(name), text);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--course", file("course").toString()));
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", file("progress.db").toString()));
        }
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        now = now.plusSeconds(60);
        int code =
                Cli.run(
                        new Surroundings(
                                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                                columns == 0
                                        ? Map.of()
                                        : Map.of("COLUMNS", Integer.toString(columns)),
                                "Linux",
                                folder.toString(),
                                login,
                                () -> now,
                                ZoneId.of("Europe/Berlin"),
                                ids,
                                "1.2.3",
                                Optional.empty(),
                                columns > 0),
                        all.toArray(String[]::new));
        out = outBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "…");
        err = errBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "…");
        typed = "";
        return code;
    }

    void items(String args) {
        String[] words = args.isEmpty() ? new String[0] : args.split(" ", -1);
        List<String> all = new ArrayList<>(List.of("items"));
        all.addAll(List.of(words));
        assertEquals(0, run(all.toArray(String[]::new)), () -> err);
    }
}
