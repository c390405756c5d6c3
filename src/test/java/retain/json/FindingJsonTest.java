package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;
import retain.finding.Suppressed;

import java.io.StringWriter;
import java.util.List;

class FindingJsonTest {
    private static String json(Finding... findings) {
        StringWriter out = new StringWriter();
        FindingJson.write(List.of(findings), List.of(), 3, out);
        return out.toString();
    }

    @Test
    void aFindingHasItsPlaceAndItsLine() {
        assertEquals(
                """
                {
                  "files": 3,
                  "errors": 1,
                  "warnings": 0,
                  "notes": 0,
                  "findings": [
                    {
                      "file": "a.yaml",
                      "line": 21,
                      "column": 5,
                      "severity": "error",
                      "rule": "unknown-key",
                      "message": "unknown key \\"anwser\\"",
                      "source": "    anwser: false"
                    }
                  ],
                  "let_stand": []
                }
                """,
                json(
                        new Finding(
                                Severity.ERROR,
                                new Place("a.yaml", 21, 5),
                                "unknown-key",
                                "unknown key \"anwser\"",
                                "    anwser: false")));
    }

    @Test
    void whatIsNotThereIsNull() {
        assertEquals(
                """
                {
                  "files": 3,
                  "errors": 0,
                  "warnings": 1,
                  "notes": 1,
                  "findings": [
                    {
                      "file": "a.yaml",
                      "line": null,
                      "column": null,
                      "severity": "note",
                      "rule": "r",
                      "message": "m",
                      "source": null
                    },
                    {
                      "file": "a.yaml",
                      "line": 2,
                      "column": null,
                      "severity": "warning",
                      "rule": "r",
                      "message": "m",
                      "source": null
                    }
                  ],
                  "let_stand": []
                }
                """,
                json(
                        new Finding(Severity.NOTE, Place.of("a.yaml"), "r", "m", ""),
                        new Finding(
                                Severity.WARNING,
                                new Place("a.yaml", 2, 0),
                                "r",
                                "m",
                                "x".repeat(1001))));
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        assertEquals(
                """
                {
                  "files": 3,
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0,
                  "findings": [],
                  "let_stand": []
                }
                """,
                json());
    }

    @Test
    void whatSteersATerminalIsEscaped() {
        String hostile = "\u001b[2J\u202e\u0085\ud800";
        String text = json(new Finding(Severity.ERROR, Place.of(hostile), "r", hostile, hostile));
        String escaped = "\\u001B[2J\\u202E\\u0085\ufffd";
        assertEquals(4, text.split(java.util.regex.Pattern.quote(escaped), -1).length, text);
    }

    @Test
    void whatAuthorsLetStandHasTheirReasonAndIsNotCounted() {
        StringWriter out = new StringWriter();
        Finding finding =
                new Finding(Severity.ERROR, new Place("a.yaml", 21, 5), "some-rule", "m", "x");
        FindingJson.write(List.of(), List.of(new Suppressed(finding, "It is a name.")), 1, out);
        assertEquals(
                """
                {
                  "files": 1,
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0,
                  "findings": [],
                  "let_stand": [
                    {
                      "file": "a.yaml",
                      "line": 21,
                      "column": 5,
                      "severity": "error",
                      "rule": "some-rule",
                      "message": "m",
                      "source": "x",
                      "why": "It is a name."
                    }
                  ]
                }
                """,
                out.toString());
    }
}
