package retain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;

class AnnotationsTest {
    private static String line(Severity severity, Place place, String message) {
        return Annotations.line(new Finding(severity, place, "pass-mark", message, "source"));
    }

    @Test
    void aFindingIsACommandWithItsPlace() {
        assertEquals(
                "::error file=decks/a.yaml,line=4,col=2,title=pass-mark::write 65%25, or: nothing",
                line(Severity.ERROR, new Place("decks/a.yaml", 4, 2), "write 65%, or: nothing"));
    }

    @Test
    void theMildestIsANotice() {
        assertEquals(
                "::warning file=a.yaml,line=4,title=pass-mark::m",
                line(Severity.WARNING, new Place("a.yaml", 4, 0), "m"));
        assertEquals(
                "::notice file=a.yaml,title=pass-mark::m",
                line(Severity.NOTE, Place.of("a.yaml"), "m"));
    }

    @Test
    void noTextEndsAPropertyOrTheCommand() {
        assertEquals(
                "::error file=a%2Cline=1%3A%3A%25.yaml<U+000A>,title=pass-mark::"
                        + "a<U+000A>::error::b<U+000D><U+001B>[2J%250A",
                line(
                        Severity.ERROR,
                        Place.of("a,line=1::%.yaml\n"),
                        "a\n::error::b\r\u001b[2J%0A"));
    }
}
