package retain.plan;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.log.Entry.Review;
import retain.log.History;
import retain.report.Cue;
import retain.report.Evidence;
import retain.report.MemoryTrace;
import retain.report.RecallLine;
import retain.report.RecallPosterior;
import retain.schedule.Limits;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.schedule.Scheduler;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What stands between a learner and an exam today.
///
/// @param critical safety-critical items that the exam can ask, and those that must never be missed
/// @param unseen of them, those never answered; in the authors' order, as the next
/// @param unsafe of them, those that were answered and are not safe: the last answer was wrong, or
///   the recall expected today is below 0.9
/// @param never of `unseen` and `unsafe`, those that must never be missed
/// @param due items that wait today
/// @param overdue of them, those that have waited since before today
public record FirstThings(
        int critical, List<ItemId> unseen, List<ItemId> unsafe, int never, int due, int overdue) {
    /// The recall from which a safety-critical item is safe.
    public static final double SAFE = 0.9;

    public FirstThings {
        unseen = List.copyOf(unseen);
        unsafe = List.copyOf(unsafe);
    }

    /// What stands between.
    ///
    /// @param today the study day
    public static FirstThings of(
            Course course,
            Exam exam,
            History history,
            Evidence evidence,
            Scheduler scheduler,
            LocalDate today) {
        Set<ItemId> never = Set.copyOf(exam.gate().map(Gate::neverMiss).orElse(List.of()));
        RecallLine line = RecallPosterior.of(evidence.trials()).likeliest();
        List<ItemId> unseen = new ArrayList<>();
        List<ItemId> unsafe = new ArrayList<>();
        int critical = 0;
        int missable = 0;
        for (Item item : course.items()) {
            boolean isNever = never.contains(item.id());
            if (item.status() != Status.APPROVED || !(item.critical() || isNever)) {
                continue;
            }
            critical++;
            if (!evidence.isSeen(item.id())) {
                unseen.add(item.id());
            } else if (isSafe(item, history, evidence.traces(), line, today)) {
                continue;
            } else {
                unsafe.add(item.id());
            }
            missable += isNever ? 1 : 0;
        }
        Queue queue = Queue.of(course, history, scheduler, today, Limits.DAILY);
        Queue before = Queue.of(course, history, scheduler, today.minusDays(1), Limits.DAILY);
        List<ItemId> due = new ArrayList<>(queue.corrected());
        due.addAll(queue.due());
        List<ItemId> overdue = new ArrayList<>(before.due());
        overdue.retainAll(queue.due());
        return new FirstThings(critical, unseen, unsafe, missable, due.size(), overdue.size());
    }

    private static boolean isSafe(
            Item item,
            History history,
            Map<ItemId, MemoryTrace> traces,
            RecallLine line,
            LocalDate today) {
        MemoryTrace trace = traces.get(item.id());
        List<Review> reviews = history.reviews(item.id());
        if (trace == null || reviews.isEmpty() || !reviews.getLast().correct()) {
            return false;
        }
        double days = Math.max(1, ChronoUnit.DAYS.between(trace.memory().day(), today));
        double recall = MemoryModel.DEFAULT.recall(days, trace.memory().stability());
        return line.recall(Cue.of(recall, days, GuessChance.of(item.interaction()))) >= SAFE;
    }
}
