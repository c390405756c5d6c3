package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.log.History;
import retain.schedule.BacklogNow;
import retain.schedule.BacklogOffer;
import retain.schedule.Clearance;
import retain.schedule.DayDone;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.tui.words.BacklogText;
import retain.tui.words.DayLimitText;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What bounds a study day: a backlog, and the limits that the learner keeps.
final class DueDay {
    private DueDay() {}

    /// That `study` will offer to clear a backlog.
    static String offer(BacklogOffer offer) {
        return BacklogText.reason(offer)
                + " \"retain study\" offers to clear it day by day: at "
                + offer.proposed()
                + " a day "
                + BacklogText.end(offer, offer.clear(offer.proposed()))
                + ".";
    }

    /// `12 of 40 for today.`
    static Optional<String> limits(History history, LocalDate day, Limits limits) {
        String text = DayLimitText.of(limits, () -> DayDone.of(history, day));
        return Optional.of(text + ".").filter(_ -> !text.isEmpty());
    }

    static void into(
            Map<String, @Nullable Object> json,
            Queue queue,
            History history,
            LocalDate day,
            Limits limits,
            Optional<BacklogNow> backlog) {
        DayDone done = DayDone.of(history, day);
        json.put("final_pass", queue.pass().size());
        json.put("done", done.items());
        json.put("minutes_done", done.time().toMinutes());
        json.put("limit", limits.limit().orElse(null));
        json.put("minutes", limits.time().map(time -> time.toMinutes()).orElse(null));
        json.put("backlog", backlog.map(DueDay::json).orElse(null));
    }

    private static Map<String, @Nullable Object> json(BacklogNow now) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("a_day", now.backlog().aDay());
        json.put("since", now.backlog().since().toString());
        json.put("day", now.dayNumber());
        json.put("days", now.days().orElse(null));
        json.put("left", now.left());
        json.put("clear_on", now.clear().map(Clearance::day).map(LocalDate::toString).orElse(null));
        return json;
    }
}
