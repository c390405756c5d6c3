package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.finding.Circumstance;
import retain.yaml.CourseReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The JSON Schemas of the format, with which an editor completes keys, explains them and
/// underlines mistakes while an instructor writes.
final class Schemas {
    static final List<String> FILES = List.of("course.schema.json", "deck.schema.json");

    /// Stands in every schema of this program, whatever its version, and in no other file.
    private static final String OWN = "of retain, format ";

    private Schemas() {}

    /// Writes both into a folder, which is made where there is none.
    ///
    /// @return what was done, a sentence for each file
    /// @throws Circumstance if the folder cannot be written to, or holds a file of that name which
    ///   is no schema of this program
    static List<String> write(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Circumstance(folder + " is a file: name a folder for the schemas");
        }
        List<String> done = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : FILES) {
                refuseOther(folder.resolve(name));
            }
            for (String name : FILES) {
                done.add(write(folder.resolve(name), text(name)));
            }
        } catch (IOException e) {
            throw new Circumstance(
                    "the schemas cannot be written into " + folder + ": see that it is open to you",
                    e);
        }
        return done;
    }

    /// The text of a schema.
    static String text(String name) {
        try (@Nullable InputStream in = CourseReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOther(Path file) throws IOException {
        if (Files.exists(file) && (!Files.isRegularFile(file) || !read(file).contains(OWN))) {
            throw new Circumstance(
                    file + " is no schema of this program: move it, or name another folder");
        }
    }

    private static String write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, text);
            return "wrote " + file;
        }
        if (read(file).equals(text)) {
            return file + " is up to date";
        }
        Files.writeString(file, text);
        return "replaced " + file + ", which was of another version";
    }

    /// Whatever the bytes are: a file of another kind is no reason to fail.
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
