package retain.session;

import retain.deck.Item;
import retain.deck.OptionId;
import retain.log.ReviewKind;
import retain.schedule.Schedule;

import java.time.Instant;
import java.util.List;

/// A question as it was drawn.
///
/// @param kind why it is asked, were it answered on the day it was drawn
/// @param shown options in the order drawn
/// @param corrected the key changed since the learner's last answer
/// @param drawn when the question came up
public record Turn(
        Item item,
        ReviewKind kind,
        List<OptionId> shown,
        boolean corrected,
        Schedule schedule,
        Instant drawn) {}
