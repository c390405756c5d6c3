package retain.tui.screen;

import retain.deck.Course;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.schedule.Limits;
import retain.schedule.Sm2;
import retain.session.Desk;
import retain.session.Mode;
import retain.session.Session;
import retain.store.CourseFiles;
import retain.tui.draft.Draft;
import retain.tui.key.Key;
import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Size;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sits at the screens of a course without a terminal: presses keys, three seconds each, and keeps
/// pictures of what is seen.
final class Player {
    static final Path COURSE = Path.of("src/test/resources/retain/tui/course");

    private static final Map<String, Key> NAMED =
            Map.ofEntries(
                    Map.entry("⏎", Named.ENTER),
                    Map.entry("↑", Named.UP),
                    Map.entry("↓", Named.DOWN),
                    Map.entry("←", Named.LEFT),
                    Map.entry("→", Named.RIGHT),
                    Map.entry("⇧↑", Named.SHIFT_UP),
                    Map.entry("⇧↓", Named.SHIFT_DOWN),
                    Map.entry("esc", Named.ESCAPE),
                    Map.entry("tab", Named.TAB),
                    Map.entry("pgup", Named.PAGE_UP),
                    Map.entry("pgdn", Named.PAGE_DOWN),
                    Map.entry("⌫", Named.BACKSPACE),
                    Map.entry("space", new Typed(" ")),
                    Map.entry("home", Named.HOME),
                    Map.entry("end", Named.END),
                    Map.entry("del", Named.DELETE),
                    Map.entry("f1", Named.HELP),
                    Map.entry("f2", Named.MARK),
                    Map.entry("f3", Named.OVERVIEW));

    private final PictureBook pictures = new PictureBook();
    private final List<Entry> kept = new ArrayList<>();
    private final EntryIds ids = new EntryIds(new Random(7));
    private Course course;
    private Limits limits = Limits.DAILY;
    private Mode mode = Mode.DAILY;
    private Size size = new Size(80, 24);
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private StudyScreen screen;
    private boolean over;

    private Player(Course course) {
        this.course = course;
        screen = opening();
    }

    /// Opens a sitting on the course of the screen tests.
    static Player opens() {
        return of(COURSE);
    }

    static Player of(Path course) {
        return new Player(CourseFiles.read(course).course().orElseThrow());
    }

    private StudyScreen opening() {
        Desk desk =
                new Desk(
                        course,
                        Learner.named("ada").orElseThrow(),
                        ZoneId.of("Europe/Berlin"),
                        ids,
                        new Sm2(),
                        limits,
                        mode);
        Session session = Session.open(desk, History.of(kept, course::current), now);
        over = false;
        Step<StudyScreen> first = StudyScreen.opening(session, false, now);
        kept.addAll(first.entries());
        return first.screen();
    }

    /// Opens a sitting anew on what was kept.
    Player reopens() {
        screen = opening();
        return this;
    }

    /// Opens a sitting on what was learnt before.
    Player knows(List<? extends Entry> log) {
        kept.addAll(log);
        return reopens();
    }

    /// Opens a sitting on another edition of the course.
    Player reopens(Path edition) {
        course = CourseFiles.read(edition).course().orElseThrow();
        return reopens();
    }

    Player limits(Limits other) {
        limits = other;
        return reopens();
    }

    Player mode(Mode other) {
        mode = other;
        return reopens();
    }

    Player waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    Player size(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    /// Presses keys, as in `1 ⏎ 'some text' ⏎ ^u`.
    Player keys(String script) {
        keysOf(script).forEach(this::press);
        return this;
    }

    static List<Key> keysOf(String script) {
        List<Key> keys = new ArrayList<>();
        for (String word : words(script)) {
            if (word.startsWith("'")) {
                word.substring(1, word.length() - 1)
                        .codePoints()
                        .forEach(c -> keys.add(new Typed(Character.toString(c))));
            } else if (NAMED.containsKey(word)) {
                keys.add(NAMED.get(word));
            } else if (word.startsWith("^")) {
                keys.add(new Control(word.charAt(1)));
            } else {
                keys.add(new Typed(word));
            }
        }
        return keys;
    }

    private static List<String> words(String script) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < script.length()) {
            if (script.charAt(from) == ' ') {
                from++;
                continue;
            }
            int end =
                    script.charAt(from) == '\''
                            ? script.indexOf('\'', from + 1) + 1
                            : script.indexOf(' ', from);
            end = end <= 0 ? script.length() : end;
            words.add(script.substring(from, end));
            from = end;
        }
        return words;
    }

    /// Presses one key.
    Player press(Key key) {
        now = now.plus(Duration.ofSeconds(3));
        Step<StudyScreen> step = screen.on(key, now, size);
        kept.addAll(step.entries());
        screen = step.screen();
        over = step.over();
        return this;
    }

    /// Suspends questions until one is answered by such a draft.
    Player skipsTo(Class<? extends Draft> draft) {
        while (!draft.isInstance(((Asking) screen).draft())) {
            keys("^s");
        }
        return this;
    }

    /// Leaves by Ctrl-C, the end of input or a signal.
    Player leaves() {
        Step<StudyScreen> step = screen.leaving(now);
        kept.addAll(step.entries());
        screen = step.screen();
        over = step.over();
        return this;
    }

    StudyScreen screen() {
        return screen;
    }

    boolean isOver() {
        return over;
    }

    List<Entry> kept() {
        return kept;
    }

    Instant now() {
        return now;
    }

    Frame frame() {
        return View.draw(screen, size, "");
    }

    /// Keeps a picture of what is now seen.
    Player shot(String title) {
        pictures.add(title, frame(), size);
        return this;
    }

    /// Presses keys and keeps a picture with them as its title.
    Player sees(String script) {
        return keys(script).shot(script);
    }

    /// Compares all pictures with a file.
    void matches(String file) throws IOException {
        pictures.matches(file);
    }
}
