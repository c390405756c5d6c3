package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Revision;
import retain.exam.Candidate;
import retain.exam.Entrance;
import retain.exam.ExamClock;
import retain.exam.ExamResult;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.json.FormSize;
import retain.lint.ShortageText;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.History;
import retain.log.Learner;
import retain.log.Names;
import retain.log.ReviewLog;
import retain.log.Stamp;
import retain.seating.Shortage;
import retain.session.CourseNotice;
import retain.store.Access;
import retain.store.SittingLock;
import retain.store.SittingLock.Asked;
import retain.tui.plain.PlainExam;
import retain.tui.sitting.ExamLeft;
import retain.tui.sitting.ExamOpening;
import retain.tui.terminal.FullExam;
import retain.tui.terminal.FullScreen;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Sits an examination on the full screen of a terminal, else line by line.
final class ExamSitting {
    /// A seed that any reader of JSON keeps exactly.
    private static final int SEED_BITS = 53;

    private final Run run;
    private final CommandLine line;
    private final Course course;
    private final ReviewLog log;
    private final Learner learner;
    private final List<Entry> practice;

    private ExamSitting(Run run, CommandLine line, Course course, ReviewLog log, Learner learner) {
        this.run = run;
        this.line = line;
        this.course = course;
        this.log = log;
        this.learner = learner;
        practice = log.practiceOf(learner);
    }

    static int run(Run run, CommandLine line) {
        if (line.hasOption("json")) {
            throw new UsageError(
                    "--json goes with --list, --history, --result, --cut-score or --verify");
        }
        if (line.getArgList().size() > 1) {
            throw new UsageError(
                    "one exam is sat at a time, not " + line.getArgList().size() + ": name one");
        }
        Course course = course(run, line);
        return run.withLog(
                Access.WRITE,
                log -> new ExamSitting(run, line, course, log, run.learner(log)).run());
    }

    /// The course. Where it cannot be read, the one open sitting that can be meant stands in for
    /// it: whoever has begun to sit needs no deck.
    private static Course course(Run run, CommandLine line) {
        try {
            return run.course();
        } catch (Circumstance unread) {
            List<Sitting> meant =
                    Files.exists(run.data())
                            ? run.withLog(
                                    Access.READ,
                                    log -> open(log, run.learner(log), line.getArgList()))
                            : List.of();
            if (meant.size() != 1) {
                throw unread;
            }
            run.warn(Run.sentence(unread));
            return meant.getFirst().form().asCourse();
        }
    }

    /// @param named the examination; empty for any
    private static List<Sitting> open(ReviewLog log, Learner learner, List<String> named) {
        return Sitting.all(log.sittingsOf(learner)).stream()
                .filter(Sitting::isOpen)
                .filter(sitting -> named.isEmpty() || named.contains(sitting.form().exam().name()))
                .toList();
    }

    private int run() {
        String name = name();
        BufferedReader lines = Study.lines(run);
        ExamLeft left;
        String where = Window.here(run.isOnTerminal());
        switch (SittingLock.ask(run.data(), lockName(name), where)) {
            case Asked.Taken(String there) ->
                    throw new Circumstance(
                            "this examination is open in another window"
                                    + (there.isEmpty() ? "" : " (" + there + ")")
                                    + ": go on there, or leave it there first");
            case Asked.Had(SittingLock lock) -> {
                try (lock) {
                    left = sit(name, lines);
                }
            }
        }
        if (!left.cram().isEmpty()) {
            new Missed(run, course, log, learner).cram(left.cram(), line, lines);
        }
        return Cli.DONE;
    }

    /// One sitting at a time per person and examination, whichever of their names is in use and in
    /// whatever case.
    private String lockName(String exam) {
        String person =
                Names.of(learner, aliases()).stream()
                        .map(Learner::folded)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return Revision.hash(person + "\n" + course.slug() + "\n" + exam);
    }

    /// Those that join names of this person.
    private List<Alias> aliases() {
        return practice.stream().filter(Alias.class::isInstance).map(Alias.class::cast).toList();
    }

    /// Which examination is meant: as named, else the one that is open, else the first.
    private String name() {
        List<Sitting> open = open(sittings());
        List<String> declared = course.exams().stream().map(Exam::name).toList();
        Set<String> known = new TreeSet<>(declared);
        open.forEach(sitting -> known.add(sitting.form().exam().name()));
        List<String> named = line.getArgList();
        if (!named.isEmpty()) {
            if (!known.contains(named.getFirst())) {
                throw unknown(named.getFirst(), known);
            }
            return named.getFirst();
        }
        if (!open.isEmpty()) {
            return open.getLast().form().exam().name();
        }
        return declared.stream().findFirst().orElseThrow(() -> NamedExam.none(course));
    }

