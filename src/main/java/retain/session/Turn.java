package retain.session;

import retain.deck.Item;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.log.ReviewKind;
import retain.schedule.Schedule;

import java.time.Instant;
import java.util.List;

/// A question of a sitting.
///
/// @param kind why it is asked, were it answered on the day it was drawn
/// @param corrected the key changed since the learner's last answer
/// @param drawn when the question came up
public record Turn(
        Question question, ReviewKind kind, boolean corrected, Schedule schedule, Instant drawn) {
    public Item item() {
        return question.item();
    }

    /// Options in the order drawn.
    public List<OptionId> shown() {
        return question.shown();
    }
}
