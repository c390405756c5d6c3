package retain.report;

import retain.deck.Domain;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.report.Readiness.Basis;
import retain.report.Readiness.DomainChance;
import retain.report.Readiness.Foretold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The chance to pass over all forms that may be drawn and all lines that a learner's answers leave
/// likely: some of the forms are held under each of the lines, exactly, and other forms under the
/// next, for forms differ as much as lines do.
///
/// Forms and lines are drawn by a fixed seed, the same for every learner and every day: so two
/// chances differ by what is known of the learner, never by luck, and a better answer cannot seem
/// worse.
final class PassChance {
    private static final long SEED = 6;

    /// Lines that stand for all, in pairs that mirror each other.
    private static final int LINES = 32;

    /// Of the lines, those that lie outside the range at either end.
    private static final double OUTSIDE = 0.1;

    private final List<FormChance> forms;

    /// By form and seat, which of `prospects` sits there.
    private final List<int[]> seats = new ArrayList<>();

    private final List<Prospect> prospects = new ArrayList<>();
    private final List<RecallLine> lines;

    PassChance(
            List<FormChance> forms, Function<Item, Prospect> prospect, RecallPosterior posterior) {
        this.forms = List.copyOf(forms);
        Map<ItemId, Integer> places = new HashMap<>();
        for (FormChance form : forms) {
            int[] here = new int[form.items().size()];
            for (int i = 0; i < here.length; i++) {
                Item item = form.items().get(i);
                Integer place = places.get(item.id());
                if (place == null) {
                    place = prospects.size();
                    places.put(item.id(), place);
                    prospects.add(prospect.apply(item));
                }
                here[i] = place;
            }
            seats.add(here);
        }
        this.lines = lines(posterior);
    }

    private static List<RecallLine> lines(RecallPosterior posterior) {
        Random random = new Random(SEED);
        List<RecallLine> lines = new ArrayList<>();
        while (lines.size() < LINES) {
            double[] z = new double[RecallLine.SIZE];
            Arrays.setAll(z, _ -> random.nextGaussian());
            lines.add(posterior.line(z));
            lines.add(posterior.line(Arrays.stream(z).map(each -> -each).toArray()));
        }
        return lines;
    }

    /// The chance to pass, on average.
    double mean() {
        double sum = 0;
        for (int line = 0; line < lines.size(); line++) {
            double[] right = right(lines.get(line));
            sum +=
                    under(line).mapToDouble(f -> forms.get(f).pass(seated(f, right))).sum()
                            / under(line).count();
        }
        return sum / lines.size();
    }

    /// The forms that are held under a line: all of them, where they are fewer than the pairs.
    private IntStream under(int line) {
        int pairs = lines.size() / 2;
        return forms.size() < pairs
                ? IntStream.range(0, forms.size())
                : IntStream.range(0, forms.size()).filter(form -> form % pairs == line / 2);
    }

    /// The share of all points to expect.
    double score() {
        double sum = 0;
        for (RecallLine line : lines) {
            double[] right = right(line);
            for (int form = 0; form < forms.size(); form++) {
                sum += average(seated(form, right));
            }
        }
        return sum / (lines.size() * forms.size());
    }

    private double[] right(RecallLine line) {
        double[] right = new double[prospects.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = prospects.get(i).right(line);
        }
        return right;
    }

    private double[] seated(int form, double[] right) {
        int[] here = seats.get(form);
        double[] seated = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            seated[i] = right[here[i]];
        }
        return seated;
    }

    Foretold foretold(Coverage coverage, Basis basis) {
        double[] byLine = new double[lines.size()];
        Sum whole = new Sum();
        double gate = 0;
        Map<Domain, Sum> domains = new LinkedHashMap<>();
        for (int line = 0; line < byLine.length; line++) {
            double[] right = right(lines.get(line));
            int[] held = under(line).toArray();
            for (int f : held) {
                FormChance form = forms.get(f);
                double[] here = seated(f, right);
                byLine[line] += form.pass(here) / held.length;
                gate += form.gate(here) / held.length;
                whole.add(average(here), form.total(here));
                for (int d = 0; d < form.domains().size(); d++) {
                    domains.computeIfAbsent(form.domains().get(d), _ -> new Sum())
                            .add(form.share(d, here), form.mark(d, here));
                }
            }
        }
        List<DomainChance> shares = new ArrayList<>();
        domains.forEach(
                (domain, sum) -> shares.add(new DomainChance(domain, sum.share(), sum.mark())));
        double chance = average(byLine);
        Arrays.sort(byLine);
        return new Foretold(
                chance,
                quantile(byLine, OUTSIDE),
                quantile(byLine, 1 - OUTSIDE),
                whole.share(),
                whole.mark(),
                gate / lines.size(),
                shares,
                coverage,
                basis);
    }

    /// Of shares of points, and of chances that a mark is reached, what they are on average.
    private static final class Sum {
        private double shares;
        private double marks;
        private int count;

        void add(double share, double mark) {
            shares += share;
            marks += mark;
            count++;
        }

        double share() {
            return shares / count;
        }

        double mark() {
            return marks / count;
        }
    }

    private static double average(double... all) {
        double sum = 0;
        for (double each : all) {
            sum += each;
        }
        return sum / all.length;
    }

    /// Between neighbours in proportion.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
