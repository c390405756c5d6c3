package retain.tui.screen;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.log.Entry;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.report.Progress;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Sm2;
import retain.tui.key.Key;
import retain.tui.page.Frame;
import retain.tui.page.Size;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// Studies a course for weeks, the same for the same seed, and looks at the progress made.
final class Looker {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Learner ADA = Learner.named("ada").orElseThrow();
    private static final Limits TWO_A_DAY = new Limits(2, Optional.empty(), Limits.DAILY.among());

    private final PictureBook pictures = new PictureBook();
    private final EntryIds ids = new EntryIds(new Random(3));
    private final Random random = new Random(11);
    private final List<Entry> entries = new ArrayList<>();
    private final Course course;
    private List<String> week = List.of("Your week", "", "Done: nothing.", "  nests/nests-1");
    private Size size = new Size(80, 24);
    private ProgressScreen screen;
    private boolean over;

    Looker(Course course) {
        this.course = course;
        this.screen = opening(new Nearness.Whole());
    }

    /// Studies on four days of five, from so many days ago to today.
    Looker studied(int days, double known) {
        for (LocalDate day = TODAY.minusDays(days - 1L);
                !day.isAfter(TODAY);
                day = day.plusDays(1)) {
            if (random.nextInt(5) > 0 || day.equals(TODAY)) {
                day(day, known);
            }
        }
        return reopens();
    }

    private void day(LocalDate day, double known) {
        Queue queue = Queue.of(course, history(), new Sm2(), day, TWO_A_DAY);
        List<ItemId> asked = new ArrayList<>(queue.due());
        asked.addAll(queue.fresh());
        for (ItemId id : asked) {
            // The last of each deck is never learnt.
            boolean isHard = id.id().endsWith("-7");
            answered(
                    course.item(id).orElseThrow(),
                    day,
                    random.nextDouble() < (isHard ? 0.3 : known));
        }
    }

    private void answered(Item item, LocalDate day, boolean isRight) {
        Quality quality = isRight ? Quality.GOOD : Quality.SLIP;
        keep(
                day,
                stamp ->
                        new Review(
                                stamp,
                                ZoneOffset.UTC,
                                day,
                                item.id(),
                                Revision.of(item).wording(),
                                Revision.of(item).key(),
                                List.of(),
                                ReviewKind.SCHEDULED,
                                new Response.Omitted(),
                                isRight,
                                quality,
                                Duration.ofSeconds(20),
                                false));
    }

    private void keep(LocalDate day, Function<Stamp, Entry> entry) {
        Instant at = day.atTime(6, 0).toInstant(ZoneOffset.UTC).plusSeconds(entries.size());
        entries.add(entry.apply(new Stamp(ids.next(at), at, ADA)));
    }

    Looker goal(LocalDate day) {
        keep(TODAY, stamp -> new Goal(stamp, course.slug(), "warden", day));
        return reopens();
    }

    Looker keeps(List<? extends Entry> more) {
        entries.addAll(more);
        return reopens();
    }

    Looker flags(String item) {
        keep(TODAY, stamp -> new Flag(stamp, id(item), "Is it?", ""));
        return reopens();
    }

    Looker suspends(String item) {
        keep(TODAY, stamp -> new Suspension(stamp, id(item)));
        return reopens();
    }

    private ItemId id(String item) {
        return course.named(item).getFirst().id();
    }

    Looker week(String... lines) {
        week = List.of(lines);
        return reopens();
    }

    private History history() {
        return History.of(entries, course::current);
    }

    Progress progress() {
        return Progress.of(course, history(), new Sm2(), Limits.DAILY, TODAY);
    }

    private ProgressScreen opening(Nearness near) {
        over = false;
        return ProgressScreen.of(
                new ProgressBook(progress(), history(), ZoneOffset.UTC, week, false), near);
    }

    Looker reopens() {
        screen = opening(new Nearness.Whole());
        return this;
    }

    Looker opensAt(Function<Progress, Nearness> near) {
        screen = opening(near.apply(progress()));
        return this;
    }

    Looker size(int columns, int rows) {
        size = new Size(columns, rows);
        return this;
    }

    Looker press(Key key) {
        Step<ProgressScreen> step = screen.on(key, Instant.EPOCH, size);
        screen = step.screen();
        over = step.over();
        if (!step.entries().isEmpty()) {
            throw new AssertionError("looking keeps nothing: " + step.entries());
        }
        return this;
    }

    Looker keys(String script) {
        Player.keysOf(script).forEach(this::press);
        return this;
    }

    /// Presses keys and keeps a picture with them as its title.
    Looker sees(String script) {
        return keys(script).shot(script);
    }

    Looker shot(String title) {
        pictures.add(title, frame(), size);
        return this;
    }

    Frame frame() {
        return View.draw(screen, size, "");
    }

    /// All lines that are seen.
    String seen() {
        StringBuilder seen = new StringBuilder();
        frame().lines().forEach(line -> seen.append(line.text()).append('\n'));
        return seen.toString();
    }

    ProgressScreen screen() {
        return screen;
    }

    boolean isOver() {
        return over;
    }

    void matches(String file) throws IOException {
        pictures.matches(file);
    }
}
