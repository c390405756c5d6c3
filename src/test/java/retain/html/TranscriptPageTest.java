package retain.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Interaction;
import retain.deck.Item;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.json.Fingerprint;
import retain.tui.words.KeyText;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a sitting. `-Dretain.update=true` writes the expected ones anew.
class TranscriptPageTest {
    private static final Path FOLDER = Path.of("src/test/resources/retain/html");

    @ParameterizedTest
    @CsvSource({"missed", "passed"})
    void isAsExpected(String name) throws Exception {
        String page = name.equals("missed") ? Pages.missed() : Pages.passed();
        String body = page.substring(page.indexOf("</style>"));
        Path file = FOLDER.resolve(name + ".html");
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, body);
        }
        assertEquals(Files.readString(file), body);
    }

    @Test
    void isWellFormedAndAsksForNothing() throws Exception {
        for (String page : List.of(Pages.missed(), Pages.passed())) {
            Document parsed = Pages.parsed(page);
            assertEquals("en", parsed.getDocumentElement().getAttribute("lang"));
            assertTrue(page.startsWith("<!DOCTYPE html>\n"));
            assertTrue(page.indexOf("charset=\"utf-8\"") < 1024);
            for (String name : List.of("script", "link", "img", "iframe", "a", "form", "object")) {
                assertEquals(List.of(), Pages.elements(parsed, name), name);
            }
            assertFalse(page.contains("://") || page.contains("url(") || page.contains("@import"));
            assertFalse(Pattern.compile("\\s(style|on[a-z]+)=").matcher(page).find());
            assertFalse(page.contains("\r"));
        }
    }

    @Test
    void allowsItselfItsOwnStyleAlone() throws Exception {
        Document parsed = Pages.parsed(Pages.missed());
        String style = Pages.elements(parsed, "style").getFirst().getTextContent();
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                Pages.elements(parsed, "meta").stream()
                        .anyMatch(meta ->
                                meta.getAttribute("http-equiv").equals("Content-Security-Policy")
                                        && meta.getAttribute("content")
                                                .equals(
                                                        "default-src 'none'; style-src 'sha256-"
                                                                + hash
                                                                + "'; base-uri 'none';"
                                                                + " form-action 'none'")));
    }

    @Test
    void canBeReadAloud() throws Exception {
        Document parsed = Pages.parsed(Pages.missed());
        assertEquals(
                "Spring examination, ada: Not yet passed.",
                Pages.elements(parsed, "title").getFirst().getTextContent());
        assertEquals(1, Pages.elements(parsed, "h1").size());
        Set<String> ids = new HashSet<>();
        for (Element heading : Pages.elements(parsed, "h2")) {
            assertTrue(ids.add(heading.getAttribute("id")));
        }
        for (Element section : Pages.elements(parsed, "section")) {
            assertTrue(ids.contains(section.getAttribute("aria-labelledby")));
        }
        for (Element table : Pages.elements(parsed, "table")) {
            assertEquals("caption", table.getElementsByTagName("*").item(0).getNodeName());
            for (Element row : elements(table, "tr")) {
                List<Element> heads = elements(row, "th");
                assertFalse(heads.isEmpty());
                heads.forEach(head ->
                        assertTrue(Set.of("row", "col").contains(head.getAttribute("scope"))));
            }
        }
        // The figures stand beside each bar.
        for (Element bar : Pages.elements(parsed, "svg")) {
            assertEquals("true", bar.getAttribute("aria-hidden"));
            assertTrue(bar.getParentNode().getTextContent().matches("\\d+\u00A0%"));
        }
        // No outcome is a colour alone.
        for (Element cell : Pages.elements(parsed, "td")) {
            if (cell.getAttribute("class").contains("missed")) {
                assertTrue(cell.getTextContent().matches(".*(✗ missed|– no answer|✗ not yet)"));
            }
        }
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < in.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) in.getElementsByTagName(name).item(i));
        }
        return found;
    }

    @Test
    void tellsNothingOfTheQuestionBankButNames() {
        String page = Pages.missed();
        for (Item item : Sat.birds().items()) {
            List<String> kept = new ArrayList<>(List.of(KeyText.of(item.interaction())));
            kept.add(item.question());
            kept.add(item.rationale().explanation());
            kept.add(item.rationale().disputed());
            if (item.interaction() instanceof Interaction.Choice choice) {
                choice.options().forEach(option -> kept.add(option.text()));
                choice.options().forEach(option -> kept.add(option.feedback()));
            }
            for (String text : kept) {
                boolean isAWord = text.isBlank() || text.equals("True") || text.equals("False");
                assertTrue(isAWord || !page.contains(text), item.id() + ": " + text);
            }
        }
    }

    @Test
    void isTheSameAtEveryMaking() {
        assertEquals(Pages.missed(), Pages.missed());
    }

    @Test
    void titlesThatSteerAreHarmless() throws Exception {
        Form birds = Sat.form(Sat.birds(), "plain");
        String evil = "\"; } </style><script>x</script> \u202Egnol\u0007 {{ & '";
        Exam exam = birds.exam();
        Form form =
                new Form(
                        birds.course(),
                        evil,
                        evil,
                        new Exam(exam.name(), evil, 10, 10, 60, Optional.empty()),
                        birds.domains(),
                        birds.sources(),
                        birds.seats());
        Sat sat = new Sat(form, Sat.MORNING).allBut();
        Sitting sitting = sat.submits();
        String page = Pages.page(sitting, Fingerprint.of(sitting.id(), sat.entries()));
        Document parsed = Pages.parsed(page);
        assertEquals(List.of(), Pages.elements(parsed, "script"));
        assertEquals(Html.visible(evil), Pages.elements(parsed, "h1").getFirst().getTextContent());
        String style = Pages.elements(parsed, "style").getFirst().getTextContent();
        String foot = style.substring(style.lastIndexOf("@page"));
        assertTrue(
                foot.matches("@page \\{ @bottom-left \\{ content: \"(\\\\[0-9A-F]{6})+\" } }\n"),
                foot);
        assertTrue(PageCheck.of(page, page) instanceof PageCheck.Agrees);
        assertEquals(Html.visible(evil), PageText.of(page).figure("course").orElseThrow());
    }

    /// By the formula of the Web Content Accessibility Guidelines: AA asks 4.5 of text and 3 of
    /// graphics.
    @ParameterizedTest
    @CsvSource({"ink, 7", "quiet, 4.5", "met, 4.5", "missed, 4.5", "bar, 3", "mark, 3"})
    void coloursStandOutFromThePaper(String colour, double least) {
        String style = Style.printed("").text();
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher roots = Pattern.compile(":root \\{([^}]*)}").matcher(style);
        while (roots.find()) {
            Map<String, String> palette = new HashMap<>();
            Matcher colours = Pattern.compile("--(\\w+): #(\\w{6})").matcher(roots.group(1));
            while (colours.find()) {
                palette.put(colours.group(1), colours.group(2));
            }
            palettes.add(palette);
        }
        assertEquals(3, palettes.size(), "light, dark and printed");
        for (Map<String, String> palette : palettes) {
            double contrast =
                    (lightness(palette.get(colour)) + 0.05)
                            / (lightness(palette.get("paper")) + 0.05);
            assertTrue(Math.max(contrast, 1 / contrast) >= least, colour + " " + contrast);
        }
    }

    private static double lightness(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void anItemWithoutATopicHasItsNameAlone() {
        Form birds = Sat.form(Sat.birds(), "plain");
        assertTrue(birds.seats().stream().map(Seat::item).anyMatch(item -> item.topic().isEmpty()));
        assertFalse(Pages.passed().contains("<span class=\"topic\"><bdi></bdi>"));
    }

    @Test
    void entriesThatDoNotCountAreSaid() {
        Sat here = new Sat().right("eggs/shell");
        Sat elsewhere = here.elsewhere().wrong("nests/cup");
        here.submits();
        Sitting sitting = here.mergedWith(elsewhere);
        String page = Pages.page(sitting, Fingerprint.of(sitting.id(), here.entries()));
        assertEquals(
                "It was gone on with in two places: what was done in one of them, 1 entry, does not"
                        + " count, since the other was the first to end.",
                PageText.of(page).figure("stray").orElseThrow());
        assertEquals(Optional.empty(), PageText.of(Pages.passed()).figure("stray"));
    }
}
