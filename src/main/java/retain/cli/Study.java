package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Status;
import retain.finding.Circumstance;
import retain.log.History;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.schedule.Algorithm;
import retain.schedule.KeptLimit;
import retain.schedule.Limits;
import retain.session.Desk;
import retain.session.Mode;
import retain.session.Session;
import retain.store.Access;
import retain.tui.plain.PlainStudy;
import retain.tui.sitting.Opening;
import retain.tui.terminal.FullScreen;
import retain.tui.terminal.FullStudy;
import retain.tui.words.RecapText;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Asks what is due: on the full screen of a terminal, else line by line.
final class Study implements Command {
    private static final List<String> NOT_WITH_MISSED =
            List.of(
                    "new",
                    "limit",
                    "minutes",
                    "keep",
                    "backlog",
                    "deck",
                    "topic",
                    "critical",
                    "cram",
                    "drafts");

    @Override
    public Usage usage() {
        return new Usage(
                "study",
                "[COURSE]",
                "answer what is due, then new items",
                List.of(
                        Choices.valued("new", "N", "new items a day (10)"),
                        Choices.valued("limit", "N", "items a day at most, all sittings (0: none)"),
                        Choices.valued("minutes", "N", "minutes a day at most (0: none)"),
                        Choices.flag("keep", "keep these three for the days to come"),
                        Choices.valued("backlog", "N", "clear what is overdue at N a day, or off"),
                        Choices.valued("deck", "D", "only this deck"),
                        Choices.valued("topic", "T", "only this topic"),
                        Choices.flag("critical", "only what is safety-critical"),
                        Choices.flag("cram", "practise everything, due or not"),
                        Choices.flag("missed", "a cram of what the last examination missed"),
                        Choices.flag("drafts", "also items that are not approved"),
                        Choices.valued("scheduler", "S", "from now on: sm2 or fsrs6 (sm2)"),
                        Choices.flag("notice", "read the notice of the course again")),
                List.of(
                        "retain study",
                        "retain study decks/anatomy.yaml",
                        "retain study --new 5 --minutes 20 --keep",
                        "retain study --backlog 40",
                        "retain study --scheduler fsrs6"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        Wanted wanted = Wanted.of(line);
        Course course =
                wanted.course().map(path -> run.course(Run.path(path))).orElseGet(run::course);
        wanted.check(course);
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    wanted.scheduler()
                            .ifPresent(algorithm -> {
                                SchedulerChoice.keep(run, course, log, learner, algorithm);
                                run.surroundings().out().flush();
                            });
                    if (line.hasOption("missed")) {
                        new Missed(run, course, log, learner).cramLast(line, lines(run));
                        return Cli.DONE;
                    }
                    DayChoice.keep(run, course, log, learner, wanted);
                    History history = History.of(log.practiceOf(learner), course::current);
                    Desk desk =
                            new Desk(
                                    course,
                                    learner,
                                    run.surroundings().zone(),
                                    run.surroundings().ids(),
                                    SchedulerChoice.of(run, course, history).scheduler(),
                                    wanted.limits(history),
                                    wanted.cram() ? Mode.CRAM : Mode.DAILY);
                    var sitting = Session.open(desk, history, run.now());
                    if (sitting.turn().isPresent() || sitting.owesNotice()) {
                        run.sayIfNew(log, learner);
                        run.surroundings().err().flush();
                    }
                    sit(
                            run,
                            log,
                            sitting,
                            new Opening(line.hasOption("notice"), line.hasOption("now")),
                            lines(run));
                    return Cli.DONE;
                });
    }

    /// The one place that decides how a sitting looks.
    ///
    /// @param lines what is typed, where there is no full screen
    static void sit(
            Run run, ReviewLog log, Session sitting, Opening opening, BufferedReader lines) {
        Surroundings around = run.surroundings();
        Optional<FullScreen> screen = run.fullScreen();
        if (screen.isPresent()) {
            Session left =
                    new FullStudy(screen.get(), around.clock(), log::append).run(sitting, opening);
            if (!left.answered().isEmpty()) {
                RecapText.lines(left).forEach(run::say);
            }
            return;
        }
        new PlainStudy(lines, around.out(), around.terminal(), around.clock(), log::append)
                .run(sitting, opening);
    }

    /// What is typed, line by line.
    static BufferedReader lines(Run run) {
        return new BufferedReader(
                new InputStreamReader(run.surroundings().in(), StandardCharsets.UTF_8));
    }

    /// What the options ask for.
    record Wanted(
            Optional<String> course,
            Optional<Integer> newItems,
            Optional<Integer> limit,
            Optional<Integer> minutes,
            boolean keep,
            Optional<String> backlog,
            Optional<String> deck,
            Optional<String> topic,
            boolean critical,
            boolean cram,
            boolean drafts,
            Optional<Algorithm> scheduler,
            boolean notice) {
        /// What is said for today goes before what was kept for every day. A cram is beyond the
        /// day, and bound by its own limits alone.
        Limits limits(History history) {
            return new Limits(
                    newItems.or(() -> KeptLimit.NEW.of(history)).orElse(Limits.DAILY.newItems()),
                    limit.or(() -> cram ? Optional.empty() : KeptLimit.ITEMS.of(history))
                            .filter(most -> most > 0),
                    minutes.or(() -> cram ? Optional.empty() : KeptLimit.MINUTES.of(history))
                            .filter(most -> most > 0)
                            .map(Duration::ofMinutes),
                    item ->
                            (item.status() == Status.APPROVED
                                            || (drafts && item.status() != Status.RETIRED))
                                    && deck.map(item.id().deck()::equals).orElse(true)
                                    && topic.map(item.topic()::equals).orElse(true)
                                    && (!critical || item.critical()));
        }

        /// A deck or topic that the course has not is a slip of the hand, not an empty day.
        void check(Course course) {
            Set<String> decks = new TreeSet<>();
            Set<String> topics = new TreeSet<>();
            for (Item item : course.items()) {
                decks.add(item.id().deck());
                topics.add(item.topic());
            }
            deck.ifPresent(name -> require("deck", name, decks));
            topic.ifPresent(name -> require("topic", name, topics));
        }

        private static void require(String what, String name, Set<String> known) {
            if (!known.contains(name)) {
                throw new Circumstance(
                        "there is no "
                                + what
                                + " \""
                                + name
                                + "\" in this course"
                                + Choices.hint(
                                        name, known, ": it has " + String.join(", ", known)));
            }
        }

        static Wanted of(CommandLine line) {
            List<String> operands = line.getArgList();
            if (operands.size() > 1) {
                throw new UsageError("study takes one course, not " + operands.size());
            }
            NOT_WITH_MISSED.stream()
                    .filter(other -> line.hasOption("missed") && line.hasOption(other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new UsageError(
                                "--missed asks all that was missed: leave out --" + other);
                    });
            if (!operands.isEmpty() && line.hasOption("course")) {
                throw new UsageError("name the course once: as COURSE or with --course");
            }
            return new Wanted(
                    operands.stream().findFirst(),
                    Choices.number(line, "new", 0),
                    Choices.number(line, "limit", 0),
                    Choices.number(line, "minutes", 0),
                    DayChoice.keeps(line),
                    DayChoice.backlog(line),
                    Choices.text(line, "deck"),
                    Choices.text(line, "topic"),
                    line.hasOption("critical"),
                    line.hasOption("cram"),
                    line.hasOption("drafts"),
                    SchedulerChoice.wanted(line),
                    line.hasOption("notice"));
        }
    }
}
