package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Form;
import retain.deck.ItemId;
import retain.deck.RandomForm;
import retain.exam.ExamResult;
import retain.exam.ExamResult.DomainMark;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.EntryId;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Started;
import retain.log.Stamp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class FormChanceTest {
    private static final int FORMS = 150;

    static IntStream seeds() {
        return IntStream.range(0, FORMS);
    }

    /// What the result of an outcome says, of all outcomes by their chances.
    @ParameterizedTest
    @MethodSource("seeds")
    void itIsWhatTheResultsOfAllOutcomesAddUpTo(int seed) {
        Random random = new Random(seed);
        Form form = new RandomForm(random, 9).form();
        int seats = form.seats().size();
        double[] right = random.doubles(seats).map(p -> seed % 3 == 0 ? p : 1 - p / 5).toArray();
        FormChance chance = new FormChance(form);
        double pass = 0;
        double total = 0;
        double gate = 0;
        double[] marks = new double[chance.domains().size()];
        double[] shares = new double[chance.domains().size()];
        for (int outcome = 0; outcome < 1 << seats; outcome++) {
            double weight = 1;
            for (int i = 0; i < seats; i++) {
                weight *= (outcome >> i & 1) == 1 ? right[i] : 1 - right[i];
            }
            ExamResult result = result(form, outcome);
            pass += result.isPassed() ? weight : 0;
            total += result.total().isMet() ? weight : 0;
            gate += result.gate().isEmpty() || result.gate().get().isMet() ? weight : 0;
            for (int d = 0; d < marks.length; d++) {
                DomainMark domain = result.domains().get(d);
                assertEquals(chance.domains().get(d), domain.domain());
                marks[d] += domain.mark().isMet() ? weight : 0;
                shares[d] += weight * domain.mark().points() / domain.mark().of();
            }
        }
        assertEquals(pass, chance.pass(right), 1e-12);
        assertEquals(total, chance.total(right), 1e-12);
        assertEquals(gate, chance.gate(right), 1e-12);
        for (int d = 0; d < marks.length; d++) {
            assertEquals(marks[d], chance.mark(d, right), 1e-12);
            assertEquals(shares[d], chance.share(d, right), 1e-12);
        }
    }

    private static ExamResult result(Form form, int outcome) {
        Stamp stamp = new Stamp(new EntryId(new UUID(0x7000L, 1)), Sat.MORNING, Sat.ADA);
        Stamp later =
                new Stamp(new EntryId(new UUID(0x7000L, 2)), Sat.MORNING.plusSeconds(60), Sat.ADA);
        List<ItemId> right = new ArrayList<>();
        for (int i = 0; i < form.seats().size(); i++) {
            if ((outcome >> i & 1) == 1) {
                right.add(form.seats().get(i).item().id());
            }
        }
        Started started = new Started(stamp, Sat.BERLIN, 0, form);
        Finished finished =
                new Finished(
                        later,
                        started.id(),
                        started.id(),
                        Duration.ofMinutes(1),
                        Ending.SUBMITTED,
                        right);
        return Sat.result(new Sitting(started, List.of(finished), List.of(), 0));
    }

    @Test
    void whoKnowsAllPassesAndWhoKnowsNothingDoesNot() {
        Form form = Sat.form(Sat.birds(), "spring");
        FormChance chance = new FormChance(form);
        double[] all = new double[form.seats().size()];
        assertEquals(0, chance.pass(all));
        Arrays.fill(all, 1);
        assertEquals(1, chance.pass(all));
    }

    @Test
    void anItemThatMustNeverBeMissedBoundsTheChance() {
        Form form = Sat.form(Sat.birds(), "spring");
        ItemId never = form.exam().gate().orElseThrow().neverMiss().getFirst();
        double[] right = DoubleStream.generate(() -> 1).limit(form.seats().size()).toArray();
        right[form.seatOf(never).orElseThrow()] = 0.25;
        assertEquals(0.25, new FormChance(form).pass(right));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void toKnowAnItemBetterNeverLowersTheChance(int seed) {
        Random random = new Random(seed);
        Form form = new RandomForm(random, 40).form();
        FormChance chance = new FormChance(form);
        double[] right = random.doubles(form.seats().size()).map(Math::sqrt).toArray();
        double before = chance.pass(right);
        int seat = random.nextInt(right.length);
        right[seat] += (1 - right[seat]) * random.nextDouble();
        assertTrue(chance.pass(right) >= before - 1e-13);
    }
}
