package retain.log;

import retain.json.LogText;
import retain.log.Entry.Alias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A log that is gone with the program.
public final class InMemoryReviewLog implements ReviewLog {
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();

    @Override
    public void append(List<? extends Entry> more) {
        for (Entry entry : more) {
            if (entries.containsKey(entry.id())) {
                throw new IllegalStateException("an entry is appended twice");
            }
        }
        more.forEach(entry -> entries.put(entry.id(), entry));
    }

    @Override
    public List<Entry> entriesOf(Learner learner) {
        List<Alias> aliases = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry instanceof Alias alias) {
                aliases.add(alias);
            }
        }
        Set<Learner> names = Names.of(learner, aliases);
        return entries.values().stream().filter(entry -> names.contains(entry.learner())).toList();
    }

    @Override
    public List<Entry> practiceOf(Learner learner) {
        return entriesOf(learner).stream().filter(entry -> !(entry instanceof ExamEntry)).toList();
    }

    @Override
    public List<ExamEntry> sittingsOf(Learner learner) {
        return entriesOf(learner).stream()
                .filter(ExamEntry.class::isInstance)
                .map(ExamEntry.class::cast)
                .toList();
    }

    @Override
    public List<Entry> all() {
        return entries.values().stream().sorted(Entry.BY_MOMENT).toList();
    }

    @Override
    public List<Entry> practice() {
        return all().stream().filter(entry -> !(entry instanceof ExamEntry)).toList();
    }

    @Override
    public Set<Learner> learners() {
        Set<Learner> learners = new LinkedHashSet<>();
        for (Entry entry : entries.values()) {
            learners.add(entry.learner());
            if (entry instanceof Alias alias) {
                learners.add(alias.of());
            }
        }
        return learners;
    }

    @Override
    public List<Entry> merge(Collection<? extends Entry> more) {
        Map<EntryId, Entry> added = new HashMap<>();
        List<Entry> inOrder = new ArrayList<>();
        for (Entry entry : more) {
            Entry known = entries.getOrDefault(entry.id(), added.get(entry.id()));
            if (known == null) {
                added.put(entry.id(), entry);
                inOrder.add(entry);
            } else if (!LogText.line(known).equals(LogText.line(entry))) {
                throw new ConflictingEntry(entry.id());
            }
        }
        inOrder.forEach(entry -> entries.put(entry.id(), entry));
        return inOrder;
    }

    @Override
    public void close() {}
}
