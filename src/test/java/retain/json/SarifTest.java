package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.check.Rules;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Rule;
import retain.finding.Severity;
import retain.finding.Suppressed;
import retain.json.JsonValue.Array;
import retain.json.JsonValue.Members;
import retain.json.JsonValue.Num;
import retain.json.JsonValue.Text;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is written, against the parts of the standard that it uses: "SARIF Version 2.1.0 Plus
/// Errata 01", OASIS 2023. The numbers are of its sections.
class SarifTest {
    private static final List<Rule> RULES =
            List.of(
                    new Rule("alias", Severity.ERROR, "A text begins with {*}."),
                    new Rule("longest-key", Severity.WARNING, "The key is the longest."),
                    new Rule("too-long", Severity.NOTE, "A text is long."));

    private static String sarif(List<Rule> rules, Finding... findings) {
        StringWriter out = new StringWriter();
        Sarif.write(List.of(findings), List.of(), rules, "1.2.3", out);
        return out.toString();
    }

    private static Finding finding(Severity severity, Place place, String rule, String message) {
        return new Finding(severity, place, rule, message, "source");
    }

    private static Finding[] oneOfEachShape() {
        return new Finding[] {
            finding(Severity.ERROR, Place.of("decks"), "alias", "write {{answer}}"),
            finding(Severity.WARNING, new Place("decks/a b.yaml", 3, 0), "longest-key", "%41 m"),
            finding(Severity.NOTE, new Place("/x/結.yaml", 3, 9), "no-such-rule", "[a](http://b)"),
        };
    }

    @Test
    void oneRunOfFindings() {
        assertEquals(
                """
                {
                  "version": "2.1.0",
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "retain",
                          "version": "1.2.3",
                          "rules": [
                            {
                              "id": "alias",
                              "shortDescription": {
                                "text": "A text begins with {{*}}."
                              },
                              "fullDescription": {
                                "text": "A text begins with {{*}}."
                              },
                              "help": {
                                "text": "A text begins with {{*}}."
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "alias",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "write {{{{answer}}}}"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "decks/a%20b.yaml"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 7
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """,
                sarif(
                        RULES.subList(0, 1),
                        finding(
                                Severity.ERROR,
                                new Place("decks/a b.yaml", 3, 7),
                                "alias",
                                "write {{answer}}")));
    }

    @Test
    void whatIsWrittenKeepsTheStandard() {
        log(JsonValue.read(sarif(RULES, oneOfEachShape())));
        log(JsonValue.read(sarif(Rules.ALL, oneOfEachShape())));
    }

    @Test
    void whatAnAuthorLetsStandIsListedWithTheReason() {
        StringWriter out = new StringWriter();
        Finding standing = finding(Severity.ERROR, Place.of("a.yaml"), "alias", "m");
        Finding excused = finding(Severity.WARNING, Place.of("a.yaml"), "longest-key", "m");
        Sarif.write(
                List.of(standing),
                List.of(new Suppressed(excused, "It is {right}.")),
                RULES,
                "1.2.3",
                out);
        JsonValue read = JsonValue.read(out.toString());
        log(read);
        Map<String, JsonValue> run =
                ((Members) elements(((Members) read).values().get("runs")).getFirst()).values();
        List<JsonValue> results = elements(run.get("results"));
        assertEquals(2, results.size());
        assertEquals(
                JsonValue.read("[{\"kind\": \"inSource\", \"justification\": \"It is {right}.\"}]"),
                ((Members) results.getLast()).values().get("suppressions"));
        assertFalse(((Members) results.getFirst()).values().containsKey("suppressions"));
    }

    @Test
    void resultsAreThereWhereNothingWasFound() {
        String nothing = sarif(Rules.ALL);
        log(JsonValue.read(nothing));
        assertTrue(nothing.contains("\"results\": []"));
    }

