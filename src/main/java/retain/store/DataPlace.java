package retain.store;

import retain.finding.Circumstance;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the database is: `--data`, else `RETAIN_DATA`, else the platform's place for a program's
/// data.
public final class DataPlace {
    private DataPlace() {}

    /// The file to open.
    ///
    /// @param option what `--data` said; empty where it was not given
    /// @param environment the variables of the process; an empty one counts as not set
    /// @param os the system property `os.name`
    /// @param userHome the system property `user.home`
    /// @throws Circumstance if nothing says where
    public static Path of(
            Optional<String> option, Map<String, String> environment, String os, String userHome) {
        return option.or(() -> set(environment, "RETAIN_DATA"))
                .map(DataPlace::path)
                .orElseGet(() -> folder(environment, os, userHome).resolve("progress.db"));
    }

    private static Path folder(Map<String, String> environment, String os, String userHome) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return set(environment, "APPDATA")
                    .map(DataPlace::path)
                    .orElseGet(
                            () -> home(environment, userHome).resolve("AppData").resolve("Roaming"))
                    .resolve("retain");
        }
        // The base directory specification: a relative path there is to be ignored.
        Optional<Path> xdg =
                set(environment, "XDG_DATA_HOME").map(DataPlace::path).filter(Path::isAbsolute);
        return xdg.orElseGet(
                        () -> {
                            Path home = home(environment, userHome);
                            return system.startsWith("mac")
                                    ? home.resolve("Library").resolve("Application Support")
                                    : home.resolve(".local").resolve("share");
                        })
                .resolve("retain");
    }

    private static Path home(Map<String, String> environment, String userHome) {
        // Java says "?" where the system knows no home.
        return set(environment, "HOME")
                .or(() ->
                        Optional.of(userHome).filter(home -> !home.isBlank() && !home.equals("?")))
                .map(DataPlace::path)
                .orElseThrow(() ->
                        new Circumstance(
                                "there is no home folder to keep progress in: say where"
                                        + " with --data FILE"));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new Circumstance("\"" + text + "\" cannot be the name of a file", noPath);
        }
    }
}
