package retain.plan;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.exam.Sitting;
import retain.log.History;
import retain.report.Evidence;
import retain.report.UnsafeItem;
import retain.report.UnsafeItem.Why;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Scheduler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What stands between a learner and an exam today.
///
/// @param critical safety-critical items that the exam can ask, and those that must never be missed
/// @param unseen of them, those never answered; in the authors' order, as the next
/// @param unsafe of them, those that were answered and are not safe, by the rule of `UnsafeItem`
/// @param never of `unseen` and `unsafe`, those that must never be missed
/// @param due items that wait today
/// @param overdue of them, those that have waited since before today
public record FirstThings(
        int critical, List<ItemId> unseen, List<ItemId> unsafe, int never, int due, int overdue) {
    public FirstThings {
        unseen = List.copyOf(unseen);
        unsafe = List.copyOf(unsafe);
    }

    /// What stands between.
    ///
    /// @param sittings of the learner
    /// @param today the study day
    public static FirstThings of(
            Course course,
            Exam exam,
            History history,
            Collection<Sitting> sittings,
            Evidence evidence,
            Scheduler scheduler,
            LocalDate today) {
        Set<ItemId> never = Set.copyOf(exam.gate().map(Gate::neverMiss).orElse(List.of()));
        Predicate<Item> isCritical =
                item ->
                        item.status() == Status.APPROVED
                                && (item.critical() || never.contains(item.id()));
        List<ItemId> unseen = new ArrayList<>();
        List<ItemId> unsafe = new ArrayList<>();
        int missable = 0;
        for (UnsafeItem each :
                UnsafeItem.all(course, history, sittings, scheduler, evidence, today, isCritical)) {
            ItemId item = each.item().item().id();
            (each.why() == Why.NOT_SEEN ? unseen : unsafe).add(item);
            missable += never.contains(item) ? 1 : 0;
        }
        Queue queue = Queue.of(course, history, scheduler, today, Limits.DAILY);
        Queue before = Queue.of(course, history, scheduler, today.minusDays(1), Limits.DAILY);
        List<ItemId> due = new ArrayList<>(queue.corrected());
        due.addAll(queue.due());
        List<ItemId> overdue = new ArrayList<>(before.due());
        overdue.retainAll(queue.due());
        return new FirstThings(
                (int) course.items().stream().filter(isCritical).count(),
                unseen,
                unsafe,
                missable,
                due.size(),
                overdue.size());
    }
}