    @Test
    void aFileThatBreaksTheStandardIsRefusedByThisTest() {
        String good = sarif(RULES, oneOfEachShape());
        for (String[] change :
                new String[][] {
                    {"2.1.0\"", "2.0\""},
                    {"\"error\"", "\"fatal\""},
                    {"\"startLine\": 3", "\"startLine\": 0"},
                    {"\"ruleIndex\": 1", "\"ruleIndex\": 0"},
                    {"a%20b", "a b"},
                    {"{{{{answer", "{{{answer"},
                    {"\"results\"", "\"result\""},
                    {"\"ruleId\": \"alias\",", ""},
                    {"unicodeCodePoints", "codePoints"},
                    {"[a] (", "[a]("},
                }) {
            String bad = good.replace(change[0], change[1]);
            assertTrue(!bad.equals(good), change[0]);
            assertThrows(AssertionError.class, () -> log(JsonValue.read(bad)), () -> change[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decks/a.yaml, decks/a.yaml",
        "../a.yaml, ../a.yaml",
        "a b.yaml, a%20b.yaml",
        "c:d.yaml, c%3Ad.yaml",
        "100%.yaml, 100%25.yaml",
        "a#b?c.yaml, a%23b%3Fc.yaml",
        "[a]\\.yaml, %5Ba%5D%5C.yaml",
        "é😀.yaml, %C3%A9%F0%9F%98%80.yaml",
        "/x/a.yaml, file:///x/a.yaml",
    })
    void pathsBecomeReferences(String path, String uri) {
        assertEquals(uri, Sarif.uri(path));
        String read = URI.create(uri).getPath();
        assertEquals(path, read);
    }

    /// 3.13
    private static void log(JsonValue value) {
        Map<String, JsonValue> log = members(value, Set.of("version", "runs"), Set.of("$schema"));
        assertEquals("2.1.0", text(log.get("version")));
        assertTrue(URI.create(text(log.get("$schema"))).isAbsolute());
        elements(log.get("runs")).forEach(SarifTest::run);
    }

    /// 3.14: `tool` is required; `results` shall be there if a scan was made, 3.14.23.
    private static void run(JsonValue value) {
        Map<String, JsonValue> run =
                members(value, Set.of("tool", "columnKind", "results"), Set.of());
        Map<String, JsonValue> tool = members(run.get("tool"), Set.of("driver"), Set.of());
        // 3.19: only the name is required; 3.19.13: a version, or it cannot be compared.
        Map<String, JsonValue> driver =
                members(tool.get("driver"), Set.of("name", "version", "rules"), Set.of());
        assertTrue(!text(driver.get("name")).isEmpty() && !text(driver.get("version")).isEmpty());
        // 3.14.17
        assertTrue(
                Set.of("utf16CodeUnits", "unicodeCodePoints")
                        .contains(text(run.get("columnKind"))));
        List<JsonValue> rules = elements(driver.get("rules"));
        rules.forEach(SarifTest::rule);
        // 3.19.23: no two alike.
        assertEquals(rules.size(), Set.copyOf(rules).size());
        elements(run.get("results")).forEach(result -> result(result, rules));
    }

    /// 3.49: only the id is required. A code host asks for the texts.
    private static void rule(JsonValue value) {
        Map<String, JsonValue> rule =
                members(
                        value,
                        Set.of(
                                "id",
                                "shortDescription",
                                "fullDescription",
                                "help",
                                "defaultConfiguration"),
                        Set.of());
        assertTrue(!text(rule.get("id")).isEmpty());
        for (String name : List.of("shortDescription", "fullDescription", "help")) {
            message(rule.get(name));
        }
        level(members(rule.get("defaultConfiguration"), Set.of("level"), Set.of()).get("level"));
    }

    /// 3.27: the message is required; 3.27.5 to 3.27.7: the rule's id, and its index if it is
    /// known.
    private static void result(JsonValue value, List<JsonValue> rules) {
        Map<String, JsonValue> result =
                members(
                        value,
                        Set.of("ruleId", "level", "message", "locations"),
                        Set.of("ruleIndex", "suppressions"));
        // 3.27.23, 3.35: the kind is required.
        if (result.containsKey("suppressions")) {
            for (JsonValue each : elements(result.get("suppressions"))) {
                Map<String, JsonValue> suppression =
                        members(each, Set.of("kind", "justification"), Set.of());
                assertTrue(Set.of("inSource", "external").contains(text(suppression.get("kind"))));
                assertTrue(!text(suppression.get("justification")).isEmpty());
            }
        }
        if (result.containsKey("ruleIndex")) {
            JsonValue rule = rules.get(number(result.get("ruleIndex"), 0));
            assertEquals(((Members) rule).values().get("id"), result.get("ruleId"));
        }
        level(result.get("level"));
        message(result.get("message"));
        List<JsonValue> locations = elements(result.get("locations"));
        assertEquals(1, locations.size());
        // 3.28.3, 3.29
        Map<String, JsonValue> place =
                members(
                        members(locations.getFirst(), Set.of("physicalLocation"), Set.of())
                                .get("physicalLocation"),
                        Set.of("artifactLocation"),
                        Set.of("region"));
        // 3.4.3: a reference as in RFC 3986, which has no letters beyond ASCII.
        String uri =
                text(members(place.get("artifactLocation"), Set.of("uri"), Set.of()).get("uri"));
        assertTrue(uri.matches("(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+"), uri);
        if (place.containsKey("region")) {
            // 3.30.5, 3.30.6: numbers from 1; a column only together with a line.
            Map<String, JsonValue> region =
                    members(place.get("region"), Set.of("startLine"), Set.of("startColumn"));
            number(region.get("startLine"), 1);
            if (region.containsKey("startColumn")) {
                number(region.get("startColumn"), 1);
            }
        }
    }

    /// 3.11.8: not empty; 3.11.5: braces are doubled; 3.11.6: no link that was not meant as one.
    private static void message(JsonValue value) {
        String text = text(members(value, Set.of("text"), Set.of()).get("text"));
        assertTrue(!text.isEmpty());
        String rest = text.replace("{{", "").replace("}}", "");
        assertTrue(rest.indexOf('{') < 0 && rest.indexOf('}') < 0, text);
        assertTrue(!text.contains("]("), text);
    }

    /// 3.27.10
    private static void level(JsonValue value) {
        assertTrue(Set.of("none", "note", "warning", "error").contains(text(value)));
    }

    private static Map<String, JsonValue> members(
            JsonValue value, Set<String> required, Set<String> optional) {
        assertTrue(value instanceof Members, String.valueOf(value));
        Map<String, JsonValue> members = ((Members) value).values();
        assertTrue(members.keySet().containsAll(required), members + " lacks one of " + required);
        for (String name : members.keySet()) {
            assertTrue(required.contains(name) || optional.contains(name), name);
        }
        return members;
    }

    private static List<JsonValue> elements(JsonValue value) {
        assertTrue(value instanceof Array, String.valueOf(value));
        return ((Array) value).values();
    }

    private static String text(JsonValue value) {
        assertTrue(value instanceof Text, String.valueOf(value));
        return ((Text) value).value();
    }

    private static int number(JsonValue value, int least) {
        assertTrue(value instanceof Num, String.valueOf(value));
        int number = Integer.parseInt(((Num) value).digits());
        assertTrue(number >= least, value.toString());
        return number;
    }
}