    private Circumstance unknown(String name, Set<String> known) {
        if (known.isEmpty()) {
            return NamedExam.none(course);
        }
        Path path = Run.path(name);
        return new Circumstance(
                "there is no exam \""
                        + name
                        + "\" in this course"
                        + Choices.hint(
                                name,
                                known,
                                Files.exists(path)
                                        ? "; another course is named by --course " + name
                                        : ": it has " + String.join(", ", known)));
    }

    private List<Sitting> sittings() {
        return Sitting.all(log.sittingsOf(learner));
    }

    /// Those of this course that can be gone on with, oldest first.
    private List<Sitting> open(List<Sitting> all) {
        return all.stream()
                .filter(Sitting::isOpen)
                .filter(sitting -> course.goesBy(sitting.form().course()))
                .toList();
    }

    private ExamLeft sit(String name, BufferedReader lines) {
        Entrance entrance = entrance(name);
        Surroundings around = run.surroundings();
        ExamClock clock = new ExamClock(around.clock(), around.nanos());
        run.sayIfNew(log, learner);
        around.err().flush();
        ExamOpening opening = opening(entrance);
        Optional<FullScreen> screen = run.fullScreen();
        if (screen.isPresent()) {
            ExamLeft left = new FullExam(screen.get(), clock, log::append).run(opening);
            left.sitting().ifPresent(this::recall);
            return left;
        }
        return new PlainExam(lines, around.out(), around.terminal(), clock, log::append)
                .run(opening);
    }

    /// What stays in the window once the full screen is gone.
    private void recall(Sitting sitting) {
        String title = sitting.form().exam().title() + ". ";
        Optional<ExamResult> result = ExamResult.of(sitting);
        if (result.isEmpty()) {
            Prose.say(
                    run,
                    line,
                    List.of(
                            title + SittingText.ended(sitting),
                            "\"retain exam\" goes on with it."));
            return;
        }
        Prose.say(
                run,
                line,
                List.of(
                        title + ResultText.headline(result.get()),
                        "\"retain exam --result last\" shows it again."));
    }

    private Entrance entrance(String name) {
        List<Sitting> sittings = sittings();
        Optional<Sitting> open =
                open(sittings).reversed().stream()
                        .filter(sitting -> sitting.form().exam().name().equals(name))
                        .findFirst();
        if (open.isPresent()) {
            return new Entrance.Again(open.get());
        }
        Exam exam =
                course.exams().stream()
                        .filter(declared -> declared.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name, Set.of()));
        long seed = run.surroundings().random().nextLong() >>> (Long.SIZE - SEED_BITS);
        return switch (FormAssembly.draw(course, exam, sittings, seed)) {
            case Drawn.Held(var form) -> new Entrance.New(keepable(form), seed);
            case Drawn.Thin(var shortages) -> throw thin(exam, shortages);
        };
    }

    /// A form that could be sat, but never taken in again from a file, is not begun.
    private static Form keepable(Form form) {
        FormSize.refusal(form)
                .ifPresent(sentence -> {
                    throw new Circumstance(sentence);
                });
        return form;
    }

    /// All that is missing is told, so that an author can mend it at once.
    private Circumstance thin(Exam exam, List<Shortage> shortages) {
        List<String> sentences =
                shortages.stream().map(shortage -> ShortageText.of(exam, shortage)).toList();
        sentences.subList(0, sentences.size() - 1).forEach(run::warn);
        return new Circumstance(sentences.getLast());
    }

    private ExamOpening opening(Entrance entrance) {
        History history = History.of(practice, course::current);
        Surroundings around = run.surroundings();
        return new ExamOpening(
                entrance,
                new Candidate(learner, around.zone(), around.ids()),
                CourseNotice.isOwed(course, history) ? course.notice() : "",
                now -> CourseNotice.read(course, new Stamp(around.ids().next(now), now, learner)),
                line.hasOption("now"),
                course.exams().stream()
                        .map(Exam::name)
                        .filter(other -> !other.equals(entrance.form().exam().name()))
                        .toList());
    }
}
