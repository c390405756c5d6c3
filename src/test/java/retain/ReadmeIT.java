package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import retain.plan.Trainee;
import retain.store.CourseFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Does what the README says, with the built image.
///
/// In its `console` blocks the lines that begin with `$ ` are run, by one shell from the first to
/// the last, in an empty home and folder; the lines below each are all that it may print, errors
/// included. A `yaml` block that begins with a comment like `# gloves.yaml` is that file. With
/// `-Dretain.update=true` the README takes over what is printed.
@Timeout(120)
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final String BIN = Path.of(System.getProperty("retain.image"), "bin").toString();

    /// The log of the trainee whose plan is shown.
    private static final String MARA =
            new Trainee(CourseFiles.read(Path.of("decks")).course().orElseThrow(), "mara", 0.1, 1)
                    .studies(LocalDate.of(2026, 10, 5), 42, 5)
                    .lines();

    /// Printed around the exit status of each command.
    private static final String MARK = "\u0001";

    /// A line and the language of the block that it stands in; none for prose and the fences.
    private record Line(String language, String text) {
        boolean isCommand() {
            return language.equals("console") && text.startsWith("$ ");
        }

        boolean isPrinted() {
            return language.equals("console") && !isCommand();
        }
    }

    private final List<Line> lines = read();

    @Test
    void everyCommandPrintsWhatStandsBelowIt(@TempDir Path folder) throws Exception {
        List<String> commands =
                lines.stream()
                        .filter(Line::isCommand)
                        .map(line -> line.text().substring(2))
                        .toList();
        assertTrue(commands.size() >= 10, "hardly a command is left in the README");

        List<String> printed = run(folder, commands);
        List<String> happened = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isPrinted()) {
                happened.add(line.text());
            }
            if (line.isCommand()) {
                happened.addAll(printed.removeFirst().lines().toList());
            }
        }
        if (Boolean.getBoolean("retain.update")) {
            Files.write(README, happened);
        } else {
            assertEquals(text(lines), String.join("\n", happened));
        }
    }

    @Test
    void everyCommandAndOptionIsNamedAndNoOther(@TempDir Path folder) throws Exception {
        String program = run(folder, List.of("retain --help")).getFirst();
        List<String> commands = found("(?m)^  ([a-z]+) ", program.split("Options", 2)[0]);
        Set<String> known = new TreeSet<>(commands);
        for (String help :
                run(folder, commands.stream().map("retain %s --help"::formatted).toList())) {
            known.addAll(found("(?m)^  (--?[a-z]+)", help));
        }

        String text = text(lines.stream().filter(line -> !line.language().equals("sh")).toList());
        Set<String> named = new TreeSet<>(found("(?:`|\\$ )retain ([a-z]+)", text));
        named.addAll(found("(?<![\\w-])(--[a-z]+|-n)\\b", text));
        assertEquals(String.join("\n", known), String.join("\n", named));
    }

    @Test
    void theFieldsForScriptsAreThoseThatArePrinted(@TempDir Path folder) throws Exception {
        List<String> commands = List.of("due", "items", "evaluate", "check");
        List<String> printed =
                run(
                        folder,
                        List.of(
                                "retain due --json --course anatomy.yaml",
                                "retain items --json --course anatomy.yaml",
                                "retain evaluate --json --course anatomy.yaml",
                                "sed s/answer:/anwser:/ anatomy.yaml > wrong.yaml;"
                                        + " retain check --json wrong.yaml"));
        String rows = text(lines).split("\\| field ", 2)[1].split("\n\n", 2)[0];
        for (String command : commands) {
            Set<String> told = new TreeSet<>();
            found("(?m)^\\|(.*)\\| `" + command + "` \\|", rows)
                    .forEach(names -> told.addAll(found("`(\\w+)`", names)));
            // An object stands in the list of items, so its members are further in. Findings stand
            // in an object that has members of its own.
            String indent =
                    switch (command) {
                        case "items" -> "    ";
                        case "check" -> " +";
                        default -> "  ";
                    };
            Set<String> members =
                    new TreeSet<>(found("(?m)^" + indent + "\"(\\w+)\"", printed.removeFirst()));
            assertEquals(members, told, command);
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README));
        try (var more = Files.list(Path.of("src/docs"))) {
            pages.addAll(more.sorted().toList());
        }
        for (Path page : pages) {
            for (String link : found("\\]\\(([^#)]+)\\)", Files.readString(page))) {
                assertTrue(Files.exists(page.resolveSibling(link)), page + " links to " + link);
            }
        }
    }

    @Test
    void continuousIntegrationRunsTheSecondCommand() throws IOException {
        List<String> start =
                lines.stream()
                        .filter(line -> line.language().equals("sh"))
                        .map(Line::text)
                        .limit(2)
                        .toList();
        assertEquals(
                List.of(
                        "mvn -q -DskipTests package && target/retain/bin/retain study",
                        Files.readAllLines(Path.of(".ci/run")).getLast()),
                start);
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        String language = "";
        for (String text : readAll(README)) {
            boolean fence = text.startsWith("```");
            lines.add(new Line(fence ? "" : language, text));
            if (fence) {
                language = language.isEmpty() ? text.substring(3) : "";
            }
        }
        return lines;
    }

    private static List<String> readAll(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /// The files that the README shows, by their paths.
    private Map<String, String> files() {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        String file = "";
        for (Line line : lines) {
            if (!line.language().equals("yaml")) {
                file = "";
                continue;
            }
            if (file.isEmpty() && line.text().matches("# .+\\.yaml")) {
                file = line.text().substring(2);
            }
            files.computeIfAbsent(file, _ -> new StringBuilder()).append(line.text()).append('\n');
        }
        assertTrue(
                !files.containsKey(""), "a yaml block of the README does not say which file it is");
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, text) -> texts.put(path, text.toString()));
        return texts;
    }

    /// What each command prints.
    private List<String> run(Path folder, List<String> commands)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path work = Files.createDirectories(folder.resolve("work"));
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = work.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(work.resolve("mara.jsonl"), MARA);
        StringBuilder script = new StringBuilder();
        for (String command : commands) {
            script.append(command).append("\nprintf '\\001%s\\001' $?\n");
        }
        Path file = Files.writeString(folder.resolve("script"), script);
        ProcessBuilder shell =
                new ProcessBuilder("sh", file.toString())
                        .directory(work.toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true);
        shell.environment().clear();
        shell.environment()
                .putAll(
                        Map.of(
                                "HOME",
                                home.toString(),
                                "PATH",
                                BIN + ":/usr/bin:/bin",
                                "LC_ALL",
                                "C.UTF-8",
                                "TZ",
                                "Europe/Berlin"));
        Process process = shell.start();
        byte[] output = process.getInputStream().readAllBytes();
        process.waitFor();
        String[] parts = new String(output, StandardCharsets.UTF_8).split(MARK, -1);
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            assertTrue(2 * i + 1 < parts.length, "not reached: " + commands.get(i));
            // 1 says that something was found, or not found; anything else is a mistake.
            assertTrue(
                    parts[2 * i + 1].matches("[01]"),
                    commands.get(i) + " ends with " + parts[2 * i + 1] + "\n" + parts[2 * i]);
            printed.add(parts[2 * i]);
        }
        return printed;
    }
}
