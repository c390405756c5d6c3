package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A log that leaves its learner's machine.
class ExportTest {
    @TempDir Path folder;

    private final Prompt prompt = new Prompt();
    private String out = "";

    @Test
    void anAnonymousExportNamesNobody() throws IOException {
        Files.writeString(
                folder.resolve("nests.yaml"),
                """
                format: 1
                deck: nests
                title: Nests
                items:
                  - {id: one, kind: typed, question: Who?, accept: [wren], explanation: So.}
                """);
        run(
                ":n Grace told me\n:f ask Grace\n:s\n:u\nwren\n\n",
                "study",
                "--learner",
                "Grace Hopper");
        run("", "export", "--log", folder.resolve("grace.jsonl").toString());
        run("robin\n0\nwren\n5\n", "study", "--data", folder.resolve("other.db").toString());
        run(
                "",
                "merge",
                "--as",
                "ada",
                folder.resolve("grace.jsonl").toString(),
                "--data",
                folder.resolve("other.db").toString());
        run("", "export", "--log", "-", "--data", folder.resolve("other.db").toString());
        List<String> named = out.lines().toList();
        run(
                "",
                "export",
                "--log",
                "-",
                "--anonymous",
                "--data",
                folder.resolve("other.db").toString());
        List<String> anonymous = out.lines().toList();

        assertTrue(named.stream().anyMatch(line -> line.contains("Grace Hopper")));
        assertFalse(out.contains("Grace") || out.contains("ada"), out);
        assertEquals(named.size() - 1, anonymous.size(), "all but the note");
        List<String> expected = new ArrayList<>();
        for (String line : named) {
            if (!line.contains("\"type\":\"note\"")) {
                expected.add(
                        line.replace("Grace Hopper", "learner-1")
                                .replace("\"ada\"", "\"learner-2\"")
                                .replace("ask Grace", ""));
            }
        }
        assertEquals(expected, anonymous);
    }

    private void run(String typed, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--course", folder.resolve("nests.yaml").toString()));
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        }
        prompt.typed = typed;
        int code = prompt.run(folder, all.toArray(String[]::new));
        assertEquals(0, code, () -> prompt.err);
        out = prompt.out;
    }
}
