package retain.tui.screen;

import retain.deck.Course;
import retain.deck.Item;
import retain.finding.Circumstance;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;
import retain.store.CourseFiles;
import retain.tui.key.Key;
import retain.tui.page.Frame;
import retain.tui.page.Size;
import retain.tui.proof.Leaf;
import retain.tui.proof.Proof;
import retain.tui.proof.Report;
import retain.yaml.Manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks through a copy of the course of the screen tests, edits its files and saves them.
final class Author {
    private static final Instant NEVER_ASKED = Instant.EPOCH;

    private final Path course;
    private final List<Finding> told = new ArrayList<>();
    private final PictureBook pictures = new PictureBook();
    private Size size = new Size(80, 24);
    private PreviewScreen screen;
    private boolean over;

    private Author(Path course) {
        this.course = course;
        screen = PreviewScreen.opening(proof(), 0);
    }

    /// Opens the preview of a course that is copied into a folder.
    static Author in(Path folder) throws IOException {
        Path course = Files.createDirectory(folder.resolve("birds"));
        try (Stream<Path> files = Files.list(Player.COURSE)) {
            for (Path file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName()));
            }
        }
        return new Author(course);
    }

    private Proof proof() {
        List<Leaf> leaves = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            Manuscript read = CourseFiles.manuscript(course);
            read.reading().findings().forEach(finding -> findings.add(shown(finding)));
            told.forEach(finding -> findings.add(shown(finding)));
            findings.sort(Finding.BY_PLACE);
            for (Item item : read.course().map(Course::items).orElse(List.of())) {
                Place place = shown(read.places().at(item.id().inCourse(), "").place());
                leaves.add(Leaf.of(read.course().orElseThrow(), item, place));
            }
        } catch (Circumstance gone) {
            troubles.add("the folder is gone");
        }
        return Proof.of(leaves, new Report(findings, 3, troubles, LocalTime.of(9, 5, 7)));
    }

    /// The same in every folder.
    private Place shown(Place place) {
        return new Place(
                place.file().replace(course.toString(), "birds"), place.line(), place.column());
    }

    private Finding shown(Finding finding) {
        return new Finding(
                finding.severity(),
                shown(finding.place()),
                finding.rule(),
                finding.message(),
                finding.source());
    }

    Path file(String name) {
        return course.resolve(name);
    }

    /// Edits a file and saves it, which the screen hears of.
    Author saves(String file, String from, String to) throws IOException {
        String before = Files.readString(file(file));
        String after = before.replace(from, to);
        if (after.equals(before)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        Files.writeString(file(file), after);
        return hears();
    }

    /// The rules of item writing were asked, and found this in a line of a file.
    Author isTold(String file, int line, String rule, String message) throws IOException {
        String source = Files.readAllLines(file(file)).get(line - 1);
        Place place = new Place(file(file).toString(), line, source.strip().length() / 2);
        told.add(new Finding(Severity.WARNING, place, rule, message, source));
        return hears();
    }

    /// The screen after the files were read again.
    Author hears() {
        screen = screen.reloaded(proof());
        return this;
    }

    Author size(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    Author keys(String script) {
        Player.keysOf(script).forEach(this::press);
        return this;
    }

    Author press(Key key) {
        Step<PreviewScreen> step = screen.on(key, NEVER_ASKED, size);
        screen = step.screen();
        over = step.over();
        if (!step.entries().isEmpty()) {
            throw new IllegalStateException("a preview keeps nothing: " + step.entries());
        }
        return this;
    }

    PreviewScreen screen() {
        return screen;
    }

    boolean isOver() {
        return over;
    }

    Frame frame() {
        return View.draw(screen, size, "");
    }

    /// All that is on the screen.
    String seen() {
        StringBuilder text = new StringBuilder();
        frame().lines().forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    Author shot(String title) {
        pictures.add(title, frame(), size);
        return this;
    }

    Author sees(String script) {
        return keys(script).shot(script);
    }

    void matches(String file) throws IOException {
        pictures.matches(file);
    }
}
