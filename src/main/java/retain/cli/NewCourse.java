package retain.cli;

import retain.deck.Slug;
import retain.finding.Circumstance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes a small course that is whole: an author changes it into another one.
final class NewCourse {
    private static final List<String> FILES =
            List.of("course.yaml", "emergencies.yaml", "injuries.yaml");

    private static final List<String> NEXT = List.of("check", "preview", "study");

    /// What no shell takes for anything but itself.
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_./][\\p{L}\\p{N}_./-]*");

    private NewCourse() {}

    /// Writes the course in the folder that the operands name, which must not hold anything yet.
    static void write(Run run, List<String> operands, Optional<String> title) {
        if (operands.size() != 1) {
            throw new UsageError(
                    "new course takes the name of one folder, as in \"retain new course"
                            + " first-aid\"");
        }
        title.filter(text -> text.isBlank() || text.lines().count() > 1)
                .ifPresent(_ -> {
                    throw new UsageError("--title takes a line of text");
                });
        Path folder = Run.path(operands.getFirst());
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String named = name == null ? "" : name.toString();
        String slug = Slug.from(named).isEmpty() ? Slug.from(title.orElse("")) : Slug.from(named);
        if (slug.isEmpty()) {
            throw new Circumstance(
                    "no short name of a course can be made of \""
                            + named
                            + "\": name the folder with some of the letters a to z, as in"
                            + " first-aid");
        }
        refuseUnlessEmpty(folder);
        Template course =
                template(FILES.getFirst())
                        .with("course", slug)
                        .with("title", title.map(String::strip).orElseGet(() -> title(named)));
        write(folder, course);
        run.say("Written in " + folder + ": " + String.join(", ", FILES));
        run.say("Beside them " + String.join(" and ", Schemas.FILES) + ", for the editor's help.");
        run.say("Open them in an editor; the notes in them say what everything is. Then:");
        for (String next : NEXT) {
            if (Commands.names().contains(next)) {
                run.say("  retain " + next + " " + quoted(folder.toString()));
            }
        }
    }

    private static Template template(String file) {
        return Template.of("course/" + file);
    }

    /// `first-aid` as First aid. A hyphen beside spaces belongs to a word.
    private static String title(String name) {
        String spaced = name.contains(" ") ? name : name.replace('-', ' ').replace('_', ' ');
        String text = spaced.replaceAll("\\s+", " ").strip();
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// Names that begin with a dot are of the system or of version control.
    private static void refuseUnlessEmpty(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Circumstance(folder + " is a file: name a folder that is new or empty");
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .findFirst()
                    .ifPresent(file -> {
                        throw new Circumstance(
                                folder
                                        + " holds "
                                        + file
                                        + " already: name a folder that is new or empty");
                    });
        } catch (IOException | UncheckedIOException e) {
            throw new Circumstance(
                    "the folder " + folder + " cannot be read; check that you may open it", e);
        }
    }

    /// All the files or none. None is ever written over.
    private static void write(Path folder, Template course) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                Path path = folder.resolve(file);
                String text = (written.isEmpty() ? course : template(file)).text();
                Files.createFile(path);
                written.add(path);
                Files.writeString(path, text);
            }
            for (String schema : Schemas.FILES) {
                Path path = folder.resolve(schema);
                Files.createFile(path);
                written.add(path);
                Files.writeString(path, Schemas.text(schema));
            }
        } catch (IOException e) {
            for (Path path : written) {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException stays) {
                    e.addSuppressed(stays);
                }
            }
            throw new Circumstance(
                    "the course cannot be written in "
                            + folder
                            + ": see that you may write there and that there is room",
                    e);
        }
    }

    private static String quoted(String path) {
        String safe = path.startsWith("-") ? "./" + path : path;
        return BARE.matcher(safe).matches() ? safe : "'" + safe.replace("'", "'\\''") + "'";
    }
}
