package retain.tui.screen;

import retain.log.History;
import retain.report.Progress;

import java.time.ZoneId;
import java.util.List;

/// All that the screens of progress tell from.
///
/// @param history of the learner, for the story of an item
/// @param zone by which moments have days
/// @param week the page of the week, a paragraph each; one that begins with a space is of a list
/// @param pretended the clock is not the true one
public record ProgressBook(
        Progress progress, History history, ZoneId zone, List<String> week, boolean pretended) {
    public ProgressBook {
        week = List.copyOf(week);
    }
}
