package retain;

import retain.cli.Cli;
import retain.cli.StandardOutput;
import retain.cli.Surroundings;
import retain.log.EntryIds;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// Starts the program in the real world.
public final class Main {
    private static final String VERSION = "0.1.0";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command line and returns its exit code; the process may go on to run another.
    static int run(String... args) {
        SecureRandom random = new SecureRandom();
        return Cli.run(
                new Surroundings(
                        new StandardOutput(
                                new FileOutputStream(FileDescriptor.out),
                                System.out.charset(),
                                Main::isOutAPipe),
                        System.err,
                        System.in,
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        System.getProperty("user.home", ""),
                        System.getProperty("user.name", ""),
                        InstantSource.system(),
                        System::nanoTime,
                        ZoneId.systemDefault(),
                        new EntryIds(random),
                        random,
                        VERSION,
                        Optional.ofNullable(System.getProperty("retain.course")).map(Path::of),
                        isTerminal()),
                args);
    }

    /// By the file type in the mode of the open file, as in POSIX's sys/stat.h.
    private static boolean isOutAPipe() {
        try {
            int mode = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            int type = mode & 0170000;
            return type == 0010000 || type == 0140000;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
