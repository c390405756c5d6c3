package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.check.FindingText;
import retain.deck.Course;
import retain.deck.Item;
import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.log.Stamp;
import retain.store.Access;
import retain.store.CourseFiles;
import retain.store.DataPlace;
import retain.store.SqliteReviewLog;
import retain.tui.terminal.FullScreen;
import retain.tui.terminal.TerminalWidth;
import retain.yaml.Reading;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What one run of a command works with, after the global options.
final class Run {
    private final Surroundings surroundings;
    private final CommandLine line;

    Run(Surroundings surroundings, CommandLine line) {
        this.surroundings = surroundings;
        this.line = line;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// The day on the calendar here.
    LocalDate today() {
        return LocalDate.ofInstant(now(), surroundings.zone());
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    /// A line on the standard output, with nothing in it that steers a terminal.
    void say(String text) {
        surroundings.out().print(FindingText.safe(text) + "\n");
    }

    /// Text as it is, line ends included.
    void print(String text) {
        surroundings.out().print(text);
    }

    void warn(String sentence) {
        surroundings.err().print("retain: " + FindingText.safe(sentence) + "\n");
    }

    /// The whole screen, where a terminal can show one and lines are not asked for.
    Optional<FullScreen> fullScreen() {
        String type = surroundings.environment().getOrDefault("TERM", "");
        return surroundings.terminal() && !line.hasOption("plain") && FullScreen.isPossible(type)
                ? Optional.of(new FullScreen(type, colours(), surroundings.clock()))
                : Optional.empty();
    }

    /// Whether what is printed may be coloured: as `--color` says, else on a terminal that knows
    /// colours unless the environment says no (no-color.org).
    boolean colours() {
        return switch (Choices.text(line, "color").orElse("auto")) {
            case "always" -> true;
            case "never" -> false;
            default ->
                    surroundings.terminal()
                            && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                            && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        };
    }

    /// What a circumstance says to the person at the terminal.
    static String sentence(Circumstance circumstance) {
        return String.valueOf(circumstance.getMessage());
    }

    /// Whether a person reads what is printed, in a window that ends somewhere.
    boolean isOnTerminal() {
        return surroundings.terminal();
    }

    /// The columns of the terminal.
    int columns() {
        Map<String, String> environment = surroundings.environment();
        return Optional.ofNullable(environment.get("COLUMNS"))
                .filter(text -> text.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElseGet(() -> TerminalWidth.columns(environment.getOrDefault("TERM", "")));
    }

    static Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageError("\"\" names no file or folder; for the one you are in, say \".\"");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new Circumstance("\"" + text + "\" cannot be the name of a file", noPath);
        }
    }

    Path data() {
        return DataPlace.of(
                Choices.text(line, "data"),
                surroundings.environment(),
                surroundings.os(),
                surroundings.userHome());
    }

    /// The course that `--course` or the environment names.
    Optional<Path> namedCourse() {
        return Choices.text(line, "course")
                .or(() ->
                        Optional.ofNullable(surroundings.environment().get("RETAIN_COURSE"))
                                .filter(value -> !value.isEmpty()))
                .map(Run::path);
    }

    /// Where the course is: as named, else the folder one stands in, else `decks` in it, else the
    /// course that came with the program.
    Path coursePath() {
        Optional<Path> named = namedCourse();
        if (named.isPresent()) {
            return named.get();
        }
        Path here = Path.of(".");
        if (Files.exists(here.resolve("course.yaml"))) {
            return here;
        }
        Path decks = Path.of("decks");
        if (Files.isDirectory(decks)) {
            return decks;
        }
        return surroundings
                .shippedCourse()
                .orElseThrow(() ->
                        new Circumstance(
                                "there is no folder decks here: name a course with --course"
                                        + " PATH"));
    }

    Course course() {
        return course(coursePath());
    }

    /// The good decks of a course; the others are named on the standard error.
    Course course(Path path) {
        Reading reading = CourseFiles.read(path);
        String advice = "run \"retain check " + path + "\" to see why";
        if (reading.course().isEmpty()) {
            throw new Circumstance("no deck of " + path + " can be used: " + advice);
        }
        List<String> broken = reading.brokenDecks();
        if (!broken.isEmpty()) {
            warn(
                    (broken.size() == 1 ? "this deck is" : "these decks are")
                            + " broken and left out: "
                            + String.join(", ", broken)
                            + "; "
                            + advice);
        }
        return reading.course().get();
    }

    /// Opens the log for the time of some work.
    <T> T withLog(Access access, Function<ReviewLog, T> work) {
        try (SqliteReviewLog log = SqliteReviewLog.open(data(), access, surroundings.clock())) {
            return work.apply(log);
        }
    }

    /// Who is meant: the one named, else the only one of the log, else who is logged in.
    Learner learner(ReviewLog log) {
        return learnerIfAny(log)
                .orElseThrow(() ->
                        new Circumstance(
                                "the login name \""
                                        + surroundings.login()
                                        + "\" cannot be a learner's: say who is"
                                        + " learning with --learner NAME"));
    }

    /// The same; empty where only a login name is left that cannot be a learner's.
    Optional<Learner> learnerIfAny(ReviewLog log) {
        Set<Learner> known = log.learners();
        Optional<String> said = Choices.text(line, "learner");
        if (said.isEmpty() && known.size() == 1) {
            return known.stream().findFirst();
        }
        return said.map(name -> learnerNamed("--learner", name))
                .or(() -> Learner.named(surroundings.login()))
                .map(meant -> known.stream().filter(meant::equals).findFirst().orElse(meant));
    }

    /// Who is meant, where nothing is written; a name that a log of others does not hold may be a
    /// slip of the hand.
    Learner learnerRead(ReviewLog log) {
        return learnerRead(log, log.learners());
    }

    /// The same, where other logs are read besides.
    ///
    /// @param known the learners of all of them
    Learner learnerRead(ReviewLog log, Set<Learner> known) {
        Learner learner = learner(log);
        if (Choices.text(line, "learner").isPresent()
                && !known.isEmpty()
                && !known.contains(learner)) {
            List<String> names = known.stream().map(Learner::name).toList();
            warn(
                    "there is nothing of \""
                            + learner.name()
                            + "\" in this log"
                            + Choices.hint(learner.name(), names));
        }
        return learner;
    }

    static Learner learnerNamed(String option, String text) {
        return Learner.named(text)
                .orElseThrow(() ->
                        new UsageError(
                                option + " takes " + Learner.RULE + ", not \"" + text + "\""));
    }

    Stamp stamp(Learner learner) {
        Instant at = now();
        return new Stamp(surroundings.ids().next(at), at, learner);
    }

    /// Keeps entries of one learner; a name that is new is said.
    void append(ReviewLog log, Learner learner, List<? extends Entry> entries) {
        if (!entries.isEmpty()) {
            sayIfNew(log, learner);
            log.append(entries);
        }
    }

    void sayIfNew(ReviewLog log, Learner learner) {
        if (!log.learners().contains(learner)) {
            warn("\"" + learner.name() + "\" is a new learner here: a log begins for that name");
        }
    }

    /// The items that the operands name.
    static List<Item> items(Course course, List<String> names) {
        List<Item> items = new ArrayList<>();
        for (String name : names) {
            List<Item> meant = course.named(name);
            if (meant.isEmpty()) {
                List<String> known = new ArrayList<>();
                for (Item item : course.items()) {
                    known.add(name.contains("/") ? item.id().inCourse() : item.id().id());
                }
                throw new Circumstance(
                        "there is no item \""
                                + name
                                + "\""
                                + Choices.hint(
                                        name,
                                        known,
                                        " in the course "
                                                + course.slug()
                                                + "; \"retain items\" lists its items, and --course"
                                                + " PATH names another course"));
            }
            if (meant.size() > 1) {
                List<String> ids = meant.stream().map(item -> item.id().inCourse()).toList();
                throw new Circumstance(
                        "\"" + name + "\" may be " + String.join(" or ", ids) + ": say which");
            }
            if (!items.contains(meant.getFirst())) {
                items.add(meant.getFirst());
            }
        }
        return items;
    }
}
