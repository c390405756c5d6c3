package retain.tui.screen;

import retain.report.ItemProgress;
import retain.report.Progress;
import retain.schedule.Schedule.Scheduled;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.words.ProgressText;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// Items below each other. Where the terminal is narrow, the columns go that say least.
final class ItemColumns {
    private static final int LEAST_NAME = 24;
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private ItemColumns() {}

    /// Adds items.
    ///
    /// @param name what each is called here
    static void add(
            Progress progress,
            List<ItemProgress> items,
            Function<ItemProgress, String> name,
            DoorRows doors) {
        List<Columns> all =
                List.of(
                        columns(progress, items, name, MOST),
                        columns(progress, items, name, MOST - 1),
                        columns(progress, items, name, MOST - 2),
                        columns(progress, items, name, FEWEST));
        Columns columns = Columns.fitting(all, doors.room(), LEAST_NAME);
        doors.addPlain(columns.heading(doors.room()));
        for (int row = 0; row < columns.rows(); row++) {
            String question = ProgressItemView.question(items.get(row).item());
            doors.add(columns.row(row, doors.room()), question);
        }
    }

    private static Columns columns(
            Progress progress,
            List<ItemProgress> items,
            Function<ItemProgress, String> name,
            int count) {
        Columns columns =
                new Columns()
                        .left("Item", cells(items, item -> name(item, name)))
                        .right("due", cells(items, item -> due(item, progress)));
        if (count >= MOST - 1) {
            columns = columns.right("interval", cells(items, ItemColumns::interval));
        }
        if (count >= MOST) {
            columns = columns.right("lapses", cells(items, ItemColumns::lapses));
        }
        if (count > FEWEST) {
            columns = columns.right("right, 30 d", cells(items, ItemColumns::recent));
        }
        String when = progress.expectedOn().isAfter(progress.day()) ? "exam day" : "today";
        return columns.right(when, cells(items, ItemColumns::expected));
    }

    private static List<Line> cells(List<ItemProgress> items, Function<ItemProgress, Line> cell) {
        return items.stream().map(cell).toList();
    }

    private static Line name(ItemProgress item, Function<ItemProgress, String> name) {
        Line line = Line.of(item.item().critical() ? "★ " : "  ", Role.ACCENT);
        return line.and(name.apply(item), item.isSeen() ? Role.PLAIN : Role.DIM);
    }

    private static Line due(ItemProgress item, Progress progress) {
        if (item.isSuspended()) {
            return Line.of("suspended", Role.DIM);
        }
        if (!(item.schedule() instanceof Scheduled at)) {
            return Line.of("new", Role.DIM);
        }
        return item.isDue(progress.day())
                ? Line.of("now", Role.ACCENT)
                : Line.of("in " + ChronoUnit.DAYS.between(progress.day(), at.due()) + " d");
    }

    private static Line interval(ItemProgress item) {
        return item.schedule() instanceof Scheduled at
                ? Line.of(at.interval() + " d", item.isMature() ? Role.GOOD : Role.PLAIN)
                : Line.BLANK;
    }

    private static Line lapses(ItemProgress item) {
        return item.lapses() == 0
                ? Line.BLANK
                : Line.of(String.valueOf(item.lapses()), item.isLeech() ? Role.BAD : Role.PLAIN);
    }

    private static Line recent(ItemProgress item) {
        return item.recent().of() == 0
                ? Line.BLANK
                : Line.of(item.recent().right() + "/" + item.recent().of());
    }

    private static Line expected(ItemProgress item) {
        return item.isSeen()
                ? Line.of(ProgressText.estimate(item.expected()))
                : Line.of(ProgressText.NOTHING, Role.DIM);
    }
}
