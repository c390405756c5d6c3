package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.log.Entry;
import retain.log.RandomEntries;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class LogLinesTest {
    private static final List<Entry> TWO = new RandomEntries(1).list(2);
    private static final String A = LogText.line(TWO.get(0));
    private static final String B = LogText.line(TWO.get(1));

    @Test
    void aFileComesBackAsItWasWritten() throws IOException {
        List<Entry> entries = new RandomEntries(2).list(2000);
        var out = new ByteArrayOutputStream();
        LogLines.write(entries, out);
        assertEquals(entries, read(out.toByteArray()));
    }

    @Test
    void theWaysOfEditorsAreLetPass() throws IOException {
        assertEquals(TWO, read(A + "\n" + B));
        assertEquals(TWO, read(A + "\r\n" + B + "\r\n"));
        assertEquals(TWO, read("\uFEFF" + A + "\n" + B + "\n"));
        assertEquals(TWO, read(A + "\n" + B + "\n\n \r\n\t\n"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("\n\n"));
        assertEquals(List.of(), read("\uFEFF"));
    }

    @Test
    void theLineAtFaultIsNamed() {
        assertEquals("line 2: not valid JSON at column 1", refusal(A + "\nnonsense\n" + B));
        assertEquals("line 2: the line is empty", refusal(A + "\n\n" + B));
        assertEquals("line 1: the line is empty", refusal("\n\n\n" + B));
        assertEquals("line 2: not valid JSON at column 1", refusal(A + "\n\uFEFF" + B));
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] nul = (A + "\n\0\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("line 2: the line holds a NUL: this is no text in UTF-8", refusal(nul));
        byte[] latin = (A + "\n_\n").getBytes(StandardCharsets.UTF_8);
        latin[latin.length - 2] = (byte) 0xE9;
        assertEquals("line 2: the line is no text in UTF-8", refusal(latin));
        byte[] wide = A.getBytes(StandardCharsets.UTF_16);
        assertEquals("line 1: the line is no text in UTF-8", refusal(wide));
        byte[] wideWithoutMark = A.getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "line 1: the line holds a NUL: this is no text in UTF-8", refusal(wideWithoutMark));
    }

    @Test
    void aLineWithoutEndIsGivenUpInTime() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                };
        var bad = assertThrows(BadEntry.class, () -> LogLines.read(endless, (_, _) -> {}));
        assertEquals("line 1: the line is longer than 16 MiB", bad.sentence());
    }

    /// Each of them small: as values they would take a hundred times the memory of the line.
    @ParameterizedTest
    @ValueSource(strings = {"0", "[]", "{}", "\"\"", "[[]]"})
    void aLineOfMillionsOfValuesIsRefused(String value) {
        String many = (value + ",").repeat(LogLines.LONGEST / (value.length() + 1) - 1000) + value;
        assertEquals(
                "line 1: nested too deeply, or of too many values, or a name or number is too long",
                refusal("{\"x\":[" + many + "]," + A.substring(1)));
    }

    @Test
    void aLongLineIsRead() throws IOException {
        Entry first = TWO.getFirst();
        Entry note =
                new Entry.Note(
                        first.stamp(),
                        new retain.deck.ItemId("c", "d", "i"),
                        "骨".repeat(1_000_000));
        assertEquals(List.of(note), read(LogText.line(note)));
    }

    private static List<Entry> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Entry> read(byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        LogLines.read(
                new ByteArrayInputStream(bytes),
                (line, entry) -> {
                    entries.add(entry);
                    assertEquals(entries.size(), line);
                });
        return entries;
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(BadEntry.class, () -> read(bytes)).sentence();
    }
}
