package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.deck.Course;
import retain.deck.Status;
import retain.log.History;
import retain.log.Learner;
import retain.schedule.Limits;
import retain.schedule.Sm2;
import retain.session.Desk;
import retain.session.Mode;
import retain.store.Access;
import retain.tui.PlainStudy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Asks what is due, line by line.
final class Study implements Command {
    @Override
    public String name() {
        return "study";
    }

    @Override
    public String operands() {
        return "[COURSE]";
    }

    @Override
    public String summary() {
        return "answer what is due, then new items";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Choices.valued("new", "N", "new items a day (10)"),
                Choices.valued("limit", "N", "at most so many items"),
                Choices.valued("minutes", "N", "at most so long"),
                Choices.valued("deck", "D", "only this deck"),
                Choices.valued("topic", "T", "only this topic"),
                Choices.flag("critical", "only what is safety-critical"),
                Choices.flag("cram", "practise without moving any schedule"),
                Choices.flag("drafts", "also items that are not approved"),
                Choices.flag("notice", "read the notice of the course again"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "retain study",
                "retain study decks/anatomy.yaml",
                "retain study --new 5 --minutes 20");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int run(Session session, CommandLine line) {
        Wanted wanted = Wanted.of(line);
        Course course =
                wanted.course()
                        .map(path -> session.course(Session.path(path)))
                        .orElseGet(session::course);
        return session.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = session.learner(log);
                    Desk desk =
                            new Desk(
                                    course,
                                    learner,
                                    session.surroundings().zone(),
                                    session.surroundings().ids(),
                                    new Sm2(),
                                    wanted.limits(),
                                    wanted.cram() ? Mode.CRAM : Mode.DAILY);
                    History history = History.of(log.entriesOf(learner), course::current);
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            session.surroundings().in(), StandardCharsets.UTF_8));
                    String term = session.surroundings().environment().getOrDefault("TERM", "");
                    if (!line.hasOption("plain") && retain.tui.FullStudy.isPossible(term)) {
                        new retain.tui.FullStudy(
                                        term,
                                        true,
                                        session.surroundings().clock(),
                                        now -> "",
                                        entries -> log.append(entries))
                                .run(
                                        retain.session.Session.open(desk, history, session.now()),
                                        wanted.notice());
                        return Cli.DONE;
                    }
                    session.say(course.notice());
                    new PlainStudy(
                                    lines,
                                    session.surroundings().out(),
                                    session.surroundings().clock(),
                                    entries -> session.append(log, learner, entries))
                            .run(retain.session.Session.open(desk, history, session.now()));
                    return Cli.DONE;
                });
    }

    /// What the options ask for.
    record Wanted(
            Optional<String> course,
            int newItems,
            Optional<Integer> limit,
            Optional<Integer> minutes,
            Optional<String> deck,
            Optional<String> topic,
            boolean critical,
            boolean cram,
            boolean drafts,
            boolean notice) {
        Limits limits() {
            return new Limits(
                    newItems,
                    limit,
                    item ->
                            (item.status() == Status.APPROVED
                                            || (drafts && item.status() != Status.RETIRED))
                                    && deck.map(item.id().deck()::equals).orElse(true)
                                    && topic.map(item.topic()::equals).orElse(true)
                                    && (!critical || item.critical()));
        }

        static Wanted of(CommandLine line) {
            List<String> operands = line.getArgList();
            if (operands.size() > 1) {
                throw new UsageError("study takes one course, not " + operands.size());
            }
            if (!operands.isEmpty() && line.hasOption("course")) {
                throw new UsageError("name the course once: as COURSE or with --course");
            }
            return new Wanted(
                    operands.stream().findFirst(),
                    Choices.number(line, "new", 0).orElse(10),
                    Choices.number(line, "limit", 1),
                    Choices.number(line, "minutes", 1),
                    Choices.text(line, "deck"),
                    Choices.text(line, "topic"),
                    line.hasOption("critical"),
                    line.hasOption("cram"),
                    line.hasOption("drafts"),
                    line.hasOption("notice"));
        }
    }
}
