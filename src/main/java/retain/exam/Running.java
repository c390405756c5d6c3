package retain.exam;

import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Scoring;
import retain.exam.Sitting.Given;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A sitting while its time runs. Every moment given to it is one of the same `ExamClock`, and
/// `passing` is called about once a second.
///
/// @param before the time used when this run began, at the moment `since`
/// @param seen when the sitting last heard of the clock
public record Running(
        Sitting sitting, Candidate candidate, Duration before, Instant since, Instant seen) {
    /// The time used is put down this often: what a killed program can hide, and what is charged
    /// for it at most.
    public static final Duration TICK = Duration.ofSeconds(30);

    /// Who is not seen for so long stood still.
    private static final Duration UNSEEN = Duration.ofMinutes(1);

    /// An answer on its way when time is up still counts.
    private static final Duration GRACE = Duration.ofSeconds(2);

    /// A step of a sitting: how it stands then, and what has to be kept before anyone sees it.
    public record Act(Running running, List<ExamEntry> entries) {
        public Act {
            entries = List.copyOf(entries);
        }
    }

    /// Begins to sit a form.
    public static Act begin(Form form, long seed, Candidate candidate, Instant now) {
        Started started = new Started(candidate.stamp(now), candidate.zone(), seed, form);
        Sitting sitting = Sitting.of(started, List.of());
        return new Act(new Running(sitting, candidate, Duration.ZERO, now, now), List.of(started));
    }

    /// Goes on with an open sitting. Where it broke off, what nobody saw is charged: the time since
    /// it was last heard of, but no more than `TICK`.
    public static Act resume(Sitting sitting, Candidate candidate, Instant now) {
        Duration used = sitting.used();
        if (!sitting.wasLeft()) {
            Duration unseen = Duration.between(sitting.lastHeard(), now);
            boolean isKnown = !unseen.isNegative() && unseen.compareTo(TICK) < 0;
            used = used.plus(isKnown ? unseen : TICK);
        }
        // A millisecond for coming back: entries are read in the order of the time used.
        used = shorter(used.plusMillis(1), sitting.limit());
        Resumed resumed = new Resumed(candidate.stamp(now), sitting.id(), used);
        Sitting after = sitting.with(List.of(resumed));
        return new Act(new Running(after, candidate, after.used(), now, now), List.of(resumed));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// The time used by now, the limit at most.
    public Duration used(Instant now) {
        return shorter(whole(now), sitting.limit());
    }

    private Duration whole(Instant now) {
        return before.plus(Duration.between(since, now));
    }

    public Duration left(Instant now) {
        return sitting.limit().minus(used(now));
    }

    public boolean isTimeUp(Instant now) {
        return left(now).isZero();
    }

    /// Lets time pass: puts the time used down when it is due, and ends the sitting when it is up.
    public Act passing(Instant now) {
        return act(now, List.of());
    }

    /// Puts an answer in place of the one before; `Omitted` opens the question again. What comes
    /// after time was up is not taken.
    ///
    /// @param seat from 0
    public Act answer(int seat, Response response, Instant now) {
        Given given = sitting.given(seat);
        return response.equals(given.response())
                ? passing(now)
                : stands(seat, new Given(response, given.marked()), now);
    }

    /// Marks a question to be looked at again, or takes the mark away.
    public Act mark(int seat, boolean marked, Instant now) {
        Given given = sitting.given(seat);
        return marked == given.marked()
                ? passing(now)
                : stands(seat, new Given(given.response(), marked), now);
    }

    private Act stands(int seat, Given given, Instant now) {
        Seat asked = sitting.form().seats().get(seat);
        if (!Scoring.takes(asked.item().interaction(), given.response())) {
            throw new IllegalArgumentException(
                    asked.item().id() + " cannot be answered by " + given.response());
        }
        if (whole(now).compareTo(sitting.limit().plus(GRACE)) > 0) {
            return passing(now);
        }
        return act(
                now,
                List.of(
                        new Answered(
                                candidate.stamp(now),
                                sitting.id(),
                                used(now),
                                asked.item().id(),
                                given.response(),
                                given.marked())));
    }

    /// Leaves the sitting with the time that is left.
    public Act leave(Instant now) {
        Act passed = passing(now);
        return passed.running().sitting().isOpen()
                ? passed.running().and(passed, now, List.of(paused(now, Pause.LEFT)))
                : passed;
    }

    /// Hands the form in.
    public Act submit(Instant now) {
        Act passed = passing(now);
        return passed.running().sitting().isOpen()
                ? passed.running().finish(passed, Ending.SUBMITTED, now)
                : passed;
    }

    /// What the clock asks for first, then what the candidate did, then the end if time is up.
    private Act act(Instant now, List<ExamEntry> done) {
        if (!sitting.isOpen()) {
            return new Act(this, List.of());
        }
        List<ExamEntry> entries = new ArrayList<>();
        if (Duration.between(seen, now).compareTo(UNSEEN) > 0) {
            entries.add(paused(now, Pause.STOOD_STILL));
        }
        entries.addAll(done);
        boolean isQuiet = entries.isEmpty();
        if (isQuiet && used(now).minus(sitting.used()).compareTo(TICK) >= 0 && !isTimeUp(now)) {
            entries.add(paused(now, Pause.TICK));
        }
        Running after =
                new Running(
                        entries.isEmpty() ? sitting : sitting.with(entries),
                        candidate,
                        before,
                        since,
                        now);
        Act act = new Act(after, entries);
        return isTimeUp(now) ? after.finish(act, Ending.TIME_UP, now) : act;
    }

    private Act finish(Act so, Ending how, Instant now) {
        List<ItemId> right = new ArrayList<>();
        for (int i = 0; i < sitting.given().size(); i++) {
            var item = sitting.form().seats().get(i).item();
            if (Scoring.isRight(item.interaction(), sitting.given(i).response())) {
                right.add(item.id());
            }
        }
        return and(
                so,
                now,
                List.of(new Finished(candidate.stamp(now), sitting.id(), used(now), how, right)));
    }

    private Act and(Act so, Instant now, List<ExamEntry> more) {
        List<ExamEntry> all = new ArrayList<>(so.entries());
        all.addAll(more);
        return new Act(new Running(sitting.with(more), candidate, before, since, now), all);
    }

    private Paused paused(Instant now, Pause why) {
        return new Paused(candidate.stamp(now), sitting.id(), used(now), why);
    }
}
