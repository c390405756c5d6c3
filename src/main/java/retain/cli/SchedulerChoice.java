package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.log.History;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.schedule.Algorithm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which scheduler a learner chose for a course.
final class SchedulerChoice {
    private static final List<String> WORDS =
            Arrays.stream(Algorithm.values()).map(Algorithm::word).toList();

    private SchedulerChoice() {}

    /// What `--scheduler` asks for.
    static Optional<Algorithm> wanted(CommandLine line) {
        return Choices.text(line, "scheduler")
                .map(word ->
                        Algorithm.of(word)
                                .orElseThrow(() ->
                                        new UsageError(
                                                "--scheduler takes "
                                                        + String.join(" or ", WORDS)
                                                        + ", not \""
                                                        + word
                                                        + "\""
                                                        + Choices.hint(word, WORDS))));
    }

    /// Keeps a choice from now on. One that only says what was so already is kept as well, unless
    /// it was the last: another machine may have chosen otherwise in the meantime.
    static void keep(Run run, Course course, ReviewLog log, Learner learner, Algorithm algorithm) {
        History history = History.of(log.practiceOf(learner), course::current);
        if (Algorithm.isKept(algorithm, course::goesBy, history)) {
            return;
        }
        Algorithm before = Algorithm.chosen(course::goesBy, history);
        run.append(log, learner, List.of(algorithm.choice(course, run.stamp(learner))));
        if (before != algorithm) {
            run.say(
                    "From now on "
                            + algorithm.title()
                            + " schedules "
                            + course.slug()
                            + "; \"retain study --scheduler "
                            + before.word()
                            + "\" goes back to "
                            + before.title()
                            + ".");
        }
    }

    /// The scheduler that counts. A choice of a newer version is told, and not followed.
    static Algorithm of(Run run, Course course, History history) {
        Algorithm.unknown(course::goesBy, history)
                .ifPresent(word ->
                        run.warn(
                                "the log chooses the scheduler \""
                                        + word
                                        + "\", which this version does not know: SM-2 is used"));
        return Algorithm.chosen(course::goesBy, history);
    }
}
