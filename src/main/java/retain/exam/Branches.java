package retain.exam;

import org.jspecify.annotations.Nullable;

import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Started;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries of a sitting as a tree that grows from the one that began it. An entry whose one
/// before is not there is left out: it may still come with a merge. So is what follows an end, and
/// what says that less time was used than before, which only a forged log has.
final class Branches {
    private final Started started;

    /// What is before each entry of the tree but its root, by name.
    private final Map<EntryId, ExamEntry> before = new HashMap<>();

    private final List<ExamEntry> ends = new ArrayList<>();

    Branches(Started started, Collection<ExamEntry> later) {
        this.started = started;
        Map<EntryId, List<ExamEntry>> after = new HashMap<>();
        for (ExamEntry entry : later) {
            after.computeIfAbsent(entry.after(), _ -> new ArrayList<>()).add(entry);
        }
        List<ExamEntry> open = new ArrayList<>(List.of(started));
        while (!open.isEmpty()) {
            ExamEntry entry = open.removeLast();
            int grown = before.size();
            if (!(entry instanceof Finished)) {
                for (ExamEntry next : after.getOrDefault(entry.id(), List.of())) {
                    if (!next.id().equals(started.id())
                            && next.used().compareTo(entry.used()) >= 0
                            && before.putIfAbsent(next.id(), entry) == null) {
                        open.add(next);
                    }
                }
            }
            if (before.size() == grown) {
                ends.add(entry);
            }
        }
    }

    /// How many entries there are.
    int size() {
        return before.size();
    }

    /// The branch that counts, without the root.
    List<ExamEntry> chain() {
        List<ExamEntry> chain = new ArrayList<>();
        ExamEntry entry = end();
        for (@Nullable ExamEntry one; (one = before.get(entry.id())) != null; entry = one) {
            chain.add(entry);
        }
        return chain.reversed();
    }

    private ExamEntry end() {
        return ends.stream()
                .filter(Finished.class::isInstance)
                .min(Entry.BY_MOMENT)
                .or(() ->
                        ends.stream()
                                .max(
                                        Comparator.comparing(ExamEntry::used)
                                                .thenComparing(Entry.BY_MOMENT)))
                .orElse(started);
    }
}
