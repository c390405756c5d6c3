package retain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.List;

class FindingTextTest {
    private static Finding finding(Severity severity, int line, int column, String source) {
        Place place = new Place("decks/anatomy.yaml", line, column);
        return new Finding(severity, place, "unknown-key", "unknown key \"anwser\"", source);
    }

    @Test
    void aFindingLooksLikeACompilersMessage() {
        assertEquals(
                """
                decks/anatomy.yaml:42:7: error: unknown key "anwser" [unknown-key]
                      anwser: true
                      ^
                1 error in 5 files
                """,
                FindingText.all(List.of(finding(Severity.ERROR, 42, 7, "      anwser: true")), 5));
    }

    @Test
    void aFindingOfAWholeFileHasNoSourceLine() {
        Finding whole =
                new Finding(
                        Severity.ERROR, Place.of("a.yaml"), "not-text", "the file is no text", "");
        assertEquals(
                List.of("a.yaml: error: the file is no text [not-text]"), FindingText.lines(whole));
    }

    @Test
    void aFindingOfAWholeLineHasNoCaret() {
        assertEquals(
                List.of(
                        "decks/anatomy.yaml:4: note: unknown key \"anwser\" [unknown-key]",
                        "title: A"),
                FindingText.lines(finding(Severity.NOTE, 4, 0, "title: A")));
    }

    @Test
    void aTerminalSetsOffPlaceSeverityRuleAndCaret() {
        List<String> lines = new ArrayList<>();
        FindingText.print(
                List.of(
                        finding(Severity.ERROR, 42, 3, "  anwser: true"),
                        finding(Severity.WARNING, 43, 0, "title: A"),
                        finding(Severity.NOTE, 0, 0, "")),
                Colours.TERMINAL,
                200,
                line -> lines.add(line.replace("\u001b", "^")));
        assertEquals(
                List.of(
                        "^[1mdecks/anatomy.yaml:42:3:^[m ^[1;31merror:^[m unknown key \"anwser\""
                                + " ^[2m[unknown-key]^[m",
                        "  anwser: true",
                        "  ^[1;31m^^[m",
                        "^[1mdecks/anatomy.yaml:43:^[m ^[1;35mwarning:^[m unknown key \"anwser\""
                                + " ^[2m[unknown-key]^[m",
                        "title: A",
                        "^[1mdecks/anatomy.yaml:^[m ^[1;36mnote:^[m unknown key \"anwser\""
                                + " ^[2m[unknown-key]^[m"),
                lines);
    }

    @Test
    void aSentenceGoesOnBetweenWordsBelowItsStart() {
        List<String> lines = new ArrayList<>();
        FindingText.print(
                List.of(finding(Severity.ERROR, 42, 3, "  anwser: true and some more than that")),
                Colours.NONE,
                36,
                lines::add);
        assertEquals(
                List.of(
                        "decks/anatomy.yaml:42:3: error:",
                        "        unknown key \"anwser\"",
                        "        [unknown-key]",
                        "  anwser: true and some more than that",
                        "  ^"),
                lines);
    }

    @Test
    void theCountNamesWhatThereIs() {
        Finding error = finding(Severity.ERROR, 1, 1, "a");
        Finding warning = finding(Severity.WARNING, 1, 1, "a");
        Finding note = finding(Severity.NOTE, 1, 1, "a");
        assertEquals("no findings", FindingText.count(List.of(), 5));
        assertEquals("1 warning in 1 file", FindingText.count(List.of(warning), 1));
        assertEquals(
                "3 errors, 1 warning, 2 notes in 2 files",
                FindingText.count(List.of(error, error, warning, error, note, note), 2));
    }

    @Test
    void wideCharactersTakeTwoColumnsBeforeTheCaret() {
        List<String> lines = FindingText.lines(finding(Severity.ERROR, 1, 6, "結び目😀é x"));
        assertEquals("         ^", lines.get(2));
    }

    @Test
    void combiningMarksTakeNoColumn() {
        List<String> lines = FindingText.lines(finding(Severity.ERROR, 1, 3, "e\u0301x"));
        assertEquals(" ^", lines.get(2));
    }

    @Test
    void tabsAreShownAsSpaces() {
        List<String> lines = FindingText.lines(finding(Severity.ERROR, 1, 3, "\ta\tb"));
        assertEquals("    a    b", lines.get(1));
        assertEquals("     ^", lines.get(2));
    }

    @Test
    void whatSteersATerminalIsSpelledOut() {
        Place place = new Place("\u001b[2Ja.yaml", 1, 4);
        String hostile = "a\u001b[31m\u202eb\u009b\u2028c\r\n\u200d";
        List<String> lines =
                FindingText.lines(new Finding(Severity.ERROR, place, "r", hostile, hostile));
        assertEquals(
                List.of(
                        "<U+001B>[2Ja.yaml:1:4: error: a<U+001B>[31m<U+202E>b<U+009B><U+2028>c"
                                + "<U+000D><U+000A>\u200d [r]",
                        "a<U+001B>[31m<U+202E>b<U+009B><U+2028>c<U+000D><U+000A>\u200d",
                        "          ^"),
                lines);
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        String line = "word ".repeat(100) + "here" + " word".repeat(100);
        List<String> lines = FindingText.lines(finding(Severity.ERROR, 1, 501, line));
        assertEquals(80, lines.get(1).length());
        assertTrue(lines.get(1).startsWith("…word ") && lines.get(1).endsWith("…"));
        assertEquals(lines.get(1).indexOf("here"), lines.get(2).indexOf('^'));
    }

    @Test
    void aCaretMayStandBehindTheLine() {
        assertEquals("  ^", FindingText.lines(finding(Severity.ERROR, 1, 3, "ab")).get(2));
        assertEquals("  ^", FindingText.lines(finding(Severity.ERROR, 1, 99, "ab")).get(2));
    }

    @Test
    void manyFindingsInOneLongLineAreEachFound() {
        String line = "x y ".repeat(250_000);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            findings.add(finding(Severity.ERROR, 1, 1 + i * 200, line));
        }
        String text = FindingText.all(findings, 1);
        assertEquals(15_001, text.lines().count());
        assertTrue(text.endsWith("5000 errors in 1 file\n"));
    }
}
