package retain.tui.screen;

import retain.deck.Interaction.Cloze;
import retain.deck.Item;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.UnsafeItem;
import retain.report.UnsafeItem.Why;
import retain.schedule.StudyDay;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.words.DayText;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ItemStory;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;

/// An item: its question, where the learner stands with it, and its story. The answer is left out,
/// since what is read here is not asked any more.
final class ProgressItemView {
    private ProgressItemView() {}

    static Page of(ProgressItem screen, Size size, String clock) {
        ProgressBook book = screen.book();
        Progress progress = book.progress();
        ItemProgress item = screen.near().item();
        Body body = new Body(Layout.of(size));
        body.text(question(item.item()), Role.PRIMARY);
        body.gap();
        body.text(place(progress, item.item()), Role.DIM);
        for (UnsafeItem unsafe : progress.unsafe()) {
            if (unsafe.item().equals(item)) {
                body.text(
                        "Safety-critical and not safe yet: " + lacking(unsafe.why()) + ".",
                        Role.ACCENT);
            }
        }
        if (item.isSuspended()) {
            body.text("Suspended: \"retain resume\" brings it back.", Role.PLAIN);
        }
        figures(item, progress).forEach(line -> body.text(line, Role.PLAIN));
        body.gap();
        body.add(Line.of("History", Role.PRIMARY));
        List<String> story =
                ItemStory.lines(
                        book.history(),
                        item.schedule(),
                        at -> StudyDay.of(at, book.zone()),
                        item.item().id(),
                        false);
        story.subList(1, story.size()).forEach(line -> body.text(line, Role.PLAIN));
        return body.page(
                Head.of(ItemProgressText.name(item), Line.of("item", Role.DIM), clock, size),
                List.of(),
                hints(screen));
    }

    private static String lacking(Why why) {
        return switch (why) {
            case NOT_SEEN -> "not seen";
            case CORRECTED -> "not answered since its answer was corrected";
            case MISSED -> "missed the last time";
            case FADED ->
                    "recalled today with a chance below " + ProgressText.percent(UnsafeItem.SAFE);
        };
    }

    /// The question; of a cloze without a lead-in, its text.
    static String question(Item item) {
        return item.question().isEmpty() && item.interaction() instanceof Cloze cloze
                ? cloze.text(_ -> "____")
                : item.question();
    }

    private static String place(Progress progress, Item item) {
        String topic =
                progress.course()
                        .domain(item.id().deck())
                        .map(domain -> domain.topicTitle(item.topic()))
                        .orElse(item.topic());
        String domain = progress.course().domainTitle(item.id());
        return (topic.isEmpty() ? domain : domain + " › " + topic)
                + (item.critical() ? " · ★ safety" : "");
    }

    private static List<String> figures(ItemProgress item, Progress progress) {
        List<String> lines = new ArrayList<>();
        if (item.isOutdated()) {
            lines.add("Its answer was corrected since you answered it.");
        }
        if (item.recall().isPresent()) {
            String today = "Recalled today " + ProgressText.estimate(item.recall().getAsDouble());
            lines.add(
                    today
                            + "; right "
                            + ProgressText.expectedWhen(progress)
                            + " "
                            + ProgressText.estimate(item.expected())
                            + ".");
        }
        if (item.recent().of() > 0) {
            lines.add(
                    "Right in the last 30 days: "
                            + item.recent().right()
                            + " of "
                            + item.recent().of()
                            + ".");
        }
        if (item.answers() > 0) {
            lines.add(
                    DayText.count(item.answers(), "answer")
                            + " in "
                            + ProgressText.time(item.time())
                            + ".");
        }
        return lines;
    }

    private static List<Hint> hints(ProgressItem screen) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("↑↓", "read"));
        hints.add(new Hint("Esc", "back"));
        if (screen.outer().neighbour(1).isPresent()) {
            hints.add(new Hint("n", "next"));
        }
        if (screen.outer().neighbour(-1).isPresent()) {
            hints.add(new Hint("p", "previous"));
        }
        hints.add(Hints.HELP);
        hints.add(Hints.QUIT);
        return hints;
    }
}
