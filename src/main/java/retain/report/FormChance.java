package retain.report;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.exam.ExamResult.Mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The chance to pass one form, from the chance of each of its questions: exactly, with the total,
/// every domain's mark and the safety gate asked at once, as `retain.exam.ExamResult` asks them.
///
/// Where chances are taken they are by seat, from 0 to 1.
public final class FormChance {
    private final List<Item> items;
    private final Optional<Gate> gate;
    private final List<Domain> domains;
    private final Mark total;
    private final List<Part> parts;
    private final boolean[] isCritical;
    private final boolean[] isNever;

    /// Counts of critical misses that are told apart: from none to as many as pass.
    private final int counts;

    /// A domain and where its questions sit.
    private static final class Part {
        private final Domain domain;
        private final Mark mark;
        private final int[] seats;

        Part(Domain domain, int[] seats) {
            this.domain = domain;
            this.mark = new Mark(0, seats.length, domain.passPercent());
            this.seats = seats;
        }
    }

    public FormChance(Form form) {
        this(form.exam(), form.domains(), form.seats().stream().map(Seat::item).toList());
    }

    /// @param items by seat
    FormChance(Exam exam, List<Domain> domains, List<Item> items) {
        this.items = List.copyOf(items);
        this.gate = exam.gate();
        this.total = new Mark(0, items.size(), exam.passPercent());
        this.parts = new ArrayList<>();
        this.isCritical = new boolean[items.size()];
        this.isNever = new boolean[items.size()];
        for (Domain domain : domains) {
            int[] seats = seats(items, domain);
            if (seats.length > 0) {
                parts.add(new Part(domain, seats));
            }
        }
        this.domains = parts.stream().map(part -> part.domain).toList();
        Set<?> never = gate.map(Gate::neverMiss).map(Set::copyOf).orElse(Set.of());
        int critical = 0;
        for (int seat = 0; seat < items.size(); seat++) {
            isNever[seat] = never.contains(items.get(seat).id());
            isCritical[seat] = gate.isPresent() && items.get(seat).critical();
            critical += isCritical[seat] && !isNever[seat] ? 1 : 0;
        }
        this.counts = Math.min(gate.map(Gate::missedAtMost).orElse(0), critical) + 1;
    }

    private static int[] seats(List<Item> items, Domain domain) {
        int[] seats = new int[items.size()];
        int found = 0;
        for (int seat = 0; seat < seats.length; seat++) {
            if (items.get(seat).id().deck().equals(domain.slug())) {
                seats[found++] = seat;
            }
        }
        return Arrays.copyOf(seats, found);
    }

    /// The items by seat.
    public List<Item> items() {
        return items;
    }

    /// The domains that have a seat, in the course's order.
    public List<Domain> domains() {
        return domains;
    }

    /// The chance that the result says passed.
    public double pass(double... right) {
        double[] whole = new double[counts];
        whole[0] = 1;
        for (Part part : parts) {
            double[] here = points(part, right);
            Arrays.fill(here, 0, part.mark.needed() * counts, 0);
            whole = together(whole, here);
        }
        double pass = 0;
        for (int state = total.needed() * counts; state < whole.length; state++) {
            pass += whole[state];
        }
        return Math.min(1, pass);
    }

    /// Points of a domain by critical misses, `points * counts + misses`. What misses too many
    /// critical items, or one that must never be missed, is in none.
    private double[] points(Part part, double[] right) {
        double[] chances = new double[(part.seats.length + 1) * counts];
        chances[0] = 1;
        int asked = 0;
        for (int seat : part.seats) {
            double p = right[seat];
            double missed = isNever[seat] ? 0 : 1 - p;
            int shift = isCritical[seat] ? 1 : 0;
            asked++;
            for (int points = asked; points >= 0; points--) {
                for (int misses = counts - 1; misses >= 0; misses--) {
                    int state = points * counts + misses;
                    double stays = misses < shift ? 0 : chances[state - shift] * missed;
                    chances[state] = stays + (points == 0 ? 0 : chances[state - counts] * p);
                }
            }
        }
        return chances;
    }

    private double[] together(double[] one, double[] other) {
        double[] both = new double[one.length + other.length - counts];
        for (int a = 0; a < one.length; a++) {
            if (one[a] == 0) {
                continue;
            }
            int room = counts - a % counts;
            for (int points = 0; points < other.length; points += counts) {
                for (int misses = 0; misses < room; misses++) {
                    both[a + points + misses] += one[a] * other[points + misses];
                }
            }
        }
        return both;
    }

    /// The chance that the total is reached, whatever else is missed.
    public double total(double... right) {
        return PoissonBinomial.of(right).atLeast(total.needed());
    }

    /// The chance that the safety gate is met, whatever else is missed; 1 without a gate.
    public double gate(double... right) {
        double never = 1;
        double[] critical = new double[right.length];
        int count = 0;
        for (int seat = 0; seat < right.length; seat++) {
            if (isNever[seat]) {
                never *= right[seat];
            } else if (isCritical[seat]) {
                critical[count++] = right[seat];
            }
        }
        int missedAtMost = gate.map(Gate::missedAtMost).orElse(count);
        PoissonBinomial points = PoissonBinomial.of(Arrays.copyOf(critical, count));
        return never * points.atLeast(count - missedAtMost);
    }

    /// The chance that a domain's mark is reached.
    ///
    /// @param domain by its place in `domains()`
    public double mark(int domain, double... right) {
        int needed = parts.get(domain).mark.needed();
        return needed == 0 ? 1 : PoissonBinomial.of(of(domain, right)).atLeast(needed);
    }

    /// The share of a domain's points to expect, from 0 to 1.
    ///
    /// @param domain by its place in `domains()`
    public double share(int domain, double... right) {
        double sum = 0;
        for (int seat : parts.get(domain).seats) {
            sum += right[seat];
        }
        return sum / parts.get(domain).seats.length;
    }

    private double[] of(int domain, double[] right) {
        int[] seats = parts.get(domain).seats;
        double[] here = new double[seats.length];
        for (int i = 0; i < seats.length; i++) {
            here[i] = right[seats[i]];
        }
        return here;
    }
}
