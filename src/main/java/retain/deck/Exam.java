package retain.deck;

import java.util.List;
import java.util.Optional;

/// An examination as the course declares it.
///
/// @param passPercent share of all points needed to pass, in percent
public record Exam(
        String name,
        String title,
        int questions,
        int minutes,
        int passPercent,
        Optional<Gate> gate) {
    /// The safety gate: so many critical items a form, so many missed at most, and these never.
    public record Gate(int questions, int missedAtMost, List<ItemId> neverMiss) {
        public Gate {
            neverMiss = List.copyOf(neverMiss);
        }
    }
}
