package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;
import retain.tui.key.Key;
import retain.tui.page.Size;
import retain.tui.proof.Report;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// The screen of a check that goes on.
class WatchingTest {
    private static final Size USUAL = new Size(80, 24);
    private static final Size SMALL = new Size(40, 12);
    private static final LocalTime AT = LocalTime.of(16, 20, 0);

    private static Finding finding(Severity severity, String file, int line, String message) {
        String source = "    anwser: false   # " + "and more of it ".repeat(9);
        return new Finding(severity, new Place(file, line, 5), "unknown-key", message, source);
    }

    private static Report report(List<Finding> findings) {
        return new Report(findings, 5, List.of(), AT);
    }

    private static final Report THREE =
            report(
                    List.of(
                            finding(Severity.ERROR, "decks/a.yaml", 21, "unknown key \"anwser\""),
                            finding(Severity.NOTE, "decks/a.yaml", 120, "long ".repeat(30).strip()),
                            finding(Severity.WARNING, "decks/b.yaml", 3, "this tells the answer")));

    private static Watching press(Watching screen, String script, Size size) {
        Watching now = screen;
        for (Key key : Player.keysOf(script)) {
            now = now.on(key, Instant.EPOCH, size).screen();
        }
        return now;
    }

    @Test
    void everyStateOfTheFiles() throws IOException {
        PictureBook pictures = new PictureBook();
        for (Size size : List.of(USUAL, SMALL)) {
            Watching three = Watching.of("decks", THREE);
            pictures.add("three findings", View.draw(three, size, ""), size);
            pictures.add("pgdn", View.draw(press(three, "pgdn", size), size, ""), size);
            Watching one = three.after(report(THREE.findings().subList(2, 3)));
            pictures.add("two mended", View.draw(one, size, ""), size);
            Watching none = one.after(report(List.of()));
            pictures.add("all mended", View.draw(none, size, ""), size);
            Watching gone =
                    none.after(
                            new Report(
                                    List.of(),
                                    0,
                                    List.of("there is no file or folder decks; name another"),
                                    AT));
            pictures.add("gone", View.draw(gone, size, ""), size);
        }
        pictures.matches("watching");
    }

    @Test
    void whatMovesToAnotherLineIsNeitherMendedNorNew() {
        Report before = report(List.of(finding(Severity.ERROR, "a.yaml", 3, "bad")));
        Report after = report(List.of(finding(Severity.ERROR, "a.yaml", 30, "bad")));
        assertEquals("", after.since(before));
        assertEquals("1 mended", report(List.of()).since(before));
        assertEquals("1 mended, 3 new", THREE.since(before));
    }

    @Test
    void thousandsOfFindingsAreCountedAndNotAllDrawn() {
        List<Finding> many = new ArrayList<>();
        for (int i = 1; i <= 5_000; i++) {
            many.add(finding(Severity.WARNING, "a.yaml", i, "bad"));
        }
        Watching screen = press(Watching.of("a.yaml", report(many)), "end", USUAL);
        StringBuilder seen = new StringBuilder();
        View.draw(screen, USUAL, "").lines().forEach(line -> seen.append(line.text()).append('\n'));
        assertTrue(seen.toString().contains("5000 warnings in 5 files"), seen.toString());
        assertTrue(seen.toString().contains("And 4700 more findings"), seen.toString());
    }

    @Test
    void leavesByQ() {
        assertTrue(Watching.of("decks", THREE).on(new Key.Typed("q"), Instant.EPOCH, USUAL).over());
    }
}
