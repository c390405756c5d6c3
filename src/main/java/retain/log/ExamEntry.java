package retain.log;

import retain.deck.Form;
import retain.deck.ItemId;
import retain.deck.Response;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An entry of a sitting of an examination. None can be taken back, and none moves a schedule.
///
/// Each names the one before it, as the program had it that made it: so the order in which a
/// sitting went does not hang on any clock, and a sitting that was gone on with in two places, each
/// without the other's entries, is known as such.
///
/// `used` is the time of the sitting that was used when the entry was made, to the millisecond. It
/// never runs backwards, whatever the clock does.
public sealed interface ExamEntry extends Entry {
    /// The name of the entry that began the sitting.
    EntryId sitting();

    /// The name of the entry before it; of the one that began the sitting, its own.
    EntryId after();

    Duration used();

    /// The candidate began.
    ///
    /// @param zone where the learner's clock stood
    /// @param seed by which the form was drawn
    /// @param form without what it does not ask, show or score: the log gives back what it is given
    record Started(Stamp stamp, ZoneId zone, long seed, Form form) implements ExamEntry {
        public Started {
            form = form.asAsked();
        }

        @Override
        public EntryId sitting() {
            return stamp.id();
        }

        @Override
        public EntryId after() {
            return stamp.id();
        }

        @Override
        public Duration used() {
            return Duration.ZERO;
        }
    }

    /// The candidate came back.
    ///
    /// @param used with what is charged for the time that nobody saw, where the sitting broke off
    record Resumed(Stamp stamp, EntryId sitting, EntryId after, Duration used)
            implements ExamEntry {
        public Resumed {
            used = used.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /// How a question now stands.
    ///
    /// @param response `Omitted` where the question is open again
    /// @param marked to be looked at again
    record Answered(
            Stamp stamp,
            EntryId sitting,
            EntryId after,
            Duration used,
            ItemId item,
            Response response,
            boolean marked)
            implements ExamEntry {
        public Answered {
            used = used.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /// The time that was used so far.
    record Paused(Stamp stamp, EntryId sitting, EntryId after, Duration used, Pause why)
            implements ExamEntry {
        public Paused {
            used = used.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /// The sitting is over.
    ///
    /// @param right the items answered right, as they were scored then
    record Finished(
            Stamp stamp,
            EntryId sitting,
            EntryId after,
            Duration used,
            Ending how,
            List<ItemId> right)
            implements ExamEntry {
        public Finished {
            used = used.truncatedTo(ChronoUnit.MILLIS);
            right = List.copyOf(right);
        }
    }

    /// Why the time used was put down.
    enum Pause {
        /// It goes on: a mark made every so often, so that little is lost if the program is killed.
        TICK("tick"),
        /// The candidate left, or the terminal was closed.
        LEFT("left"),
        /// The program stood still, or the clock was set forward: that time counts as used.
        STOOD_STILL("stood-still");

        private final String word;

        Pause(String word) {
            this.word = word;
        }

        /// The one of a word; empty where there is none.
        public static Optional<Pause> of(String word) {
            return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
        }

        public String word() {
            return word;
        }
    }

    /// How a sitting ends.
    enum Ending {
        SUBMITTED("submitted"),
        TIME_UP("time-up");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        /// The one of a word; empty where there is none.
        public static Optional<Ending> of(String word) {
            return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
        }

        public String word() {
            return word;
        }
    }
}
