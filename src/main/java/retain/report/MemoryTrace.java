package retain.report;

import retain.schedule.Memory;

/// What a learner's answers to an item have left.
///
/// @param answers how many stand
/// @param wasMissed whether any was wrong
/// @param key by which the last was graded; empty where an import did not say
/// @param isOutdated whether the item has another key now, so that what was learnt no longer holds
public record MemoryTrace(
        Memory memory, int answers, boolean wasMissed, String key, boolean isOutdated) {
    /// Whether what was learnt held for a key.
    boolean held(String other) {
        return key.isEmpty() || key.equals(other);
    }
}
