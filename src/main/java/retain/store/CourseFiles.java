package retain.store;

import retain.finding.Circumstance;
import retain.yaml.CourseReader;
import retain.yaml.FilePlaces;
import retain.yaml.Manuscript;
import retain.yaml.Reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads a course from the disk: a folder with its `course.yaml`, one deck of such a folder, or a
/// deck file by itself. A deck is a `*.yaml` or `*.yml` file directly in the folder; files whose
/// names begin with a dot are not.
public final class CourseFiles {
    static final String COURSE = "course.yaml";
    private static final int ATTEMPTS = 3;

    /// What all decks of a course may weigh together: so much is held in the memory that the
    /// program allows itself.
    private static final long MAX_BYTES_OF_COURSE = 3L * CourseReader.MAX_BYTES;

    /// Why the bytes of a file cannot be had.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        final String rule;

        Refused(String rule, String message) {
            super(message, null, false, false);
            this.rule = rule;
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }

    private CourseFiles() {}

    /// Reads the course that a path stands for. Files are named as the path was given.
    ///
    /// @throws Circumstance if there is nothing at the path that could be a course
    public static Reading read(Path path) {
        Optional<String> only = onlyFile(path);
        CourseReader reader = open(path, Optional.empty());
        return only.isPresent() ? reader.readingOf(only.get()) : reader.reading();
    }

    /// The same for an author, who also wants to know what stands where.
    ///
    /// @throws Circumstance if there is nothing at the path that could be a course
    public static Manuscript manuscript(Path path) {
        Optional<String> only = onlyFile(path);
        CourseReader reader = open(path, Optional.of(new FilePlaces()));
        return only.isPresent() ? reader.manuscriptOf(only.get()) : reader.manuscript();
    }

    /// The file that is meant where a deck of a course is named.
    private static Optional<String> onlyFile(Path path) {
        return isDeckOfCourse(path) && !name(path).equals(COURSE)
                ? Optional.of(path.toString())
                : Optional.empty();
    }

    private static boolean isDeckOfCourse(Path path) {
        Path above = path.toAbsolutePath().getParent();
        return above != null
                && !Files.isDirectory(path)
                && isYaml(path)
                && Files.exists(above.resolve(COURSE));
    }

    private static CourseReader open(Path path, Optional<FilePlaces> places) {
        if (Files.isDirectory(path)) {
            return folder(path, path, places);
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new Circumstance(path + " is a link that leads nowhere; correct or delete it");
        }
        if (!Files.exists(path)) {
            throw new Circumstance(
                    "there is no file or folder "
                            + path
                            + "; name the folder of a course, or a deck file");
        }
        if (isDeckOfCourse(path)) {
            Path shownAbove = path.getParent() == null ? Path.of("") : path.getParent();
            Path above = Objects.requireNonNull(path.toAbsolutePath().getParent());
            return folder(above, shownAbove, places);
        }
        CourseReader reader = CourseReader.lone(places);
        try {
            reader.deck(path.toString(), bytes(path));
        } catch (Refused no) {
            reader.unreadable(path.toString(), no.rule, no.message());
        }
        return reader;
    }

    private static CourseReader folder(Path folder, Path shown, Optional<FilePlaces> places) {
        List<String> names = names(folder, shown);
        // Also a link that leads nowhere: what is wrong with it is told.
        boolean hasCourse = Files.exists(folder.resolve(COURSE), LinkOption.NOFOLLOW_LINKS);
        if (names.isEmpty() && !hasCourse) {
            throw new Circumstance(
                    shown + " holds no deck; name the folder of a course, or write a " + COURSE);
        }
        CourseReader reader = begin(folder, shown, hasCourse, places);
        long size = 0;
        for (String name : names) {
            String deck = under(shown, name);
            try {
                byte[] bytes = bytes(folder.resolve(name));
                size += bytes.length;
                if (size > MAX_BYTES_OF_COURSE) {
                    throw new Refused(
                            "too-large",
                            "with this deck the course is over 60 MB; split it into several"
                                    + " courses");
                }
                reader.deck(deck, bytes);
            } catch (Refused no) {
                reader.unreadable(deck, no.rule, no.message());
            }
        }
        return reader;
    }

    private static CourseReader begin(
            Path folder, Path shown, boolean hasCourse, Optional<FilePlaces> places) {
        if (!hasCourse) {
            String message =
                    "decks stand here without a course.yaml; write one, or open one deck file";
            return CourseReader.withoutCourse(shown.toString(), "no-course-file", message, places);
        }
        String file = under(shown, COURSE);
        try {
            return CourseReader.ofCourse(file, bytes(folder.resolve(COURSE)), places);
        } catch (Refused no) {
            return CourseReader.withoutCourse(file, no.rule, no.message(), places);
        }
    }

    /// What a file of a folder is called; in the folder one stands in, by its name alone.
    private static String under(Path shown, String name) {
        return shown.toString().equals(".") ? name : shown.resolve(name).toString();
    }

    /// The names of the deck files of a folder, sorted.
    private static List<String> names(Path folder, Path shown) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = name(entry);
                if (isYaml(entry) && !name.startsWith(".") && !name.equals(COURSE)) {
                    names.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Circumstance(
                    "the folder " + shown + " cannot be read; check that you may open it", e);
        }
        Collections.sort(names);
        return names;
    }

    private static byte[] bytes(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            String found =
                    Files.isDirectory(file)
                            ? "this is a folder; a deck is a text file, so move or rename it"
                            : Files.exists(file)
                                    ? "this is no ordinary file; move or rename it"
                                    : "this link leads nowhere; correct or delete it";
            throw new Refused("not-a-file", found);
        }
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                BasicFileAttributes before = attributes(file);
                if (before.size() > CourseReader.MAX_BYTES) {
                    throw new Refused(
                            "too-large", "the file is over 20 MB; split it into several decks");
                }
                byte[] bytes;
                try (InputStream in = Files.newInputStream(file)) {
                    bytes = in.readNBytes(CourseReader.MAX_BYTES + 1);
                }
                BasicFileAttributes after = attributes(file);
                if (bytes.length == after.size()
                        && before.size() == after.size()
                        && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                    return bytes;
                }
            }
            throw new Refused(
                    "file-changed",
                    "the file changes while it is read; check again once it is saved");
        } catch (AccessDeniedException _) {
            throw new Refused(
                    "unreadable-file", "you may not read this file; change its permissions");
        } catch (IOException e) {
            throw new Refused(
                    "unreadable-file", "the file cannot be read (" + e.getMessage() + ")");
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    static boolean isYaml(Path path) {
        String name = name(path);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
