package retain.report;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Form.Seat;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response.Omitted;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.History;
import retain.schedule.Grade;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.schedule.StudyDay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the log tells of one learner in a course: what is left of each item, how first tries went,
/// and how later answers went against what the memory model expected.
///
/// Answers of every kind have left their traces, as everywhere in FSRS. What a trial is held
/// against is a memory that was begun by a neutral first answer, whatever the learner's first one
/// was: so the first answers bear on what is expected of their items and on nothing else, and no
/// first answer that is right instead of wrong can make the learner's line worse.
///
/// @param traces by present name; an item that was never answered has none
/// @param trials the first answers of later days, of each item the newest fifty, and the answers in
///   mock exams to items that were answered on an earlier day
/// @param firstTries by domain
/// @param sittings finished mock exams of the course
public record Evidence(
        Map<ItemId, MemoryTrace> traces,
        List<Trial> trials,
        Map<String, FirstTries> firstTries,
        int sittings) {
    /// Days of stability after the neutral first answer; the difficulty is that after a hard one.
    private static final double NEUTRAL_STABILITY = 1;

    /// Trials of an item that count: what it was answered before them tells little of its learner
    /// now, and a fit goes over all of them some dozen times.
    private static final int NEWEST = 50;

    private static final MemoryModel MODEL = MemoryModel.DEFAULT;

    public Evidence {
        traces = Map.copyOf(traces);
        trials = List.copyOf(trials);
        firstTries = Map.copyOf(firstTries);
    }

    /// What a history and the sittings beside it tell. Items that the course does not have are left
    /// out; retired ones tell of their learner as all others do.
    public static Evidence of(Course course, History history, Collection<Sitting> sittings) {
        Map<ItemId, MemoryTrace> traces = new HashMap<>();
        Map<ItemId, List<Review>> reviews = new HashMap<>();
        List<Trial> trials = new ArrayList<>();
        Map<String, FirstTries> firstTries = new HashMap<>();
        for (Item item : course.items()) {
            List<Review> here = history.reviews(item.id());
            if (!here.isEmpty()) {
                reviews.put(item.id(), here);
                traces.put(item.id(), trace(item, here));
                addTrials(trials, GuessChance.of(item.interaction()), here);
                FirstTries before = firstTries.getOrDefault(item.id().deck(), FirstTries.NONE);
                firstTries.put(item.id().deck(), before.and(here.getFirst().correct()));
            }
        }
        int finished = 0;
        for (Sitting sitting : sittings) {
            Optional<Finished> end = sitting.finished();
            if (end.isPresent() && course.goesBy(sitting.form().course())) {
                addTrials(trials, sitting, end.get(), course, reviews);
                finished++;
            }
        }
        return new Evidence(traces, trials, firstTries, finished);
    }

    private static MemoryTrace trace(Item item, List<Review> reviews) {
        return new MemoryTrace(
                MODEL.memory(reviews).orElseThrow(),
                reviews.size(),
                reviews.stream().anyMatch(review -> !review.correct()),
                reviews.getLast().key(),
                Queue.isCorrected(item, reviews));
    }

    private static void addTrials(List<Trial> trials, double guess, List<Review> reviews) {
        int left = 0;
        for (int i = 1; i < reviews.size(); i++) {
            left += isLater(reviews, i) ? 1 : 0;
        }
        @Nullable Memory memory = null;
        for (int i = 0; i < reviews.size() && left > 0; i++) {
            Review review = reviews.get(i);
            if (memory != null && isLater(reviews, i)) {
                if (left <= NEWEST) {
                    trials.add(new Trial(cue(memory, review.day(), guess), review.correct()));
                }
                left--;
            }
            memory = neutral(memory, review);
        }
    }

    /// Whether an answer is the first of its day, and not the first of all.
    private static boolean isLater(List<Review> reviews, int answer) {
        return reviews.get(answer - 1).day().isBefore(reviews.get(answer).day());
    }

    private static Memory neutral(@Nullable Memory before, Review review) {
        if (before == null) {
            double difficulty =
                    MODEL.after(Optional.empty(), review.day(), Grade.HARD).difficulty();
            return new Memory(NEUTRAL_STABILITY, difficulty, review.day());
        }
        return MODEL.after(Optional.of(before), review.day(), Grade.of(review.quality()));
    }

    /// Of an exam that was handed in, what was left open counts as not known; where time was up
    /// nobody can tell.
    private static void addTrials(
            List<Trial> trials,
            Sitting sitting,
            Finished end,
            Course course,
            Map<ItemId, List<Review>> reviews) {
        LocalDate day = StudyDay.of(sitting.started().at(), sitting.started().zone());
        Set<ItemId> right = Set.copyOf(end.right());
        List<Seat> seats = sitting.form().seats();
        for (int seat = 0; seat < seats.size(); seat++) {
            Item item = seats.get(seat).item();
            boolean isOpen = sitting.given(seat).response() instanceof Omitted;
            if (isOpen && end.how() == Ending.TIME_UP) {
                continue;
            }
            @Nullable Memory memory = null;
            for (Review review : reviews.getOrDefault(course.current(item.id()), List.of())) {
                if (Entry.BY_MOMENT.compare(review, sitting.started()) < 0) {
                    memory = neutral(memory, review);
                }
            }
            if (memory != null && memory.day().isBefore(day)) {
                double guess = GuessChance.of(item.interaction());
                trials.add(new Trial(cue(memory, day, guess), right.contains(item.id())));
            }
        }
    }

    /// An item on a day, a day after its last answer at the soonest: what was answered an hour ago
    /// is no evidence of what will be known in an exam.
    static Cue cue(Memory memory, LocalDate day, double guess) {
        double days = Math.max(1, ChronoUnit.DAYS.between(memory.day(), day));
        return Cue.of(MODEL.recall(days, memory.stability()), days, guess);
    }

    /// How many answers stand.
    public int answers() {
        return traces.values().stream().mapToInt(MemoryTrace::answers).sum();
    }

    /// Whether an item was answered, and by the key that it has now.
    public boolean isSeen(ItemId item) {
        @Nullable MemoryTrace trace = traces.get(item);
        return trace != null && !trace.isOutdated();
    }

    /// The chance to be right at a first try in a domain.
    public double accuracy(String domain) {
        return firstTries.getOrDefault(domain, FirstTries.NONE).accuracy();
    }

    /// How likely an item of the course is answered right on a day.
    Prospect prospect(Item item, LocalDate day) {
        return prospect(item, item.id(), isSeen(item.id()), day);
    }

    /// How likely the item of a form is answered right on a day, by the key that the form has.
    ///
    /// @param present its name in the course now
    Prospect prospect(Seat seat, ItemId present, LocalDate day) {
        return prospect(seat.item(), present, isSeen(seat, present), day);
    }

    /// Whether the item of a form was answered, and by the key that the form has.
    boolean isSeen(Seat seat, ItemId present) {
        @Nullable MemoryTrace trace = traces.get(present);
        return trace != null && trace.held(seat.revision().key());
    }

    private Prospect prospect(Item item, ItemId present, boolean isSeen, LocalDate day) {
        double accuracy = accuracy(present.deck());
        @Nullable MemoryTrace trace = traces.get(present);
        if (trace == null || !isSeen) {
            return new Prospect.Unseen(accuracy);
        }
        double guess = GuessChance.of(item.interaction());
        return new Prospect.Seen(cue(trace.memory(), day, guess), trace.wasMissed() ? 0 : accuracy);
    }
}
