package retain.exam;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A sitting of an examination, as its entries have it. A value: `with` gives the sitting that has
/// one more. The order in which entries arrive does not matter.
///
/// A sitting is a chain: each entry names the one before it. Where it was gone on with in two
/// places, the chain forks, and one branch counts. That is the one that ended first; while none has
/// ended, the one that used the most time. So a finished sitting stays finished, and going on with
/// an earlier copy gains nothing.
///
/// @param entries those after `started`, in their order
/// @param given how each seat of the form stands
/// @param stray how many entries are on branches that do not count
public record Sitting(Started started, List<ExamEntry> entries, List<Given> given, int stray) {
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

    static Sitting begun(Started started) {
        return of(started, List.of());
    }

    static Sitting of(Started started, Collection<ExamEntry> later) {
        Branches branches = new Branches(started, later);
        List<ExamEntry> chain = branches.chain();
        return new Sitting(
                started, chain, given(started.form(), chain), branches.size() - chain.size());
    }

    /// This sitting and what has just been kept, which names the last entry.
    Sitting with(ExamEntry more) {
        List<ExamEntry> longer = new ArrayList<>(entries);
        longer.add(more);
        return new Sitting(started, longer, given(form(), longer), stray);
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

    /// The questions that stand so, by seats from 0.
    public List<Integer> seats(Predicate<Given> standing) {
        return IntStream.range(0, given.size())
                .filter(seat -> standing.test(given.get(seat)))
                .boxed()
                .toList();
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

    /// The newest entry of the chain.
    public ExamEntry last() {
        return entries.isEmpty() ? started : entries.getLast();
    }

    /// The time that the log knows to be used.
    public Duration used() {
        return last().used();
    }

    public Optional<Finished> finished() {
        return last() instanceof Finished finished ? Optional.of(finished) : Optional.empty();
    }

    public boolean isOpen() {
        return finished().isEmpty();
    }

    /// Whether the candidate left it in order, so that the time is known to stand still.
    public boolean wasLeft() {
        return wasLeft(last());
    }

    private static boolean wasLeft(ExamEntry entry) {
        return entry instanceof Paused paused && paused.why() == Pause.LEFT;
    }

    /// All that came between, in its order.
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
