package retain.deck;

import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Approved items that compete for the same seats of an exam: those of a topic, or of a domain that
/// is not split by topics, the safety-critical ones apart where the exam has a gate.
///
/// A form holds exactly so many questions of each topic, and exactly so many critical ones of each
/// domain. How many critical ones fall to each topic differs from form to form; what stands here is
/// what both totals leave likeliest, by iterative proportional fitting of the numbers of items
/// (Deming and Stephan 1940, "On a least squares adjustment of a sampled frequency table").
/// Enemies, which share no form, are left out of account.
///
/// @param items at least one
/// @param seats more than 0, in a form on average; not always a whole number
public record Stratum(Domain domain, List<Item> items, double seats) {
    private static final int ROUNDS = 500;
    private static final double SETTLED = 1e-12;

    public Stratum {
        items = List.copyOf(items);
    }

    /// All strata that an exam draws from, in the course's order. Items that no form can hold are
    /// in none.
    public static List<Stratum> of(Course course, Exam exam) {
        List<Item> approved =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        Blueprint blueprint = Blueprint.of(course, exam);
        List<List<List<Item>>> rows = new ArrayList<>();
        List<Integer> critical = new ArrayList<>();
        for (DomainSeats seats : blueprint.domains()) {
            List<List<Item>> parts = parts(seats, approved);
            rows.add(parts);
            critical.add((int) parts.stream().flatMap(List::stream).filter(Item::critical).count());
        }
        List<Stratum> strata = new ArrayList<>();
        List<Integer> quota =
                exam.gate()
                        .map(gate -> blueprint.criticalSeats(gate.questions(), critical))
                        .orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            DomainSeats seats = blueprint.domains().get(i);
            strata.addAll(
                    quota.isEmpty()
                            ? whole(seats, rows.get(i))
                            : split(seats, rows.get(i), quota.get(i)));
        }
        return strata;
    }

    /// The items of a domain by topic; all of them where it has no topics. What has no seat has no
    /// items.
    private static List<List<Item>> parts(DomainSeats seats, List<Item> approved) {
        List<Item> here =
                approved.stream()
                        .filter(item -> item.id().deck().equals(seats.domain().slug()))
                        .toList();
        if (seats.topics().isEmpty()) {
            return List.of(seats.seats() == 0 ? List.of() : here);
        }
        List<List<Item>> parts = new ArrayList<>();
        for (TopicSeats topic : seats.topics()) {
            Predicate<Item> fits =
                    item -> topic.seats() > 0 && item.topic().equals(topic.topic().slug());
            parts.add(here.stream().filter(fits).toList());
        }
        return parts;
    }

    private static int[] rowSeats(DomainSeats seats) {
        return seats.topics().isEmpty()
                ? new int[] {seats.seats()}
                : seats.topics().stream().mapToInt(TopicSeats::seats).toArray();
    }

    private static List<Stratum> whole(DomainSeats seats, List<List<Item>> parts) {
        int[] asked = rowSeats(seats);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            add(strata, seats.domain(), parts.get(i), asked[i]);
        }
        return strata;
    }

    private static List<Stratum> split(DomainSeats seats, List<List<Item>> parts, int critical) {
        int[] rows = rowSeats(seats);
        int[] columns = {critical, seats.seats() - critical};
        double[][] cells = new double[rows.length][2];
        for (int i = 0; i < rows.length; i++) {
            cells[i][0] = parts.get(i).stream().filter(Item::critical).count();
            cells[i][1] = parts.get(i).size() - cells[i][0];
        }
        fit(cells, rows, columns);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Item> part = parts.get(i);
            add(strata, seats.domain(), part.stream().filter(Item::critical).toList(), cells[i][0]);
            add(
                    strata,
                    seats.domain(),
                    part.stream().filter(item -> !item.critical()).toList(),
                    cells[i][1]);
        }
        return strata;
    }

    private static void add(List<Stratum> strata, Domain domain, List<Item> items, double seats) {
        // Fitting leaves crumbs where a total asks for nothing.
        if (!items.isEmpty() && seats > SETTLED) {
            strata.add(new Stratum(domain, items, seats));
        }
    }

    /// Scales columns and rows in turn until both have their totals. Where the bank cannot fill
    /// them the rows have theirs.
    private static void fit(double[][] cells, int[] rows, int[] columns) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < columns.length; c++) {
                int column = c;
                double sum = Arrays.stream(cells).mapToDouble(row -> row[column]).sum();
                for (double[] row : cells) {
                    row[c] = sum == 0 ? 0 : row[c] * columns[c] / sum;
                }
            }
            double moved = 0;
            for (int r = 0; r < rows.length; r++) {
                double sum = Arrays.stream(cells[r]).sum();
                for (int c = 0; c < columns.length; c++) {
                    double before = cells[r][c];
                    cells[r][c] = sum == 0 ? 0 : before * rows[r] / sum;
                    moved += Math.abs(cells[r][c] - before);
                }
            }
            if (moved < SETTLED) {
                return;
            }
        }
    }
}
