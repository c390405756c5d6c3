package retain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Screens as they should be, in files to be read by people. With `-Dretain.update=true` they are
/// written anew: look at the difference before it is kept.
final class Pictures {
    static final boolean UPDATES = Boolean.getBoolean("retain.update");
    private static final Path FOLDER = Path.of("src/test/resources/retain/tui");

    private Pictures() {}

    /// @param name without its ending, as in `study/question`
    static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".txt"));
    }

    static void update(String name, String picture) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, picture);
    }
}
