package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Form;
import retain.exam.Sat;
import retain.log.ExamEntry;

import java.util.Optional;

class FormTextTest {
    private static final String LINE = LogText.line(new Sat().open().started());

    @Test
    void aFormComesBackAsItWasDrawn() {
        ExamEntry started = new Sat().open().started();
        assertEquals(started, LogParser.entry(LINE));
        assertEquals(LINE, LogText.line(LogParser.entry(LINE)));
    }

    /// The first place is changed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"seed\":\"42\"|\"seed\":42|\"seed\" must be a text, but is a number",
                "\"seats\":[|\"seats\":[7,|\"form\": seat 1: not an object in braces, but a number",
                "\"seats\":[{|\"seats\":[{\"image\":1,|\"form\": seat 1: \"image\" is a member that"
                        + " this version of retain does not know",
                "\"form\":{|\"form\":{\"x\":1,|\"form\": \"x\" is a member that this version of"
                        + " retain does not know",
                "\"minutes\":30|\"minutes\":0|\"form\": \"exam\": \"minutes\" must be a whole"
                        + " number from 1 to 1440, but is 0",
                "\"seats\":|\"chairs\":|\"form\": \"seats\" is missing"
            })
    void aDoubtfulFormIsRefusedWithItsPlace(String from, String to, String sentence) {
        assertTrue(LINE.contains(from), LINE);
        String line = LINE.replace(from, to);
        assertEquals(
                sentence, assertThrows(BadEntry.class, () -> LogParser.entry(line)).sentence());
    }

    @Test
    void aFormTooLongForALineIsToldBeforeItIsSat() {
        Form form = new Sat().open().form();
        assertEquals(Optional.empty(), FormSize.refusal(form));
        String refusal = FormSize.refusal(form, 65 * 1024).orElseThrow();
        assertTrue(refusal.startsWith("the form of exam spring takes 0.0 MiB, more than"), refusal);
        assertTrue(refusal.endsWith("or ask fewer questions"), refusal);
    }
}
