package retain.tui.sitting;

import retain.deck.ItemId;
import retain.exam.Sitting;

import java.util.List;
import java.util.Optional;

/// How a candidate left a mock examination.
///
/// @param sitting as it then stands; empty where none was begun
/// @param cram the missed items that the candidate wants to study at once
public record ExamLeft(Optional<Sitting> sitting, List<ItemId> cram) {
    public ExamLeft {
        cram = List.copyOf(cram);
    }
}
