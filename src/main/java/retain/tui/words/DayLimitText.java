package retain.tui.words;

import retain.schedule.DayDone;
import retain.schedule.Limits;
import retain.session.Mode;
import retain.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How much of a day's limit is done, in words.
public final class DayLimitText {
    private DayLimitText() {}

    /// `12 of 40 for today`, `12 of 40 items, 8 of 20 minutes for today`; empty without a limit.
    public static String of(Session session) {
        return session.desk().mode() == Mode.CRAM ? "" : of(session.desk().limits(), session::done);
    }

    /// The same for a day.
    ///
    /// @param counted counts the whole day: only where there is a limit
    public static String of(Limits limits, Supplier<DayDone> counted) {
        if (limits.limit().isEmpty() && limits.time().isEmpty()) {
            return "";
        }
        DayDone done = counted.get();
        List<String> parts = new ArrayList<>();
        boolean both = limits.limit().isPresent() && limits.time().isPresent();
        limits.limit().ifPresent(most -> parts.add(done.items() + " of " + most));
        limits.time()
                .ifPresent(most ->
                        parts.add(
                                (both ? parts.removeLast() + " items, " : "")
                                        + done.time().toMinutes()
                                        + " of "
                                        + DayText.count(most.toMinutes(), "minute")));
        return String.join(", ", parts) + " for today";
    }
}
