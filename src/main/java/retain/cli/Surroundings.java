package retain.cli;

import retain.log.EntryIds;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// All that a command learns of the world outside: a test gives another one.
///
/// @param os the system property `os.name`
/// @param userHome the system property `user.home`
/// @param login the name a person is known by to the system
/// @param shippedCourse the course inside the program; empty where there is none
/// @param terminal whether a person sits at both the input and the output
public record Surroundings(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        String os,
        String userHome,
        String login,
        InstantSource clock,
        ZoneId zone,
        EntryIds ids,
        String version,
        Optional<Path> shippedCourse,
        boolean terminal) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Surroundings without a terminal.
    public Surroundings(
            PrintStream out,
            PrintStream err,
            InputStream in,
            Map<String, String> environment,
            String os,
            String userHome,
            String login,
            InstantSource clock,
            ZoneId zone,
            EntryIds ids,
            String version,
            Optional<Path> shippedCourse) {
        this(
                out,
                err,
                in,
                environment,
                os,
                userHome,
                login,
                clock,
                zone,
                ids,
                version,
                shippedCourse,
                false);
    }

    Surroundings withClock(InstantSource other) {
        return new Surroundings(
                out,
                err,
                in,
                environment,
                os,
                userHome,
                login,
                other,
                zone,
                ids,
                version,
                shippedCourse,
                terminal);
    }
}
