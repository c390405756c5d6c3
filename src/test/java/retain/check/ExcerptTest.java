package retain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;
import retain.finding.Tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class ExcerptTest {
    private static Finding finding(Severity severity, String file, int line, String rule) {
        return new Finding(severity, new Place(file, line, 1), rule, "message " + line, "");
    }

    private static List<Finding> random(long seed) {
        Random random = new Random(seed);
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= random.nextInt(60); line++) {
            Severity severity = Severity.values()[random.nextInt(3)];
            findings.add(finding(severity, "a.yaml", line, "r" + random.nextInt(8)));
        }
        return findings;
    }

    @Test
    void anErrorAtTheEndIsShownBeforeWarningsAtTheStart() {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            findings.add(finding(Severity.WARNING, "a.yaml", line, "longest-key"));
        }
        Finding last = finding(Severity.ERROR, "b.yaml", 9, "unknown-key");
        findings.add(last);
        Excerpt excerpt = Excerpt.of(findings, 3);
        assertEquals(List.of(findings.get(0), findings.get(1), last), excerpt.shown());
    }

    @Test
    void whatIsLeftOutIsCountedBySeverityRuleAndFile() {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 3000; line++) {
            findings.add(finding(Severity.ERROR, "a.yaml", line, "unknown-key"));
        }
        for (String rule : List.of("e", "d", "c", "b", "a", "f")) {
            findings.add(finding(Severity.NOTE, "b.yaml", 7, rule));
        }
        findings.add(finding(Severity.WARNING, "\u001bc.yaml", 7, "d"));
        assertEquals(
                List.of(
                        "… and 2907 more: 2900 errors, 1 warning, 6 notes",
                        "  by rule: unknown-key 2900, d 2, e 1, c 1 and 3 others",
                        "  by file: a.yaml 2900, b.yaml 6, <U+001B>c.yaml 1"),
                Excerpt.of(findings, 100).restLines());
    }

    @Test
    void nothingIsSaidOfARestThatIsNone() {
        List<Finding> one = List.of(finding(Severity.ERROR, "a.yaml", 1, "r"));
        assertEquals(List.of(), Excerpt.of(one, 1).restLines());
        assertEquals(List.of(), Excerpt.of(one, 0).restLines());
        assertEquals(one, Excerpt.of(one, 0).shown());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyFindingIsShownOrLeftOutInOrderAndTheGraverShown(long seed) {
        List<Finding> findings = random(seed);
        for (int most = 1; most <= findings.size() + 1; most++) {
            Excerpt excerpt = Excerpt.of(findings, most);
            assertEquals(Math.min(most, findings.size()), excerpt.shown().size());
            List<Finding> both = new ArrayList<>(excerpt.shown());
            both.addAll(excerpt.rest());
            assertEquals(new HashSet<>(findings), new HashSet<>(both));
            assertEquals(findings.size(), both.size());
            for (List<Finding> part : List.of(excerpt.shown(), excerpt.rest())) {
                List<Finding> sorted = new ArrayList<>(part);
                sorted.sort(Finding.BY_PLACE);
                assertEquals(sorted, part);
            }
            Tally shown = Tally.of(excerpt.shown());
            Tally rest = Tally.of(excerpt.rest());
            if (rest.errors() > 0) {
                assertEquals(new Tally(most, 0, 0), shown);
            }
            if (rest.warnings() > 0) {
                assertEquals(0, shown.notes());
            }
        }
    }
}
