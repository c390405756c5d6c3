package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.change.CourseChanges;
import retain.deck.Course;
import retain.deck.ItemId;
import retain.finding.Circumstance;
import retain.json.JsonText;
import retain.log.Learner;
import retain.store.Access;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what changed between two editions of a course, and what that means for its trainees.
final class Diff implements Command {
    private static final int NARROW = 40;
    private static final int USUAL = 80;
    private static final int WIDE = 100;

    @Override
    public Usage usage() {
        return new Usage(
                "diff",
                "OLD NEW",
                "say what changed between two editions of a course",
                List.of(Choices.json()),
                List.of(
                        "retain diff decks-2026 decks",
                        "retain diff old/anatomy.yaml new/anatomy.yaml",
                        "retain diff decks-2026 decks --data class.db"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        if (line.getArgList().size() != 2) {
            throw new UsageError(
                    "diff takes two editions, as in \"retain diff OLD NEW\": course folders or deck"
                            + " files");
        }
        Path older = Run.path(line.getArgList().getFirst());
        Path newer = Run.path(line.getArgList().getLast());
        Reading before = CourseFiles.read(older);
        Reading after = CourseFiles.read(newer);
        Set<String> broken = new HashSet<>();
        broken.addAll(told(run, older, before));
        broken.addAll(told(run, newer, after));
        CourseChanges changes =
                CourseChanges.between(course(older, before, broken), course(newer, after, broken));
        Map<ItemId, Touched> touched = touched(run, line, changes);
        if (line.hasOption("json")) {
            run.print(JsonText.pretty(DiffJson.of(changes, touched)) + "\n");
        } else {
            run.print(new DiffText(changes, touched, width(run), run.colours()).text());
        }
        return broken.isEmpty() ? Cli.DONE : Cli.FINDINGS;
    }

    /// The decks that cannot be compared, said on the standard error.
    private static Set<String> told(Run run, Path path, Reading reading) {
        List<String> broken = reading.brokenDecks();
        if (!broken.isEmpty() && reading.course().isPresent()) {
            run.warn(
                    (broken.size() == 1 ? "this deck of " : "these decks of ")
                            + path
                            + (broken.size() == 1 ? " is" : " are")
                            + " broken and left out on both sides: "
                            + String.join(", ", broken)
                            + "; run \"retain check "
                            + path
                            + "\" to see why");
        }
        Set<String> slugs = new HashSet<>();
        broken.forEach(name -> slugs.add(slug(name)));
        return slugs;
    }

    /// A deck whose slug cannot be read goes by its file, which is mostly named alike.
    private static String slug(String nameOrFile) {
        String name = nameOrFile.substring(nameOrFile.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Course course(Path path, Reading reading, Set<String> broken) {
        Course course =
                reading.course()
                        .orElseThrow(() ->
                                new Circumstance(
                                        "no deck of "
                                                + path
                                                + " can be used: run \"retain check "
                                                + path
                                                + "\" to see why"));
        return broken.isEmpty() ? course : course.only(deck -> !broken.contains(deck));
    }

    /// Texts wrap as wide as is read with ease.
    private static int width(Run run) {
        return run.isOnTerminal() ? Math.clamp(run.columns(), NARROW, WIDE) : USUAL;
    }

    /// Progress by items of the older edition; none where there is no database.
    private static Map<ItemId, Touched> touched(Run run, CommandLine line, CourseChanges changes) {
        if (!Files.exists(run.data())) {
            if (line.hasOption("data")) {
                run.warn(
                        "there is no database "
                                + run.data()
                                + ": what progress is touched is left out");
            }
            return Map.of();
        }
        return run.withLog(
                Access.READ,
                log -> {
                    Optional<Learner> one =
                            line.hasOption("learner")
                                    ? Optional.of(run.learnerRead(log))
                                    : Optional.empty();
                    return Touched.in(
                            log,
                            learner -> one.map(learner::equals).orElse(true),
                            changes.before()::goesBy,
                            changes.logged());
                });
    }
}
