package retain.log;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// One line of the log. Entries are appended and never changed; an undo is an entry too.
public sealed interface Entry
        permits Entry.Review,
                Entry.Retraction,
                Entry.Suspension,
                Entry.Resumption,
                Entry.Burial,
                Entry.Flag,
                Entry.Note,
                Entry.Restart,
                Entry.Goal,
                Entry.Setting,
                Entry.Alias,
                ExamEntry {
    /// By moment, then by name: the order in which "the last one wins" and "the newest" are meant.
    Comparator<Entry> BY_MOMENT = Comparator.comparing(Entry::at).thenComparing(Entry::id);

    Stamp stamp();

    default EntryId id() {
        return stamp().id();
    }

    default Instant at() {
        return stamp().at();
    }

    default Learner learner() {
        return stamp().learner();
    }

    /// A graded answer.
    ///
    /// @param zone where the learner's clock stood; told, never used again
    /// @param day the study day, fixed when it happened: a replay in another zone gives the same
    ///   schedule
    /// @param revision which wording was answered; empty where an import did not say
    /// @param key which key it was graded by; empty where an import did not say
    /// @param shown the options in the order drawn; empty where there are none or an import did not
    ///   say
    /// @param latency from drawn to answered, to the millisecond
    /// @param override a typed answer that the learner claimed as right
    record Review(
            Stamp stamp,
            ZoneId zone,
            LocalDate day,
            ItemId item,
            String revision,
            String key,
            List<OptionId> shown,
            ReviewKind kind,
            Response response,
            boolean correct,
            Quality quality,
            Duration latency,
            boolean override)
            implements Entry {
        /// By study day, then moment, then name: the order in which schedules are folded.
        public static final Comparator<Review> BY_DAY =
                Comparator.comparing(Review::day).thenComparing(BY_MOMENT);

        /// A longer pause is no thinking.
        public static final Duration LONGEST = Duration.ofMinutes(2);

        public Review {
            shown = List.copyOf(shown);
            latency = latency.truncatedTo(ChronoUnit.MILLIS);
        }

        /// The time that counts as spent on it.
        public Duration time() {
            return latency.compareTo(LONGEST) > 0 ? LONGEST : latency;
        }
    }

    /// Takes an entry of the same learner back, by name. Its target may be absent yet.
    record Retraction(Stamp stamp, EntryId retracted) implements Entry {}

    /// The item is set aside until resumed.
    record Suspension(Stamp stamp, ItemId item) implements Entry {}

    record Resumption(Stamp stamp, ItemId item) implements Entry {}

    /// The item is set aside for one study day.
    record Burial(Stamp stamp, ItemId item, LocalDate day) implements Entry {}

    /// "This question is wrong", for the instructor.
    ///
    /// @param revision which wording was flagged; empty where the line does not say
    record Flag(Stamp stamp, ItemId item, String note, String revision) implements Entry {}

    /// A private note of the learner.
    record Note(Stamp stamp, ItemId item, String text) implements Entry {}

    /// Reviews before this moment count no more, for the items that it means.
    record Restart(Stamp stamp, Scope scope) implements Entry {}

    /// What a restart means: an item, or a whole course.
    sealed interface Scope {
        record OneItem(ItemId item) implements Scope {}

        record WholeCourse(String course) implements Scope {}
    }

    /// The day on which the learner sits an examination.
    record Goal(Stamp stamp, String course, String exam, LocalDate examDate) implements Entry {}

    /// A choice kept per learner and course; the last by moment wins.
    record Setting(Stamp stamp, String course, String name, String value) implements Entry {}

    /// Joins two names of one person: entries of `of` count as this learner's.
    record Alias(Stamp stamp, Learner of) implements Entry {}
}
