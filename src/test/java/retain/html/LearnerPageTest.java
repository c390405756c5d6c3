package retain.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import retain.deck.Course;
import retain.deck.Interaction;
import retain.deck.Item;
import retain.report.DayLoad;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a learner's progress. `-Dretain.update=true` writes the expected ones anew.
class LearnerPageTest {
    private static final Path FOLDER = Path.of("src/test/resources/retain/html/learner");
    private static final Map<String, String> PAGES = LearnerPages.all();

    private static String page(String name) {
        return PAGES.getOrDefault(name, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "one-day", "six-weeks", "after-the-exam", "without-an-exam"})
    void isAsExpected(String name) throws Exception {
        String page = page(name);
        String body = page.substring(page.indexOf("</style>"));
        Path file = FOLDER.resolve(name + ".html");
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, body);
        }
        assertEquals(Files.readString(file), body);
    }

    @Test
    void isTheSameAtEveryMaking() {
        assertEquals(page("six-weeks"), LearnerPages.sixWeeks());
    }

    @Test
    void isWellFormedAndAsksForNothing() throws Exception {
        for (String page : PAGES.values()) {
            Document parsed = Pages.parsed(page);
            assertEquals("en", parsed.getDocumentElement().getAttribute("lang"));
            assertTrue(page.startsWith("<!DOCTYPE html>\n"));
            assertTrue(page.indexOf("charset=\"utf-8\"") < 1024);
            for (String name :
                    List.of("script", "link", "img", "image", "use", "iframe", "a", "form")) {
                assertEquals(List.of(), Pages.elements(parsed, name), name);
            }
            assertFalse(page.contains("://") || page.contains("url(") || page.contains("@import"));
            assertFalse(Pattern.compile("\\s(style|on[a-z]+)=").matcher(page).find());
            assertFalse(page.contains("\r") || page.contains("NaN") || page.contains("Infinity"));
        }
    }

    @Test
    void allowsItselfItsOwnStyleAlone() throws Exception {
        Document parsed = Pages.parsed(page("six-weeks"));
        String style = Pages.elements(parsed, "style").getFirst().getTextContent();
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                Pages.elements(parsed, "meta").stream()
                        .anyMatch(meta ->
                                meta.getAttribute("content")
                                        .equals(
                                                "default-src 'none'; style-src 'sha256-"
                                                        + hash
                                                        + "'; base-uri 'none';"
                                                        + " form-action 'none'")));
    }

    @Test
    void eachChartSaysInASentenceWhatItShows() throws Exception {
        for (String page : PAGES.values()) {
            Document parsed = Pages.parsed(page);
            Map<String, Element> byId = new HashMap<>();
            for (Element element : Pages.elements(parsed, "*")) {
                if (element.hasAttribute("id")) {
                    assertEquals(null, byId.put(element.getAttribute("id"), element));
                }
            }
            for (Element chart : Pages.elements(parsed, "svg")) {
                assertEquals("img", chart.getAttribute("role"));
                Element title = byId.get(chart.getAttribute("aria-labelledby"));
                Element sentence = byId.get(chart.getAttribute("aria-describedby"));
                assertEquals("title", title.getNodeName());
                assertEquals(chart, title.getParentNode());
                assertEquals("desc", sentence.getNodeName());
                assertTrue(sentence.getTextContent().matches("(?s).+\\."));
            }
            for (Element section : Pages.elements(parsed, "section")) {
                assertEquals("h2", byId.get(section.getAttribute("aria-labelledby")).getNodeName());
            }
        }
        assertEquals(
                Set.of(
                        "domain-1",
                        "domain-2",
                        "domain-all",
                        "retention",
                        "readiness",
                        "load",
                        "days"),
                charts(page("six-weeks")));
        assertEquals(Set.of("domain-1", "domain-2", "domain-all", "load"), charts(page("empty")));
    }

    private static Set<String> charts(String page) throws Exception {
        Set<String> charts = new HashSet<>();
        for (Element chart : Pages.elements(Pages.parsed(page), "svg")) {
            charts.add(chart.getAttribute("aria-labelledby").replaceAll("(-chart)?-title$", ""));
        }
        return charts;
    }

    @Test
    void eachSectionWithAChartHasItsFiguresInATable() throws Exception {
        for (String page : PAGES.values()) {
            for (Element section : Pages.elements(Pages.parsed(page), "section")) {
                if (!elements(section, "svg").isEmpty()) {
                    assertFalse(elements(section, "table").isEmpty());
                }
                for (Element table : elements(section, "table")) {
                    assertEquals("caption", table.getElementsByTagName("*").item(0).getNodeName());
                    for (Element row : elements(table, "tr")) {
                        List<Element> heads = elements(row, "th");
                        assertFalse(heads.isEmpty());
                        heads.forEach(head ->
                                assertTrue(
                                        Set.of("row", "col").contains(head.getAttribute("scope"))));
                    }
                }
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
    void barsStandForWhatTheTableSays() throws Exception {
        List<DayLoad> load =
                LearnerPages.contents(
                                LearnerPages.BIRDS,
                                LearnerPages.weeks(LearnerPages.BIRDS, ""),
                                LearnerPages.day(43),
                                "ada")
                        .progress()
                        .load();
        Element chart =
                Pages.elements(Pages.parsed(page("six-weeks")), "svg").stream()
                        .filter(each -> each.getAttribute("aria-labelledby").startsWith("load"))
                        .findFirst()
                        .orElseThrow();
        List<Element> groups = elements(chart, "g");
        assertEquals(load.size(), groups.size());
        int most = load.stream().mapToInt(DayLoad::all).max().orElseThrow();
        double tallest = 0;
        for (int i = 0; i < groups.size(); i++) {
            assertEquals(
                    String.valueOf(load.get(i).all()),
                    elements(groups.get(i), "text").getFirst().getTextContent());
            double height =
                    elements(groups.get(i), "rect").stream()
                            .mapToDouble(bar -> Double.parseDouble(bar.getAttribute("height")))
                            .sum();
            if (load.get(i).all() == most) {
                tallest = height;
            }
        }
        assertTrue(tallest > 0);
        for (int i = 0; i < groups.size(); i++) {
            double height =
                    elements(groups.get(i), "rect").stream()
                            .mapToDouble(bar -> Double.parseDouble(bar.getAttribute("height")))
                            .sum();
            assertEquals(tallest * load.get(i).all() / most, height, 0.3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"; } </style><script>x</script> \u202Egnol\u0007 {{ & '",
                "]]></desc></svg><img src=x onerror=alert(1)>",
                "a\u0000b\u001b[31mc\u2066\uFFFE \uD800"
            })
    void textsThatSteerAreHarmless(String evil) throws Exception {
        Course course = LearnerPages.titled(evil);
        String page =
                LearnerPages.page(
                        course, LearnerPages.weeks(course, evil), LearnerPages.day(43), evil);
        Document parsed = Pages.parsed(page);
        assertEquals(List.of(), Pages.elements(parsed, "script"));
        assertEquals(List.of(), Pages.elements(parsed, "img"));
        String shown = Html.visible(evil);
        assertEquals(shown, Pages.elements(parsed, "h1").getFirst().getTextContent());
        assertEquals(shown, Pages.elements(parsed, "q").getFirst().getTextContent());
        assertTrue(
                Pages.elements(parsed, "title").stream()
                        .anyMatch(title -> title.getTextContent().equals(shown)));
        assertFalse(
                page.codePoints()
                        .anyMatch(c -> (c < ' ' && c != '\n') || c == 0x202E || c == 0x2066));
    }

    @Test
    void tellsNothingOfTheQuestionBankButNames() {
        String page = page("six-weeks");
        for (Item item : LearnerPages.BIRDS.items()) {
            List<String> kept = new ArrayList<>(List.of(KeyText.of(item.interaction())));
            kept.add(item.question());
            kept.add(item.rationale().explanation());
            if (item.interaction() instanceof Interaction.Choice choice) {
                choice.options().forEach(option -> kept.add(option.text()));
            }
            for (String text : kept) {
                boolean isAWord = text.isBlank() || text.equals("True") || text.equals("False");
                assertTrue(isAWord || !page.contains(text), item.id() + ": " + text);
            }
        }
    }

    @Test
    void withoutANumberThereAreWords() {
        assertTrue(page("empty").contains("Nothing studied yet"));
        assertFalse(page("empty").contains("≈"));
        assertTrue(page("one-day").contains("Too early to say: 3"));
        assertFalse(page("one-day").contains("to pass, if it were sat today"));
        assertTrue(page("one-day").contains("No figure yet: it counts scheduled answers"));
        assertFalse(page("without-an-exam").contains("Chance to pass"));
        assertTrue(page("after-the-exam").contains("Spring examination was on Tue 2026-11-10"));
    }

    /// By the formula of the Web Content Accessibility Guidelines: AA asks 4.5 of text and 3 of
    /// graphics. What is filled with paper is known by its outline.
    @ParameterizedTest
    @CsvSource({"ink, 7", "quiet, 4.5", "met, 4.5", "missed, 4.5", "bar, 3", "soft, 3", "mark, 3"})
    void coloursStandOutFromThePaper(String colour, double least) {
        Matcher roots =
                Pattern.compile(":root \\{([^}]*)}")
                        .matcher(Style.printed("", "progress.css").text());
        List<Map<String, String>> palettes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            palettes.add(new HashMap<>());
        }
        int root = 0;
        while (roots.find()) {
            Matcher colours = Pattern.compile("--(\\w+): #(\\w{6})").matcher(roots.group(1));
            while (colours.find()) {
                palettes.get(root % 3).put(colours.group(1), colours.group(2));
            }
            root++;
        }
        assertEquals(6, root, "light, dark and printed, in two sheets");
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
}
