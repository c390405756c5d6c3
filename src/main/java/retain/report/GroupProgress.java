package retain.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// Where a learner stands with a course, a domain of it, or a topic.
///
/// @param items that can be asked
/// @param seen of them answered, by the key that they have now
/// @param mature of them with an interval of `Scheduled.MATURE` days or more
/// @param due of them today
/// @param recent true retention over `Progress.RECENT_DAYS` study days
/// @param weeks true retention by week, as `Activity.mondays` has them
/// @param expected share of its items that are answered right on the day for which progress is
///   told, from 0 to 1; items not seen count as first tries in their domain went. Empty where less
///   was seen than `Coverage.ENOUGH`
/// @param time spent on its items in practice
public record GroupProgress(
        int items,
        int seen,
        int mature,
        int due,
        Retention recent,
        List<Retention> weeks,
        OptionalDouble expected,
        Duration time) {
    public GroupProgress {
        weeks = List.copyOf(weeks);
    }

    static GroupProgress of(Collection<ItemProgress> items, LocalDate day) {
        int seen = 0;
        int mature = 0;
        int due = 0;
        Retention recent = Retention.NONE;
        List<Retention> weeks = new ArrayList<>();
        for (int week = 0; week < Activity.WEEKS; week++) {
            weeks.add(Retention.NONE);
        }
        double expected = 0;
        Duration time = Duration.ZERO;
        for (ItemProgress item : items) {
            seen += item.isSeen() ? 1 : 0;
            mature += item.isMature() ? 1 : 0;
            due += item.isDue(day) ? 1 : 0;
            recent = recent.and(item.recent());
            for (int week = 0; week < Activity.WEEKS; week++) {
                weeks.set(week, weeks.get(week).and(item.weeks().get(week)));
            }
            expected += item.expected();
            time = time.plus(item.time());
        }
        return new GroupProgress(
                items.size(),
                seen,
                mature,
                due,
                recent,
                weeks,
                seen < Coverage.ENOUGH * items.size() || seen == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(expected / items.size()),
                time);
    }
}
