package retain.report;

import retain.schedule.Memory;

/// What a learner's answers to an item have left.
///
/// @param answers how many stand
/// @param isFirstRight whether the first of them was right
/// @param wasMissed whether any was wrong
/// @param isOutdated whether the last of them was graded by another key than the item has now, so
///   that what was learnt no longer holds
public record MemoryTrace(
        Memory memory, int answers, boolean isFirstRight, boolean wasMissed, boolean isOutdated) {}
