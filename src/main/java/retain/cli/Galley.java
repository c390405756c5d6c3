package retain.cli;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.finding.Circumstance;
import retain.finding.Finding;
import retain.finding.Place;
import retain.store.CourseFiles;
import retain.tui.proof.Leaf;
import retain.tui.proof.Proof;
import retain.tui.proof.Report;
import retain.yaml.Manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// What a preview is to show: which files, and which of their items.
final class Galley {
    private final Run run;
    private final List<Path> paths;
    private final List<String> names;

    /// What the names have meant up to now: an item that is renamed stays chosen.
    private final Set<ItemId> chosen = new LinkedHashSet<>();

    private Galley(Run run, List<Path> paths, List<String> names) {
        this.run = run;
        this.paths = List.copyOf(paths);
        this.names = List.copyOf(names);
    }

    /// Files say where to look; items and decks choose among what is there.
    static Galley of(Run run, List<String> operands) {
        List<Path> paths = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String operand : operands) {
            boolean isFile = operand.endsWith(".yaml") || operand.endsWith(".yml");
            if (isFile || Files.exists(Run.path(operand))) {
                paths.add(Run.path(operand));
            } else {
                names.add(operand);
            }
        }
        return new Galley(run, paths.isEmpty() ? List.of(run.coursePath()) : paths, names);
    }

    List<Path> paths() {
        return paths;
    }

    /// All items of the files, before the rules of item writing were asked: that takes a moment.
    ///
    /// @throws Circumstance if there is nothing at a path that could be a course
    Proof all() {
        return proof(
                paths.stream().map(CourseFiles::manuscript).toList(),
                List.of(),
                manuscript -> manuscript.reading().findings());
    }

    /// All items of the files, whatever has become of those, and all that is wrong with them.
    Proof allLeft() {
        List<Manuscript> manuscripts = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (Path path : paths) {
            try {
                manuscripts.add(CourseFiles.manuscript(path));
            } catch (Circumstance trouble) {
                troubles.add(Run.sentence(trouble));
            }
        }
        return proof(
                manuscripts, troubles, manuscript -> Found.in(manuscript, run.today()).findings());
    }

    private Proof proof(
            List<Manuscript> manuscripts,
            List<String> troubles,
            Function<Manuscript, List<Finding>> wrong) {
        Set<Leaf> leaves = new LinkedHashSet<>();
        Set<Finding> findings = new TreeSet<>(Finding.BY_PLACE);
        int files = 0;
        for (Manuscript manuscript : manuscripts) {
            findings.addAll(wrong.apply(manuscript));
            files += manuscript.reading().files().size();
            leaves.addAll(leaves(manuscript));
        }
        LocalTime at = LocalTime.ofInstant(run.now(), run.surroundings().zone());
        return Proof.of(
                List.copyOf(leaves), new Report(List.copyOf(findings), files, troubles, at));
    }

    private static List<Leaf> leaves(Manuscript manuscript) {
        List<Leaf> leaves = new ArrayList<>();
        if (manuscript.course().isPresent()) {
            Course course = manuscript.course().get();
            for (Item item : course.items()) {
                Place place = manuscript.places().at(item.id().inCourse(), "").place();
                if (manuscript.isAsked(place.file())) {
                    leaves.add(Leaf.of(course, item, place));
                }
            }
        }
        return leaves;
    }

    /// Of these items, those that were named; all where no name was given.
    Proof named(Proof all) {
        if (names.isEmpty()) {
            return all;
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Leaf leaf : all.leaves()) {
            if (names.stream().anyMatch(name -> means(name, leaf)) || wasChosen(leaf)) {
                leaves.add(leaf);
                chosen.add(leaf.item().id());
            }
        }
        return new Proof(leaves, all.report());
    }

    private static boolean means(String name, Leaf leaf) {
        ItemId id = leaf.item().id();
        return List.of(id.toString(), id.inCourse(), id.id(), id.deck()).contains(name);
    }

    private boolean wasChosen(Leaf leaf) {
        return chosen.stream()
                .anyMatch(once -> leaf.course().current(once).equals(leaf.item().id()));
    }

    /// Whether one item was named, and no more.
    boolean isOneItem(Proof named) {
        return names.size() == 1 && named.leaves().size() == 1;
    }

    /// A name that means nothing is a slip of the hand, unless a deck that cannot be read has it.
    ///
    /// @throws Circumstance if there is one
    void requireNames(Proof all) {
        if (all.report().hasErrors()) {
            return;
        }
        for (String name : names) {
            if (all.leaves().stream().noneMatch(leaf -> means(name, leaf))) {
                Set<String> known = new TreeSet<>();
                for (Leaf leaf : all.leaves()) {
                    ItemId id = leaf.item().id();
                    known.addAll(
                            name.contains("/")
                                    ? List.of(id.inCourse())
                                    : List.of(id.id(), id.deck()));
                }
                throw new Circumstance(
                        "there is no item, deck or file \""
                                + name
                                + "\""
                                + Choices.hint(name, known, "; \"retain items\" lists the items"));
            }
        }
    }
}
