package retain.exam;

import org.jspecify.annotations.Nullable;

import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.exam.Interruption.Cause;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sitting of an examination, as its entries have it. A value: `with` gives the sitting that has
/// some more. The order in which entries arrive does not matter.
///
/// @param entries those after `started`, in the order of the time used, up to the end of the
///   sitting; what was logged beyond it counts for nothing
/// @param given how each seat of the form stands
public record Sitting(Started started, List<ExamEntry> entries, List<Given> given) {
    public Sitting {
        entries = List.copyOf(entries);
        given = List.copyOf(given);
    }

    /// How a question stands.
    ///
    /// @param response `Omitted` where it is open
    /// @param marked to be looked at again
    public record Given(Response response, boolean marked) {
        static final Given NOTHING = new Given(new Omitted(), false);

        public boolean isOpen() {
            return response instanceof Omitted;
        }
    }

    /// All sittings that a log holds, oldest first. Entries whose beginning is not there are left
    /// out: they may still come with a merge.
    public static List<Sitting> all(Collection<? extends Entry> log) {
        Map<EntryId, List<ExamEntry>> bySitting = new HashMap<>();
        List<Started> begun = new ArrayList<>();
        for (Entry entry : log) {
            if (entry instanceof Started started) {
                begun.add(started);
            } else if (entry instanceof ExamEntry later) {
                bySitting.computeIfAbsent(later.sitting(), _ -> new ArrayList<>()).add(later);
            }
        }
        begun.sort(Entry.BY_MOMENT);
        return begun.stream()
                .map(started -> of(started, bySitting.getOrDefault(started.id(), List.of())))
                .toList();
    }

    static Sitting of(Started started, Collection<ExamEntry> later) {
        List<ExamEntry> inOrder = new ArrayList<>();
        for (ExamEntry entry : later.stream().sorted(ExamEntry.BY_TIME_USED).toList()) {
            inOrder.add(entry);
            if (entry instanceof Finished) {
                break;
            }
        }
        return new Sitting(started, inOrder, given(started.form(), inOrder));
    }

    /// This sitting and what has just been kept.
    Sitting with(List<? extends ExamEntry> more) {
        List<ExamEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return of(started, all);
    }

    private static List<Given> given(Form form, List<ExamEntry> entries) {
        Map<ItemId, Given> byItem = new HashMap<>();
        for (ExamEntry entry : entries) {
            if (entry instanceof Answered answered) {
                byItem.put(answered.item(), new Given(answered.response(), answered.marked()));
            }
        }
        List<Given> given = new ArrayList<>();
        for (Seat seat : form.seats()) {
            Given here = byItem.getOrDefault(seat.item().id(), Given.NOTHING);
            // Only a forged log answers a question with what it cannot take.
            boolean fits = Scoring.takes(seat.item().interaction(), here.response());
            given.add(fits ? here : Given.NOTHING);
        }
        return given;
    }

    public EntryId id() {
        return started.id();
    }

    public Form form() {
        return started.form();
    }

    public Given given(int seat) {
        return given.get(seat);
    }

    /// How many questions have an answer.
    public int answered() {
        return (int) given.stream().filter(each -> !each.isOpen()).count();
    }

    public int marked() {
        return (int) given.stream().filter(Given::marked).count();
    }

    /// The time that the examination allows.
    public Duration limit() {
        return Duration.ofMinutes(form().exam().minutes());
    }

    /// The time that the log knows to be used.
    public Duration used() {
        return entries.isEmpty() ? Duration.ZERO : entries.getLast().used();
    }

    public Optional<Finished> finished() {
        return !entries.isEmpty() && entries.getLast() instanceof Finished finished
                ? Optional.of(finished)
                : Optional.empty();
    }

    public boolean isOpen() {
        return finished().isEmpty();
    }

    /// Whether the candidate left it in order, so that the time is known to stand still.
    public boolean wasLeft() {
        return !entries.isEmpty() && wasLeft(entries.getLast());
    }

    private static boolean wasLeft(@Nullable ExamEntry entry) {
        return entry instanceof Paused paused && paused.why() == Pause.LEFT;
    }

    /// When the log last heard of it.
    Instant lastHeard() {
        return entries.isEmpty() ? started.at() : entries.getLast().at();
    }

    /// All that came between, in the order of the time used.
    public List<Interruption> interruptions() {
        List<Interruption> all = new ArrayList<>();
        ExamEntry before = started;
        for (ExamEntry entry : entries) {
            if (entry instanceof Resumed resumed) {
                Duration away = Duration.between(before.at(), resumed.at());
                all.add(
                        new Interruption(
                                wasLeft(before) ? Cause.LEFT : Cause.BROKEN_OFF,
                                before.used(),
                                away.isNegative() ? Duration.ZERO : away,
                                charged(before, resumed)));
            } else if (entry instanceof Paused paused && paused.why() == Pause.STOOD_STILL) {
                all.add(
                        new Interruption(
                                Cause.STOOD_STILL,
                                before.used(),
                                paused.used().minus(before.used()),
                                charged(before, paused)));
            }
            before = entry;
        }
        return all;
    }

    private static Duration charged(ExamEntry before, ExamEntry after) {
        return after.used().minus(before.used()).truncatedTo(ChronoUnit.SECONDS);
    }
}
