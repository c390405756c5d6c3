package retain.plan;

import retain.deck.Domain;
import retain.report.FormChance;
import retain.report.Readiness.DomainChance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the exam would go at the end of each run. Threads write to different runs.
final class Finals {
    private final List<FormChance> forms;

    /// By form and seat, the item there.
    private final int[][] seats;

    private final double[] chance;
    private final double[] score;
    private final double[] total;
    private final double[] gate;
    private final double[] coverage;

    /// By run and domain of the run's form.
    private final double[][] shares;

    private final double[][] marks;

    Finals(Bank bank, List<FormChance> forms, int runs) {
        this.forms = forms;
        this.seats =
                forms.stream()
                        .map(form ->
                                form.items().stream()
                                        .mapToInt(item -> bank.place(item.id()))
                                        .toArray())
                        .toArray(int[][]::new);
        this.chance = new double[runs];
        this.score = new double[runs];
        this.total = new double[runs];
        this.gate = new double[runs];
        this.coverage = new double[runs];
        this.shares = new double[runs][];
        this.marks = new double[runs][];
    }

    /// Holds the exam.
    void hold(int run, Bank bank, Pupil pupil, int day) {
        FormChance form = forms.get(run % forms.size());
        double[] right =
                Arrays.stream(seats[run % forms.size()])
                        .mapToDouble(item -> pupil.right(item, day))
                        .toArray();
        chance[run] = form.pass(right);
        score[run] = Arrays.stream(right).sum() / right.length;
        total[run] = form.total(right);
        gate[run] = form.gate(right);
        int domains = form.domains().size();
        shares[run] = new double[domains];
        marks[run] = new double[domains];
        for (int domain = 0; domain < domains; domain++) {
            shares[run][domain] = form.share(domain, right);
            marks[run][domain] = form.mark(domain, right);
        }
        for (int item = 0; item < bank.size(); item++) {
            coverage[run] += pupil.own.isSeen[item] ? bank.weight[item] : 0;
        }
    }

    /// @param lines of learners, which the runs took in turn
    /// @param outside share of the lines that lie outside the range at either end
    Outlook outlook(Pace pace, int lines, double outside, Load load) {
        double[] byLine = new double[lines];
        int[] counts = new int[lines];
        Map<Domain, double[]> domains = new LinkedHashMap<>();
        for (int run = 0; run < chance.length; run++) {
            byLine[run % lines] += chance[run];
            counts[run % lines]++;
            List<Domain> here = forms.get(run % forms.size()).domains();
            for (int domain = 0; domain < here.size(); domain++) {
                double[] sum = domains.computeIfAbsent(here.get(domain), _ -> new double[3]);
                sum[0] += shares[run][domain];
                sum[1] += marks[run][domain];
                sum[2]++;
            }
        }
        for (int line = 0; line < lines; line++) {
            byLine[line] /= counts[line];
        }
        Arrays.sort(byLine);
        List<DomainChance> chances = new ArrayList<>();
        domains.forEach((domain, sum) ->
                chances.add(new DomainChance(domain, sum[0] / sum[2], sum[1] / sum[2])));
        return new Outlook(
                pace,
                mean(chance),
                quantile(byLine, outside),
                quantile(byLine, 1 - outside),
                mean(score),
                mean(total),
                mean(gate),
                chances,
                mean(coverage),
                load);
    }

    private static double mean(double[] all) {
        return Arrays.stream(all).sum() / all.length;
    }

    /// Between neighbours in proportion.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
