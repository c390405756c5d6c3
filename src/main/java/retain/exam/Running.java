package retain.exam;

import retain.deck.Form;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Scoring;
import retain.exam.Sitting.Given;
import retain.log.EntryId;
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
import java.util.function.Function;

/// A sitting while its time runs. Every moment given to it is one of the same `ExamClock`, and
/// `passing` is called about once a second.
///
/// @param before the time used when this run began, at the moment `since`
/// @param seen when the sitting last heard of the clock
public record Running(
        Sitting sitting, Candidate candidate, Duration before, Instant since, Instant seen) {
    /// What is charged for a program that ended without a word: more than it can have run since the
    /// time used was last put down. Always as much, whatever the clock on the wall says, for that
    /// can be set: so nobody gains time by killing the program, however often.
    public static final Duration TICK = Duration.ofSeconds(30);

    /// The time used is put down this often. Less than `TICK` by more than a program is late.
    private static final Duration BEAT = Duration.ofSeconds(25);

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
        Sitting sitting = Sitting.begun(started);
        return new Act(new Running(sitting, candidate, Duration.ZERO, now, now), List.of(started));
    }

    /// Goes on with an open sitting. Where it broke off, `TICK` is charged.
    ///
    /// @throws IllegalArgumentException if the sitting is over
    public static Act resume(Sitting sitting, Candidate candidate, Instant now) {
        if (!sitting.isOpen()) {
            throw new IllegalArgumentException("sitting " + sitting.id() + " is over");
        }
        Duration used = sitting.wasLeft() ? sitting.used() : sitting.used().plus(TICK);
        used = shorter(used, sitting.limit());
        Resumed resumed =
                new Resumed(candidate.stamp(now), sitting.id(), sitting.last().id(), used);
        Sitting after = sitting.with(resumed);
        return new Act(new Running(after, candidate, after.used(), now, now), List.of(resumed));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// The time used by now, the limit at most; a millisecond that has begun is used, so that
    /// nobody gains by coming and going.
    public Duration used(Instant now) {
        Duration begun = Duration.ofMillis(whole(now).plusNanos(999_999).toMillis());
        return shorter(begun, sitting.limit());
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
        return new Going(this, now).passed().act();
    }

    /// Puts an answer in place of the one before; one with nothing in it opens the question again.
    /// What comes after the end, or after time was up, is not taken.
    ///
    /// @param seat from 0
    public Act answer(int seat, Response response, Instant now) {
        return stands(seat, new Given(response.orOmitted(), sitting.given(seat).marked()), now);
    }

    /// Marks a question to be looked at again, or takes the mark away.
    public Act mark(int seat, boolean marked, Instant now) {
        return stands(seat, new Given(sitting.given(seat).response(), marked), now);
    }

    private Act stands(int seat, Given given, Instant now) {
        Item item = sitting.form().seats().get(seat).item();
        if (!Scoring.takes(item.interaction(), given.response())) {
            throw new IllegalArgumentException(
                    item.id() + " cannot be answered by " + given.response());
        }
        boolean isLate = whole(now).compareTo(sitting.limit().plus(GRACE)) > 0;
        if (!sitting.isOpen() || isLate || given.equals(sitting.given(seat))) {
            return passing(now);
        }
        Going going = new Going(this, now).stoodStill();
        going.add(after ->
                new Answered(
                        candidate.stamp(now),
                        sitting.id(),
                        after,
                        used(now),
                        item.id(),
                        given.response(),
                        given.marked()));
        return going.passed().act();
    }

    /// Leaves the sitting with the time that is left.
    public Act leave(Instant now) {
        Going going = new Going(this, now).passed();
        going.add(after -> paused(after, now, Pause.LEFT));
        return going.act();
    }

    /// Hands the form in.
    public Act submit(Instant now) {
        Going going = new Going(this, now).passed();
        going.finish(Ending.SUBMITTED);
        return going.act();
    }

    /// A sitting during an act. Entries are added while it is open, each after the one before.
    private static final class Going {
        private final Running running;
        private final Instant now;
        private final List<ExamEntry> entries = new ArrayList<>();
        private Sitting sitting;

        Going(Running running, Instant now) {
            this.running = running;
            this.now = now;
            sitting = running.sitting();
        }

        void add(Function<EntryId, ExamEntry> entry) {
            if (sitting.isOpen()) {
                ExamEntry added = entry.apply(sitting.last().id());
                entries.add(added);
                sitting = sitting.with(added);
            }
        }

        /// What the clock asks for before what the candidate does.
        Going stoodStill() {
            if (Duration.between(running.seen(), now).compareTo(UNSEEN) > 0 && entries.isEmpty()) {
                add(after -> running.paused(after, now, Pause.STOOD_STILL));
            }
            return this;
        }

        /// What the clock asks for.
        Going passed() {
            stoodStill();
            if (running.isTimeUp(now)) {
                finish(Ending.TIME_UP);
            } else if (running.used(now).minus(sitting.used()).compareTo(BEAT) >= 0) {
                add(after -> running.paused(after, now, Pause.TICK));
            }
            return this;
        }

        void finish(Ending how) {
            add(after ->
                    new Finished(
                            running.candidate().stamp(now),
                            sitting.id(),
                            after,
                            running.used(now),
                            how,
                            right(sitting)));
        }

        Act act() {
            Running next =
                    new Running(
                            sitting, running.candidate(), running.before(), running.since(), now);
            return new Act(next, entries);
        }
    }

    private static List<ItemId> right(Sitting sitting) {
        List<ItemId> right = new ArrayList<>();
        for (int i = 0; i < sitting.given().size(); i++) {
            Item item = sitting.form().seats().get(i).item();
            if (Scoring.isRight(item.interaction(), sitting.given(i).response())) {
                right.add(item.id());
            }
        }
        return right;
    }

    private Paused paused(EntryId after, Instant now, Pause why) {
        return new Paused(candidate.stamp(now), sitting.id(), after, used(now), why);
    }
}
