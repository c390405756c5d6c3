package retain.cli;

import retain.exam.Sitting;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.log.ReviewLog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What all learners of a log have sat. It is read once, however many pages are held against it.
final class SatByAll {
    /// What one learner has sat, under whatever names.
    private record OfOne(List<ExamEntry> entries, List<Sitting> sittings) {}

    /// A sitting, and the entries of its candidate.
    record Sat(Sitting sitting, List<ExamEntry> entries) {}

    private final Map<Learner, OfOne> byLearner = new LinkedHashMap<>();

    SatByAll(ReviewLog log) {
        for (Learner learner : log.learners()) {
            List<ExamEntry> entries = log.sittingsOf(learner);
            byLearner.put(learner, new OfOne(entries, Sitting.all(entries)));
        }
    }

    Optional<Sat> named(EntryId id) {
        return sat(byLearner.values().stream().toList(), id);
    }

    /// Whether a learner has sat it, under whatever name.
    boolean isOf(Learner learner, EntryId id) {
        return sat(List.of(byLearner.getOrDefault(learner, new OfOne(List.of(), List.of()))), id)
                .isPresent();
    }

    private static Optional<Sat> sat(List<OfOne> among, EntryId id) {
        for (OfOne one : among) {
            for (Sitting sitting : one.sittings()) {
                if (sitting.id().equals(id)) {
                    return Optional.of(new Sat(sitting, one.entries()));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the log holds anything of a sitting, its begin or not.
    boolean holdsPartOf(EntryId id) {
        return entries().anyMatch(entry -> entry.sitting().equals(id));
    }

    /// Whether the log holds the end of a sitting.
    boolean holdsEndOf(EntryId id) {
        return entries()
                .anyMatch(
                        entry -> entry instanceof ExamEntry.Finished && entry.sitting().equals(id));
    }

    private Stream<ExamEntry> entries() {
        return byLearner.values().stream().flatMap(one -> one.entries().stream());
    }

    /// Every sitting there is.
    List<Sat> all() {
        return byLearner.values().stream()
                .flatMap(one ->
                        one.sittings().stream().map(sitting -> new Sat(sitting, one.entries())))
                .toList();
    }
}
