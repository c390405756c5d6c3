package retain.exam;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.ExamEntry.Finished;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a sitting that is over adds up to. A question is a point.
///
/// @param total over the whole form
/// @param domains in the course's order; those without a seat are left out
/// @param gate empty where the examination has none
public record ExamResult(
        Sitting sitting, Mark total, List<DomainMark> domains, Optional<GateMark> gate) {
    public ExamResult {
        domains = List.copyOf(domains);
    }

    /// Points against what is asked.
    ///
    /// @param passPercent share of the points needed, in percent; 0 where none is asked
    public record Mark(int points, int of, int passPercent) {
        /// The fewest points that pass.
        public int needed() {
            return Math.ceilDiv(of * passPercent, 100);
        }

        public boolean isMet() {
            return points >= needed();
        }

        /// The share in whole percent, rounded down, so that it reaches the pass mark where the
        /// points do and nowhere else: 79.6 is 79, never the 80 that was asked.
        public int percent() {
            return of == 0 ? 0 : points * 100 / of;
        }

        /// Empty where there is no point to be had.
        public Optional<ScoreInterval> interval() {
            return of == 0 ? Optional.empty() : Optional.of(ScoreInterval.of(points, of));
        }
    }

    public record DomainMark(Domain domain, Mark mark) {}

    /// The safety gate.
    ///
    /// @param of how many critical questions were asked
    /// @param missed critical items missed, in the order asked
    /// @param neverMissed those of them that must never be missed
    public record GateMark(int of, List<Item> missed, int missedAtMost, List<Item> neverMissed) {
        public GateMark {
            missed = List.copyOf(missed);
            neverMissed = List.copyOf(neverMissed);
        }

        public boolean isMet() {
            return missed.size() <= missedAtMost && neverMissed.isEmpty();
        }
    }

    /// Why an examination is not passed, or not yet.
    public sealed interface Reason {
        /// Items were missed that must never be.
        record NeverMissed(List<Item> items) implements Reason {}

        /// More safety-critical items were missed than may be.
        record GateMissed(GateMark gate) implements Reason {}

        record TotalMissed(Mark mark) implements Reason {}

        record DomainMissed(DomainMark domain) implements Reason {}
    }

    /// The result of a sitting; empty while it is open.
    public static Optional<ExamResult> of(Sitting sitting) {
        return sitting.finished().map(finished -> of(sitting, finished));
    }

    private static ExamResult of(Sitting sitting, Finished finished) {
        Form form = sitting.form();
        Exam exam = form.exam();
        Set<ItemId> right = Set.copyOf(finished.right());
        List<DomainMark> domains = new ArrayList<>();
        for (Domain domain : form.domains()) {
            Mark mark =
                    mark(
                            form,
                            right,
                            item -> item.id().deck().equals(domain.slug()),
                            domain.passPercent());
            if (mark.of() > 0) {
                domains.add(new DomainMark(domain, mark));
            }
        }
        return new ExamResult(
                sitting,
                mark(form, right, _ -> true, exam.passPercent()),
                domains,
                exam.gate().map(gate -> gate(form, right, gate)));
    }

    private static Mark mark(Form form, Set<ItemId> right, Predicate<Item> among, int passPercent) {
        List<Item> items = form.seats().stream().map(Seat::item).filter(among).toList();
        int points = (int) items.stream().filter(item -> right.contains(item.id())).count();
        return new Mark(points, items.size(), passPercent);
    }

    private static GateMark gate(Form form, Set<ItemId> right, Gate gate) {
        List<Item> critical = form.seats().stream().map(Seat::item).filter(Item::critical).toList();
        List<Item> missed = critical.stream().filter(item -> !right.contains(item.id())).toList();
        List<Item> never =
                form.seats().stream()
                        .map(Seat::item)
                        .filter(item -> !right.contains(item.id()))
                        .filter(item -> gate.neverMiss().contains(item.id()))
                        .toList();
        return new GateMark(critical.size(), missed, gate.missedAtMost(), never);
    }

    public boolean isPassed() {
        return reasons().isEmpty();
    }

    /// Why it is not passed, the weightiest first; empty where it is.
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        gate.ifPresent(mark -> {
            if (!mark.neverMissed().isEmpty()) {
                reasons.add(new Reason.NeverMissed(mark.neverMissed()));
            }
            if (mark.missed().size() > mark.missedAtMost()) {
                reasons.add(new Reason.GateMissed(mark));
            }
        });
        if (!total.isMet()) {
            reasons.add(new Reason.TotalMissed(total));
        }
        for (DomainMark domain : domains) {
            if (!domain.mark().isMet()) {
                reasons.add(new Reason.DomainMissed(domain));
            }
        }
        return reasons;
    }

    /// Whether a seat was answered right, as it was scored then.
    ///
    /// @param seat from 0
    public boolean isRight(int seat) {
        ItemId item = sitting.form().seats().get(seat).item().id();
        return sitting.finished().orElseThrow().right().contains(item);
    }

    /// The items missed, in the order asked.
    public List<ItemId> missed() {
        return sitting.form().seats().stream()
                .map(seat -> seat.item().id())
                .filter(item -> !sitting.finished().orElseThrow().right().contains(item))
                .toList();
    }

    /// Seats in the order of the review: missed ones first, each in the order asked.
    public List<Integer> reviewOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sitting.form().seats().size(); i++) {
            if (!isRight(i)) {
                order.add(i);
            }
        }
        for (int i = 0; i < sitting.form().seats().size(); i++) {
            if (isRight(i)) {
                order.add(i);
            }
        }
        return order;
    }
}
