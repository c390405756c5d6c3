package retain.tui.words;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Review;
import retain.log.History;
import retain.schedule.EaseFactor;
import retain.schedule.Memory;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.schedule.Strength;
import retain.session.Rating;
import retain.session.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The history of an item as lines, oldest first. It tells how it was answered, never what: it can
/// be read while the question is open.
public final class ItemStory {
    private ItemStory() {}

    /// The lines of an item.
    ///
    /// @param open the question is still open: a note may well hold the answer
    public static List<String> lines(Session session, ItemId item, boolean open) {
        return lines(session.history(), session.schedule(item), session.desk()::dayOf, item, open);
    }

    /// The same without a session.
    ///
    /// @param dayOf the study day of a moment
    public static List<String> lines(
            History history,
            Schedule schedule,
            Function<Instant, LocalDate> dayOf,
            ItemId item,
            boolean open) {
        List<String> lines = new ArrayList<>();
        lines.add(item.inCourse());
        for (Review review : history.reviews(item)) {
            lines.add(
                    DayText.date(review.day())
                            + ": "
                            + (review.correct() ? "right" : "wrong")
                            + ", graded "
                            + review.quality().value()
                            + " "
                            + Rating.words(review.quality())
                            + kind(review)
                            + (review.override() ? ", claimed as right" : ""));
        }
        lines.add(standing(schedule));
        for (Entry remark : history.remarks(item)) {
            String day = DayText.date(dayOf.apply(remark.at()));
            switch (remark) {
                case Flag flag ->
                        lines.add(
                                day
                                        + ": flagged"
                                        + (open || flag.note().isEmpty()
                                                ? ""
                                                : ": " + flag.note()));
                case Note note ->
                        lines.add(
                                day
                                        + ": note"
                                        + (open ? ", shown with the answer" : ": " + note.text()));
                case Burial burial ->
                        lines.add(day + ": buried until " + DayText.date(burial.day().plusDays(1)));
                default -> throw new IllegalStateException("no remark: " + remark);
            }
        }
        return lines;
    }

    private static String kind(Review review) {
        return switch (review.kind()) {
            case SCHEDULED -> "";
            case REDRILL -> ", again the same day";
            case CRAM -> ", cram";
            case EARLY -> ", before it was due";
        };
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case EaseFactor ease -> ", ease factor " + ease.text();
            case Memory memory ->
                    ", stability "
                            + Decimal.fixed(memory.stability(), 1)
                            + " days, difficulty "
                            + Decimal.fixed(memory.difficulty(), 1)
                            + " of 10";
        };
    }

    private static String standing(Schedule schedule) {
        return switch (schedule) {
            case Unseen _ -> "New: not in repetition yet.";
            case Scheduled now ->
                    (now.repetition() == 0
                                    ? "Missed the last time"
                                    : "Recalled "
                                            + DayText.count(now.repetition(), "time")
                                            + " in a row")
                            + "; interval "
                            + DayText.count(now.interval(), "day")
                            + strength(now.strength())
                            + ", "
                            + DayText.count(now.lapses(), "lapse")
                            + (now.isLeech() ? " (a leech)" : "")
                            + "; due "
                            + DayText.date(now.due())
                            + ".";
        };
    }
}
