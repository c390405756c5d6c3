package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.RandomForm;
import retain.exam.ExamResult;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.RandomEntries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/// Whatever a line of a log holds, it is an entry with one spelling, or refused in a sentence. For
/// more: `-Dretain.mutations=100000`.
class LogMutationTest {
    private static final int MUTATIONS = Integer.getInteger("retain.mutations", 20_000);
    private static final int SEEDS = 20;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static List<String> lines(long seed) {
        List<Entry> entries = new ArrayList<>(sat().entries());
        entries.addAll(new RandomEntries(seed).list(40));
        Sat random =
                new Sat(new RandomForm(new Random(seed), 5).form(), Instant.ofEpochSecond(seed));
        entries.addAll(random.waits(Duration.ofMinutes(1)).leaves().entries());
        return entries.stream().map(LogText::line).toList();
    }

    private static Sat sat() {
        Sat sat = new Sat().allBut("nests/eggs-in-it", "eggs/shell").marks("nests/cup");
        sat.leavesFor(Duration.ofHours(1)).breaksOffFor(Duration.ofHours(1));
        sat.standsStill(Duration.ofMinutes(2)).submits();
        return sat;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMutatedLineIsAnEntryOfOneSpellingOrRefusedInASentence(long seed) {
        LineMutations mutations = new LineMutations(seed);
        List<String> lines = lines(seed);
        int entries = 0;
        for (int i = 0; i < MUTATIONS / SEEDS; i++) {
            String line = mutations.mutated(lines.get(i % lines.size()));
            try {
                Entry entry = LogParser.entry(line);
                String spelling = LogText.line(entry);
                assertEquals(entry, LogParser.entry(spelling), line);
                assertEquals(spelling, LogText.line(LogParser.entry(spelling)), line);
                entries++;
            } catch (BadEntry refused) {
                String sentence = refused.sentence();
                assertFalse(sentence.isBlank(), line);
                assertTrue(sentence.codePoints().noneMatch(Character::isISOControl), sentence);
                assertTrue(sentence.length() < 600, sentence);
            }
        }
        // Neither all good nor all bad, or this would tell nothing.
        int all = MUTATIONS / SEEDS;
        assertTrue(entries > all / 20 && entries < all * 19 / 20, entries + " of " + all);
    }

    /// A whole sitting with some of its lines changed is still a sitting, and has a result or none.
    @ParameterizedTest
    @MethodSource("seeds")
    void aSittingOfMutatedLinesIsToldWithoutAnException(long seed) {
        LineMutations mutations = new LineMutations(seed);
        Random random = new Random(seed);
        List<String> lines = sat().entries().stream().map(LogText::line).toList();
        int results = 0;
        for (int i = 0; i < 40; i++) {
            List<Entry> entries = new ArrayList<>();
            for (String line : lines) {
                try {
                    entries.add(
                            LogParser.entry(
                                    random.nextInt(8) == 0 ? mutations.mutated(line) : line));
                } catch (BadEntry refused) {
                    entries.add(LogParser.entry(line));
                }
            }
            for (Sitting sitting : Sitting.all(entries)) {
                assertTrue(sitting.interruptions().size() <= entries.size());
                assertEquals(sitting.form().seats().size(), sitting.given().size());
                results += ExamResult.of(sitting).map(ExamResult::reviewOrder).isPresent() ? 1 : 0;
            }
        }
        assertTrue(results > 0);
    }
}
