package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.RandomEntries;
import retain.log.ReviewKind;
import retain.log.Stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class LogTextTest {
    private static final Stamp STAMP =
            new Stamp(
                    EntryId.parse("0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55").orElseThrow(),
                    Instant.parse("2026-11-23T07:41:05.120Z"),
                    Learner.named("ada").orElseThrow());

    @Test
    void aReviewIsTheLineOfTheFormat() {
        Entry review =
                new Entry.Review(
                        STAMP,
                        ZoneId.of("Europe/Berlin"),
                        LocalDate.of(2026, 11, 23),
                        ItemId.parse("anorectal-bodywork/anatomy/puborectalis-sling").orElseThrow(),
                        "7f3c91d0",
                        "b21e",
                        Stream.of("Coccygeus", "Puborectalis").map(OptionId::new).toList(),
                        ReviewKind.SCHEDULED,
                        new Response.Chosen(Set.of(new OptionId("Puborectalis"))),
                        true,
                        Quality.GOOD,
                        Duration.ofMillis(5300),
                        false);
        String line =
                """
                {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55",\
                "at":"2026-11-23T07:41:05.120Z","zone":"Europe/Berlin","day":"2026-11-23",\
                "learner":"ada","item":"anorectal-bodywork/anatomy/puborectalis-sling",\
                "revision":"7f3c91d0","key":"b21e","shown":["Coccygeus","Puborectalis"],\
                "kind":"scheduled","response":{"chosen":["Puborectalis"]},"correct":true,\
                "quality":4,"latency_ms":5300}\
                """;

        assertEquals(line, LogText.line(review));
        assertEquals(review, LogParser.entry(line));
    }

    static List<Arguments> goodLines() throws IOException {
        return cases("good-lines.txt");
    }

    /// What was read, and the one spelling in which it is written.
    @ParameterizedTest
    @MethodSource("goodLines")
    void aLineComesOutInItsOneSpelling(String line, String spelling) {
        assertEquals(
                spelling.equals("the same") ? line : spelling, LogText.line(LogParser.entry(line)));
    }

    static List<Arguments> badLines() throws IOException {
        return cases("bad-lines.txt");
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void aDoubtfulLineIsRefusedWithASentence(String line, String sentence) {
        var bad = assertThrows(BadEntry.class, () -> LogParser.entry(line));
        assertEquals(sentence, bad.sentence());
    }

    /// Cases of two lines, the second led by "=> ".
    private static List<Arguments> cases(String name) throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (InputStream in = LogTextTest.class.getResourceAsStream(name)) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).startsWith("=> ")) {
                    cases.add(Arguments.of(lines.get(i - 1), lines.get(i).substring(3)));
                }
            }
        }
        assertTrue(cases.size() > 5);
        return cases;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsReadIsWhatWasWritten(long seed) {
        for (Entry entry : new RandomEntries(seed).list(1000)) {
            String line = LogText.line(entry);
            assertEquals(entry, LogParser.entry(line));
            assertEquals(line, LogText.line(LogParser.entry(line)));
            assertEquals(
                    entry,
                    LogParser.entry(LogText.type(entry), entry.stamp(), LogText.details(entry)));
        }
    }

    @Test
    void aLineHoldsNothingThatATerminalObeys() {
        for (Entry entry : new RandomEntries(7).list(1000)) {
            assertTrue(
                    LogText.line(entry)
                            .codePoints()
                            .noneMatch(c ->
                                    Character.isISOControl(c)
                                            || c == 0x202E
                                            || c == 0x2028
                                            || c == 0xFEFF));
        }
    }

    @Test
    void halfACharacterAndNulAreReplaced() {
        Entry note = new Entry.Note(STAMP, item(), "a\0b\uD83Dc💡");
        assertTrue(LogText.line(note).endsWith("\"text\":\"a\uFFFDb\uFFFDc💡\"}"));
    }

    @Test
    void toChooseNoneIsToOmit() {
        assertEquals("{\"omitted\":true}", ResponseText.write(new Response.Chosen(Set.of())));
        assertEquals(new Response.Omitted(), ResponseText.read("{\"chosen\":[]}"));
    }

    @Test
    void everyFirstPartOfALineIsRefusedAndNothingBreaks() {
        for (Entry entry : new RandomEntries(3).list(20)) {
            String line = LogText.line(entry);
            for (int end = 0; end < line.length(); end++) {
                String part = line.substring(0, end);
                assertThrows(BadEntry.class, () -> LogParser.entry(part), part);
            }
        }
    }

    private static ItemId item() {
        return new ItemId("course", "deck", "item");
    }
}
