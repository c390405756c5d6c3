package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retain.log.Entry;
import retain.log.RandomEntries;

class LogTextTest {
    @Test
    void readsWhatItWrote() {
        for (Entry entry : new RandomEntries(1).list(3000)) {
            String line = LogText.line(entry);
            assertEquals(entry, LogText.entry(line), line);
            assertEquals(line, LogText.line(LogText.entry(line)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55","at":"2026-11-23T07:41:05.120Z","zone":"Europe/Berlin","day":"2026-11-23","learner":"ada","item":"anorectal-bodywork/anatomy/puborectalis-sling","revision":"7f3c91d0","key":"b21e","shown":["Coccygeus","Puborectalis","Iliococcygeus"],"kind":"scheduled","response":{"chosen":["Puborectalis"]},"correct":true,"quality":4,"latency_ms":5300}
                """
            })
    void x(String s) {
        assertEquals(s.strip(), LogText.line(LogText.entry(s.strip())));
    }
}
