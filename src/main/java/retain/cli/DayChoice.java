package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.log.Entry;
import retain.log.History;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.schedule.Backlog;
import retain.schedule.KeptLimit;
import retain.schedule.Limits;
import retain.schedule.StudyDay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a learner decides on the command line for the days to come: limits, and a backlog.
final class DayChoice {
    private static final String OFF = "off";

    private DayChoice() {}

    /// Whether limits are kept, which asks for some.
    static boolean keeps(CommandLine line) {
        boolean keeps = line.hasOption("keep");
        boolean any = line.hasOption("new") || line.hasOption("limit") || line.hasOption("minutes");
        if (keeps && !any) {
            throw new UsageError(
                    "--keep keeps --new, --limit or --minutes for the days to come: say which");
        }
        return keeps;
    }

    /// What `--backlog` asks for: a number, or `off`.
    static Optional<String> backlog(CommandLine line) {
        Optional<String> asked = Choices.text(line, "backlog");
        asked.filter(text -> !text.equals(OFF) && !text.matches("[1-9][0-9]{0,2}"))
                .ifPresent(text -> {
                    throw new UsageError(
                            "--backlog takes a number of items a day from 1 to 999, or off, not \""
                                    + text
                                    + "\"");
                });
        return asked;
    }

    /// The limits of every day, where the command line says nothing of them.
    static Limits kept(History history) {
        return new Limits(
                KeptLimit.NEW.of(history).orElse(Limits.DAILY.newItems()),
                KeptLimit.ITEMS.of(history),
                KeptLimit.MINUTES.of(history).map(Duration::ofMinutes),
                Limits.DAILY.among());
    }

    /// Keeps what was chosen, and says it. What is so already is not kept again.
    static void keep(Run run, Course course, ReviewLog log, Learner learner, Study.Wanted wanted) {
        if (!wanted.keep() && wanted.backlog().isEmpty()) {
            return;
        }
        History history = History.of(log.practiceOf(learner), course::current);
        List<Entry> entries = new ArrayList<>();
        List<String> said = new ArrayList<>();
        if (wanted.keep()) {
            wanted.newItems()
                    .ifPresent(number -> {
                        if (!KeptLimit.NEW.of(history).equals(Optional.of(number))) {
                            entries.add(
                                    KeptLimit.NEW.kept(
                                            course, run.stamp(learner), Optional.of(number)));
                        }
                        said.add(number + " new items a day");
                    });
            limit(run, course, learner, history, KeptLimit.ITEMS, wanted.limit(), entries);
            wanted.limit().ifPresent(number -> said.add(words(number, "items")));
            limit(run, course, learner, history, KeptLimit.MINUTES, wanted.minutes(), entries);
            wanted.minutes().ifPresent(number -> said.add(words(number, "minutes")));
        }
        wanted.backlog().ifPresent(text -> backlog(run, course, learner, history, text, entries));
        run.append(log, learner, entries);
        if (!said.isEmpty()) {
            run.say("From now on, in all courses: " + String.join(", ", said) + ".");
        }
        run.surroundings().out().flush();
    }

    private static String words(int number, String what) {
        return number == 0 ? "no limit of " + what : "at most " + number + " " + what + " a day";
    }

    private static void limit(
            Run run,
            Course course,
            Learner learner,
            History history,
            KeptLimit kind,
            Optional<Integer> asked,
            List<Entry> entries) {
        asked.ifPresent(number -> {
            Optional<Integer> wanted = Optional.of(number).filter(most -> most > 0);
            if (!kind.of(history).equals(wanted)) {
                entries.add(kind.kept(course, run.stamp(learner), wanted));
            }
        });
    }

    private static void backlog(
            Run run,
            Course course,
            Learner learner,
            History history,
            String text,
            List<Entry> entries) {
        LocalDate day = StudyDay.of(run.now(), run.surroundings().zone());
        Optional<Backlog> before = Backlog.of(course::goesBy, history);
        if (text.equals(OFF)) {
            if (before.isPresent()) {
                run.say("The backlog is no longer cleared day by day; new items come again.");
            }
            if (before.isPresent() || !Backlog.isChosen(course::goesBy, history, day)) {
                entries.add(Backlog.declined(course, run.stamp(learner), day));
            }
            return;
        }
        // Another number a day goes on with the days as they are counted.
        LocalDate since = before.map(Backlog::since).orElse(day);
        Backlog wanted = new Backlog(Integer.parseInt(text), since);
        if (!before.equals(Optional.of(wanted))) {
            entries.add(wanted.chosen(course, run.stamp(learner)));
        }
    }
}
