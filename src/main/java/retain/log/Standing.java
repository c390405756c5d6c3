package retain.log;

import org.jspecify.annotations.Nullable;

import retain.log.Entry.Retraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which entries of one learner stand once retractions are followed, by name and never by time.
///
/// An entry stands unless a standing retraction names it, so a retraction of a retraction brings
/// its target back. Retractions on a cycle, which only a forged log has, are void.
final class Standing {
    private final Map<EntryId, List<Retraction>> against = new HashMap<>();
    private final Set<EntryId> onCycle;
    private final Map<EntryId, Boolean> known = new HashMap<>();

    Standing(Collection<Retraction> retractions) {
        for (Retraction retraction : retractions) {
            against.computeIfAbsent(retraction.retracted(), _ -> new ArrayList<>()).add(retraction);
        }
        onCycle = cycles(retractions);
    }

    /// Each retraction has one target, so a walk along targets meets itself only on a cycle.
    private static Set<EntryId> cycles(Collection<Retraction> retractions) {
        Map<EntryId, Retraction> byName = new HashMap<>();
        retractions.forEach(retraction -> byName.put(retraction.id(), retraction));
        Set<EntryId> onCycle = new HashSet<>();
        Set<EntryId> done = new HashSet<>();
        for (Retraction start : retractions) {
            List<EntryId> walk = new ArrayList<>();
            Set<EntryId> inWalk = new HashSet<>();
            @Nullable Retraction at = start;
            while (at != null && !done.contains(at.id()) && inWalk.add(at.id())) {
                walk.add(at.id());
                at = byName.get(at.retracted());
            }
            if (at != null && inWalk.contains(at.id())) {
                onCycle.addAll(walk.subList(walk.indexOf(at.id()), walk.size()));
            }
            done.addAll(walk);
        }
        return onCycle;
    }

    boolean stands(Entry entry) {
        // What was sat was sat: only a forged log takes it back.
        if (!against.containsKey(entry.id()) || entry instanceof ExamEntry) {
            return true;
        }
        @Nullable Boolean before = known.get(entry.id());
        return before != null ? before : walk(entry);
    }

    /// Chains of retractions can be as long as a forger likes: walked with a stack of our own.
    private boolean walk(Entry entry) {
        List<Entry> stack = new ArrayList<>(List.of(entry));
        while (!stack.isEmpty()) {
            Entry top = stack.getLast();
            boolean stands = !onCycle.contains(top.id());
            @Nullable Entry open = null;
            for (Retraction retraction : against.getOrDefault(top.id(), List.of())) {
                @Nullable Boolean effective = known.get(retraction.id());
                if (onCycle.contains(retraction.id())) {
                    continue;
                }
                if (effective == null) {
                    open = retraction;
                } else if (effective) {
                    stands = false;
                }
            }
            if (stands && open != null) {
                stack.add(open);
            } else {
                known.put(top.id(), stands);
                stack.removeLast();
            }
        }
        return Boolean.TRUE.equals(known.get(entry.id()));
    }
}
