package retain.tui.screen;

import retain.report.DomainProgress;
import retain.report.Forecasts.Forecast;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.Readiness.Foretold;
import retain.report.UnsafeItem.Why;
import retain.tui.page.Body;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.screen.Nearness.Care;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Progress with the whole course: what is done, what is coming and what is weak.
final class WholeView {
    private static final int LABEL = 12;

    private final Progress progress;
    private final Body body;
    private final DoorRows doors;

    private WholeView(ProgressRows screen, Size size) {
        this.progress = screen.book().progress();
        this.body = new Body(Layout.of(size));
        this.doors = new DoorRows(body, screen.cursor());
    }

    static Shelf of(ProgressRows screen, Size size, String clock) {
        WholeView view = new WholeView(screen, size);
        List<Line> head = ProgressView.head(screen.book(), clock, size);
        String date = ProgressView.date(view.progress, head);
        if (!date.isEmpty()) {
            view.body.text(date, Role.PLAIN);
        }
        view.all();
        return new Shelf(
                view.body.page(head, view.doors.foot(size), ProgressView.hints(true, true)),
                view.doors.lines());
    }

    private void all() {
        chance();
        body.gap();
        GroupColumns.domains(progress, doors);
        ProgressText.expectedMeans(
                        progress, progress.domains().stream().map(DomainProgress::all).toList())
                .forEach(each -> body.text(each, Role.DIM));
        if (!progress.isEmpty()) {
            days();
            care();
        }
        mocks();
        body.endsWithoutGap();
    }

    private void chance() {
        if (progress.isEmpty()) {
            body.text(ProgressText.beginning(progress), Role.PLAIN);
        } else {
            Role role = progress.readiness() instanceof Foretold ? Role.DIM : Role.PLAIN;
            ProgressText.grounds(progress).ifPresent(grounds -> body.text(grounds, role));
        }
        if (progress.goal().isEmpty() && progress.exam().isPresent()) {
            body.text("No exam date is set: \"retain plan\" sets one.", Role.DIM);
        } else if (progress.goal().isPresent() && progress.exam().isEmpty()) {
            body.text("\"retain plan\" sets another one.", Role.DIM);
        } else if (progress.goal().filter(goal -> goal.isOver(progress.day())).isPresent()) {
            body.text("\"retain plan\" sets the date of another exam.", Role.DIM);
        }
    }

    private void days() {
        heading("Due in the next 14 days");
        DaysView.load(body, progress.load());
        ProgressText.fresh(progress.load()).ifPresent(fresh -> body.text(fresh, Role.DIM));
        heading("Last 26 weeks");
        DaysView.calendar(body, progress.activity());
        body.gap();
        body.text(ProgressText.streak(progress.activity()), Role.PLAIN);
        body.text(ProgressText.time(progress.activity()), Role.PLAIN);
    }

    private void heading(String text) {
        body.gap();
        body.add(Line.of(text, Role.PRIMARY));
    }

    /// What wants a look; of safety-critical items also that all is well.
    private void care() {
        boolean hasCritical = progress.items().stream().anyMatch(item -> item.item().critical());
        boolean isWell =
                Arrays.stream(Care.values()).allMatch(care -> care.items(progress).isEmpty());
        body.gap();
        if (hasCritical && progress.unsafe().isEmpty()) {
            Rows rows = new Rows();
            rows.add(
                    Line.of("✓ ", Role.GOOD),
                    "All safety-critical items are safe.",
                    Role.PLAIN,
                    "");
            rows.into(body);
        }
        if (isWell) {
            return;
        }
        heading("To look at");
        for (Care care : Care.values()) {
            List<ItemProgress> items = care.items(progress);
            if (!items.isEmpty()) {
                Line label = Line.of(title(care), doors.role()).padded(LABEL);
                doors.add(label.and(note(care, items), Role.PLAIN));
            }
        }
    }

    static String title(Care care) {
        return switch (care) {
            case UNSAFE -> "★ Not safe";
            case LEECH -> "Leeches";
            case FLAGGED -> "Flagged";
            case SUSPENDED -> "Suspended";
        };
    }

    private String note(Care care, List<ItemProgress> items) {
        return switch (care) {
            case UNSAFE -> unsafe();
            case LEECH -> items.size() + ": " + ItemProgressText.leeches(items);
            case FLAGGED, SUSPENDED -> items.size() + ": " + ItemProgressText.names(items);
        };
    }

    /// `18 of 121: 4 not seen, 5 missed, 9 fading`.
    private String unsafe() {
        long critical = progress.items().stream().filter(item -> item.item().critical()).count();
        List<String> parts = new ArrayList<>();
        for (Why why : Why.values()) {
            long count = progress.unsafe().stream().filter(item -> item.why() == why).count();
            if (count > 0) {
                parts.add(count + " " + inShort(why));
            }
        }
        return progress.unsafe().size() + " of " + critical + ": " + String.join(", ", parts);
    }

    private static String inShort(Why why) {
        return switch (why) {
            case NOT_SEEN -> "not seen";
            case CORRECTED -> "corrected";
            case MISSED -> "missed";
            case FADED -> "fading";
        };
    }

    private void mocks() {
        List<Forecast> all = progress.mocks().all();
        if (all.isEmpty()) {
            return;
        }
        heading("Mock exams");
        for (Forecast forecast : all) {
            boolean isPassed = forecast.result().isPassed();
            Rows rows = new Rows();
            rows.add(
                    Line.of(isPassed ? "✓ " : "✗ ", isPassed ? Role.GOOD : Role.BAD),
                    ProgressText.mock(forecast) + ".",
                    Role.PLAIN,
                    "");
            rows.into(body);
        }
        ProgressText.brier(progress).ifPresent(brier -> body.text(brier, Role.DIM));
    }
}
