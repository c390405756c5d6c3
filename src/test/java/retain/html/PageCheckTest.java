package retain.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.html.PageCheck.Agrees;
import retain.html.PageCheck.OtherVersion;
import retain.html.PageCheck.Retouched;
import retain.html.PageCheck.SaysOther;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page against the same page made anew.
class PageCheckTest {
    private final String truth = Pages.missed();

    @Test
    void aPageAgreesWithItself() {
        assertEquals(new Agrees(true), PageCheck.of(truth, truth));
    }

    @Test
    void endsOfLinesAndAMarkAtTheBeginningAreLetPass() {
        assertEquals(new Agrees(false), PageCheck.of(truth.replace("\n", "\r\n"), truth));
        assertEquals(new Agrees(false), PageCheck.of(truth.replace("\n", "\r"), truth));
        assertEquals(new Agrees(false), PageCheck.of("\uFEFF" + truth, truth));
        assertEquals(new Agrees(false), PageCheck.of(truth.stripTrailing(), truth));
    }

    @Test
    void everyForgedFigureIsTold() {
        Matcher figure =
                Pattern.compile("data-figure=\"([^\"]+)\">(?:<[^>]*>|\\s)*([^<]+)").matcher(truth);
        TreeSet<String> names = new TreeSet<>();
        while (figure.find()) {
            names.add(figure.group(1));
            String forged =
                    truth.substring(0, figure.start(2))
                            + "47 forged"
                            + truth.substring(figure.end(2));
            SaysOther told =
                    assertInstanceOf(SaysOther.class, PageCheck.of(forged, truth), figure.group(1));
            assertTrue(told.page().contains("47 forged"), told::toString);
            assertFalse(told.truth().isEmpty());
        }
        assertTrue(
                names.containsAll(
                        List.of(
                                "exam",
                                "learner",
                                "course",
                                "version",
                                "begun",
                                "ended",
                                "ending",
                                "verdict",
                                "points",
                                "interval",
                                "reasons",
                                "domain nests",
                                "domain eggs",
                                "all",
                                "gate",
                                "missed",
                                "answered",
                                "interruptions",
                                "interrupted",
                                "seed",
                                "sitting",
                                "fingerprint",
                                "entries",
                                "question 1",
                                "question 10")),
                names::toString);
    }

    @Test
    void everyForgedTextIsTold() {
        Matcher text = Pattern.compile(">([^<>\n]*[^<>\\s][^<>\n]*)<").matcher(truth);
        int forgeries = 0;
        while (text.find()) {
            String forged =
                    truth.substring(0, text.start(1)) + "other" + truth.substring(text.end(1));
            assertInstanceOf(SaysOther.class, PageCheck.of(forged, truth), text.group(1));
            forgeries++;
        }
        assertTrue(forgeries > 100, () -> "few texts");
    }

    @Test
    void noChangedCharacterAgrees() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            StringBuilder forged = new StringBuilder(truth);
            int at = random.nextInt(truth.stripTrailing().length());
            char c = (char) ('0' + random.nextInt(10));
            if (truth.charAt(at) != c) {
                forged.setCharAt(at, c);
                PageCheck check = PageCheck.of(forged.toString(), truth);
                assertFalse(check instanceof Agrees, () -> at + " " + check);
            }
        }
    }

    @Test
    void aLineLeftOutOrAddedIsTold() {
        String row = "<tr data-figure=\"domain eggs\">";
        int from = truth.indexOf(row);
        int to = truth.indexOf("</tr>\n", from) + 6;
        SaysOther without =
                assertInstanceOf(
                        SaysOther.class,
                        PageCheck.of(truth.substring(0, from) + truth.substring(to), truth));
        assertEquals("", without.page());
        assertTrue(without.truth().startsWith("Eggs | "), without::toString);
        SaysOther with =
                assertInstanceOf(
                        SaysOther.class,
                        PageCheck.of(
                                truth.replace("<p>Why not", "<p>Passed anyway.</p>\n<p>Why not"),
                                truth));
        assertEquals(new SaysOther("Passed anyway.", ""), with);
    }

    @Test
    void whatOnlyTheLooksSayIsToldToo() {
        String styled =
                truth.replace(
                        "</style>",
                        "h2 { display: none } .x::after { content: \"Passed\" }</style>");
        assertInstanceOf(Retouched.class, PageCheck.of(styled, truth));
        String scripted =
                truth.replace("</body>", "<script>document.title='Passed'</script></body>");
        assertInstanceOf(Retouched.class, PageCheck.of(scripted, truth));
        String barred =
                truth.replace(
                        "class=\"share\" x=\"0\" y=\"2\" width=\"50\"",
                        "class=\"share\" x=\"0\" y=\"2\" width=\"95\"");
        assertInstanceOf(Retouched.class, PageCheck.of(barred, truth));
    }

    @Test
    void aPageOfAnotherVersionIsHeldAgainstFigures() {
        String other = truth.replace("content=\"retain 1.2.3\"", "content=\"retain 0.9\"");
        assertEquals(new OtherVersion("0.9", List.of()), PageCheck.of(other, truth));
        String forged =
                other.replace(">6 of 10 points", ">9 of 10 points")
                        .replace(">1 point short", ">No point short");
        OtherVersion told = assertInstanceOf(OtherVersion.class, PageCheck.of(forged, truth));
        assertEquals(
                List.of("points", "reasons"),
                told.figures().stream().map(PageCheck.Figure::name).toList());
    }

    @Test
    void anythingElseIsNotTheSame() {
        for (String page : List.of("", "x", "<html></html>", truth.substring(0, 3000))) {
            assertFalse(PageCheck.of(page, truth) instanceof Agrees, page);
        }
    }
}
