package retain.tui.screen;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Question;
import retain.exam.Candidate;
import retain.exam.Entrance;
import retain.exam.ExamResult;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.Entry.Setting;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Started;
import retain.log.Stamp;
import retain.tui.key.Key;
import retain.tui.page.Frame;
import retain.tui.page.Size;
import retain.tui.sitting.ExamOpening;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Sits an examination at its screens without a terminal: presses keys, three seconds each, while
/// the clock is looked at every second, and keeps pictures of what is seen.
final class Examinee {
    private final PictureBook pictures = new PictureBook();
    private final List<Entry> kept = new ArrayList<>();
    private final EntryIds ids = new EntryIds(new Random(7));
    private final Candidate candidate = new Candidate(Sat.ADA, Sat.BERLIN, ids);
    private Size size = new Size(80, 24);
    private Instant now = Sat.MORNING;
    private ExamScreen screen;
    private boolean over;

    private Examinee(ExamScreen screen) {
        this.screen = screen;
    }

    private Examinee(Entrance entrance, String notice, List<String> others) {
        screen = ExamScreen.of(opening(entrance, notice, others));
    }

    private ExamOpening opening(Entrance entrance, String notice, List<String> others) {
        return new ExamOpening(
                entrance,
                candidate,
                notice,
                at -> new Setting(new Stamp(ids.next(at), at, Sat.ADA), "birds", "notice", notice),
                false,
                others);
    }

    /// Stands before the spring examination of the course about birds.
    static Examinee before(String exam) {
        return before(Sat.form(Sat.birds(), exam));
    }

    static Examinee before(Form form) {
        return new Examinee(new Entrance.New(form, 42), "", List.of());
    }

    /// Has to read a notice first.
    static Examinee owes(String notice) {
        Form form = Sat.form(Sat.birds(), "spring");
        return new Examinee(new Entrance.New(form, 42), notice, List.of("plain"));
    }

    /// Comes back to a sitting.
    static Examinee again(Sitting sitting, Instant now) {
        Examinee examinee = new Examinee(new Entrance.Again(sitting), "", List.of());
        examinee.kept.add(sitting.started());
        examinee.kept.addAll(sitting.entries());
        examinee.now = now;
        return examinee;
    }

    static Examinee at(ExamResult result) {
        return new Examinee(ExamScreen.of(result, List.of()));
    }

    /// A form of that many questions, those of the birds over and over.
    static Form longForm(int seats) {
        Course course = Sat.birds();
        Form form = Sat.form(course, "spring");
        List<Form.Seat> all = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            Item item = form.seats().get(i % form.seats().size()).item();
            all.add(Form.Seat.of(Question.of(named(item, item.id().id() + "-" + i), i)));
        }
        Exam exam = form.exam();
        return new Form(
                form.course(),
                form.courseTitle(),
                form.courseVersion(),
                new Exam(
                        exam.name(),
                        exam.title(),
                        seats,
                        exam.minutes(),
                        exam.passPercent(),
                        exam.gate()),
                form.domains(),
                form.sources(),
                all);
    }

    private static Item named(Item item, String name) {
        return new Item(
                new ItemId(item.id().course(), item.id().deck(), name),
                item.formerly(),
                item.topic(),
                item.critical(),
                item.level(),
                item.status(),
                item.question(),
                item.figure(),
                item.interaction(),
                item.rationale(),
                item.facts(),
                item.enemies(),
                item.notes());
    }

    Examinee size(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    /// Presses keys, as in `1 ⏎ 'some text' ⏎ ^u`.
    Examinee keys(String script) {
        Player.keysOf(script).forEach(this::press);
        return this;
    }

    Examinee press(Key key) {
        waits(Duration.ofSeconds(3));
        return over ? this : take(screen.on(key, now, size));
    }

    /// Presses a key while no time passes.
    Examinee pressAtOnce(Key key) {
        return over ? this : take(screen.on(key, now, size));
    }

    /// Time passes before the eyes.
    Examinee waits(Duration time) {
        for (long i = 0; i < time.toSeconds() && !over; i++) {
            passes(Duration.ofSeconds(1));
        }
        return this;
    }

    /// The clock is looked at only after a time.
    Examinee passes(Duration time) {
        now = now.plus(time);
        return take(screen.passing(now));
    }

    /// Leaves by Ctrl-C, the end of input or a signal.
    Examinee leaves() {
        return take(screen.leaving(now));
    }

    /// Is back after a while on what was kept, as a program that was killed is begun again.
    Examinee comesBackAfter(Duration away) {
        now = now.plus(away);
        over = false;
        screen =
                ExamScreen.of(
                        opening(new Entrance.Again(Sitting.all(kept).getLast()), "", List.of()));
        return this;
    }

    private Examinee take(Step<ExamScreen> step) {
        kept.addAll(step.entries());
        screen = step.screen();
        over = step.over();
        return this;
    }

    ExamScreen screen() {
        return screen;
    }

    ExamQuestion question() {
        return (ExamQuestion) screen;
    }

    boolean isOver() {
        return over;
    }

    List<Entry> kept() {
        return kept;
    }

    /// What was kept of the sitting since so many entries.
    List<ExamEntry> keptSince(int before) {
        return kept.subList(before, kept.size()).stream()
                .filter(ExamEntry.class::isInstance)
                .map(ExamEntry.class::cast)
                .toList();
    }

    boolean isBegun() {
        return kept.stream().anyMatch(Started.class::isInstance);
    }

    /// The sitting as the log has it.
    Sitting logged() {
        return Sitting.all(kept).getLast();
    }

    Instant now() {
        return now;
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

    /// The same without regard to lines.
    String told() {
        return seen().replaceAll("\\s+", " ");
    }

    Examinee shot(String title) {
        pictures.add(title, frame(), size);
        return this;
    }

    /// Presses keys and keeps a picture with them as its title.
    Examinee sees(String script) {
        return keys(script).shot(script);
    }

    void matches(String file) throws IOException {
        pictures.matches(file);
    }
}
