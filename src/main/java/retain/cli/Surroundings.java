package retain.cli;

import retain.log.EntryIds;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// All that a command learns of the world outside: a test gives another one.
///
/// @param os the system property `os.name`
/// @param userHome the system property `user.home`
/// @param login the name a person is known by to the system
/// @param nanos a count of nanoseconds from any start that never runs backwards
/// @param random what nobody can foresee
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
        LongSupplier nanos,
        ZoneId zone,
        EntryIds ids,
        RandomGenerator random,
        String version,
        Optional<Path> shippedCourse,
        boolean terminal) {
    public Surroundings {
        environment = Map.copyOf(environment);
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
                nanos,
                zone,
                ids,
                random,
                version,
                shippedCourse,
                terminal);
    }
}
