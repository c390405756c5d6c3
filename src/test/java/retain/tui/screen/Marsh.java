package retain.tui.screen;

import retain.deck.Course;
import retain.store.CourseFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes courses about the birds of a marsh, as large as they are wanted.
final class Marsh {
    private final Path folder;
    private final List<Field> fields = new ArrayList<>();

    /// A domain, its items dealt out to its topics in turn.
    ///
    /// @param pass its mark in percent; 0 for none
    private record Field(String slug, String title, int pass, List<String> topics, int items) {}

    Marsh(Path folder) {
        this.folder = folder;
    }

    /// The four domains of most pictures.
    static Course usual(Path folder) throws IOException {
        return new Marsh(folder)
                .with("nests", "Nests", 65, 14, "Building", "Keeping watch", "Leaving")
                .with("eggs", "Eggs and incubation", 65, 10, "Clutches", "Shells")
                .with("songs", "Songs and calls", 65, 9)
                .with("sea", "Migration over the open sea", 80, 7, "Rings")
                .course();
    }

    Marsh with(String slug, String title, int pass, int items, String... topics) {
        fields.add(new Field(slug, title, pass, List.of(topics), items));
        return this;
    }

    Course course() throws IOException {
        StringBuilder text =
                new StringBuilder("format: 1\ncourse: marsh\ntitle: Birds of the marsh\n");
        text.append("domains:\n");
        for (Field field : fields) {
            text.append(
                    "  %s:\n    title: \"%s\"\n    weight: %d\n"
                            .formatted(field.slug, field.title, 10));
            text.append(field.pass == 0 ? "" : "    pass: %d%%\n".formatted(field.pass));
            text.append(field.topics.isEmpty() ? "" : "    topics:\n");
            for (String topic : field.topics) {
                text.append(
                        "      %s: {title: \"%s\", weight: 10}\n".formatted(slug(topic), topic));
            }
            Files.writeString(folder.resolve(field.slug + ".yaml"), deck(field));
        }
        text.append(
                "exams:\n  warden:\n    title: Marsh warden\n    questions: 8\n    minutes: 10\n");
        text.append("    pass: 70%\n    feedback: end\n");
        Files.writeString(folder.resolve("course.yaml"), text);
        return CourseFiles.read(folder).course().orElseThrow();
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String deck(Field field) {
        StringBuilder text =
                new StringBuilder(
                        "format: 1\ndeck: %s\ntitle: \"%s\"\nitems:\n"
                                .formatted(field.slug, field.title));
        for (int item = 1; item <= field.items; item++) {
            text.append(
                    "  - id: %s-%d\n    kind: true-false\n    status: approved\n"
                            .formatted(field.slug, item));
            if (!field.topics.isEmpty()) {
                text.append(
                        "    topic: %s\n"
                                .formatted(slug(field.topics.get(item % field.topics.size()))));
            }
            text.append(item % 4 == 1 ? "    critical: true\n" : "");
            text.append(
                    "    question: Statement %d on %s is true of the bittern as it is of the heron.\n"
                            .formatted(item, field.slug));
            text.append(
                    "    answer: true\n    feedback: It is.\n    explanation: So it was seen.\n");
        }
        return text.toString();
    }
}
