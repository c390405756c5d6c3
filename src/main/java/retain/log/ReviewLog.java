package retain.log;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Where entries are kept. Nothing in it is ever changed or deleted.
public interface ReviewLog extends AutoCloseable {
    /// Keeps new entries; on return they survive a power cut.
    void append(List<? extends Entry> entries);

    /// The entries of one learner, names joined by an alias included, in any order.
    List<Entry> entriesOf(Learner learner);

    /// The same without sittings of examinations: all that practice is folded from.
    List<Entry> practiceOf(Learner learner);

    /// The same, of sittings of examinations alone.
    List<ExamEntry> sittingsOf(Learner learner);

    /// All entries of all learners, by moment.
    List<Entry> all();

    /// The same without sittings of examinations, whose forms are large.
    List<Entry> practice();

    /// All learners that any entry names, as they were first written.
    Set<Learner> learners();

    /// Takes entries in that are not known yet, all or none.
    ///
    /// @return those that were new
    /// @throws ConflictingEntry if a known name comes with other content
    List<Entry> merge(Collection<? extends Entry> entries);

    @Override
    void close();

    /// Two entries carry one name and differ.
    final class ConflictingEntry extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient EntryId id;

        public ConflictingEntry(EntryId id) {
            super("entry " + id + " is known with other content");
            this.id = id;
        }

        public EntryId id() {
            return id;
        }
    }
}
