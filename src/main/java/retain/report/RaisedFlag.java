package retain.report;

import retain.deck.ItemId;
import retain.log.Entry.Flag;
import retain.log.Learner;

/// A flag that stands.
///
/// @param item its present name
/// @param person who raised it; names joined by an alias are one person
public record RaisedFlag(Flag flag, ItemId item, Learner person, Wording wording) {}
