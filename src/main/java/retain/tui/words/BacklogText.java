package retain.tui.words;

import retain.schedule.BacklogNow;
import retain.schedule.BacklogOffer;
import retain.schedule.Clearance;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A backlog in words: what it is, how long it takes, how far it is.
public final class BacklogText {
    public static final String FIRST = "The items most likely forgotten come first.";
    public static final String PAUSED = "New items wait until then.";
    public static final String CLEARED = "The backlog is cleared; new items come again.";
    public static final String DECLINED =
            "Not today: all that is due is asked in the usual order. The offer comes again"
                    + " tomorrow.";

    private BacklogText() {}

    /// `96 items are overdue after 12 days away; your usual day has 14.`
    public static String reason(BacklogOffer offer) {
        long away = ChronoUnit.DAYS.between(offer.last(), offer.today()) - 1;
        return DayText.count(offer.overdue(), "item")
                + (offer.overdue() == 1 ? " is" : " are")
                + " overdue"
                + (away > 0 ? " after " + DayText.count(away, "day") + " away" : "")
                + "; "
                + (offer.isLimited() ? "your limit is " : "your usual day has ")
                + offer.holds()
                + ".";
    }

    private static String end(Optional<Clearance> clear) {
        return clear.map(end ->
                        end.days() == 1
                                ? "clear today"
                                : "clear in "
                                        + end.days()
                                        + " days of study, on "
                                        + DayText.date(end.day()))
                .orElse(
                        "not clear within "
                                + Clearance.LONGEST
                                + " days, since as much comes back as is cleared");
    }

    /// `clear in 9 days of study, on Thu 2026-12-03`; what comes back meanwhile is counted in. And
    /// that this is too late for the exam where it is.
    public static String end(BacklogOffer offer, Optional<Clearance> clear) {
        boolean isLate = clear.stream().noneMatch(offer::isBeforeExam);
        return end(clear)
                + offer.exam()
                        .filter(_ -> isLate)
                        .map(day -> ", not before your exam on " + DayText.date(day))
                        .orElse("");
    }

    /// `Backlog: day 3 of 9; 210 left. Clear on Thu 2026-12-03.`
    public static String progress(BacklogNow now) {
        return "Backlog: day "
                + now.dayNumber()
                + now.days().map(days -> " of " + days).orElse("")
                + "; "
                + now.left()
                + " left, at "
                + now.backlog().aDay()
                + " a day "
                + end(now)
                + ".";
    }

    private static String end(BacklogNow now) {
        return now.clear()
                .map(end -> end.days() == 1 ? "clear today" : "clear on " + DayText.date(end.day()))
                .orElse("not clear within " + Clearance.LONGEST + " days");
    }
}
