package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    private final Prompt prompt = new Prompt();
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
        now = now.plusSeconds(60);
        prompt.clock = () -> now;
        prompt.typed = typed;
        prompt.login = login;
        prompt.terminal = columns > 0;
        prompt.environment.clear();
        if (columns > 0) {
            prompt.environment.put("COLUMNS", Integer.toString(columns));
        }
        int code = prompt.run(folder, all.toArray(String[]::new));
        out = prompt.out.replace(folder.toString(), "…");
        err = prompt.err.replace(folder.toString(), "…");
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
