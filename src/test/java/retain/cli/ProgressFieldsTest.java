package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import retain.exam.Sat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The fields of `retain progress --json` that the README names are those that are printed: the
/// members of the outermost object stand in the first column, those further in beside them.
class ProgressFieldsTest extends ExamDesk {
    /// What the README says of fields that is no member: values.
    private static final Set<String> VALUES =
            Set.of(
                    "null",
                    "sm2",
                    "fsrs6",
                    "foretold",
                    "too_little_seen",
                    "nothing_answered",
                    "too_thin",
                    "no_exam",
                    "not_seen",
                    "corrected",
                    "missed",
                    "faded");

    @Test
    void theReadmeNamesWhatIsPrinted() throws IOException {
        keepAll();
        Set<String> outer = new TreeSet<>();
        Set<String> beside = new TreeSet<>();
        String table = Files.readString(Path.of("README.md")).split("\\| field ", 2)[1];
        for (String row : table.split("\n\n", 2)[0].lines().toList()) {
            String[] cells = row.split("\\|", -1);
            if (cells.length > 3 && cells[2].contains("`progress`")) {
                outer.addAll(named(cells[1]));
                beside.addAll(named(cells[3]));
            }
        }
        assertFalse(outer.isEmpty(), "the README names no field of progress");
        assertEquals(0, run("progress", "--json"), prompt.err);
        JsonNode printed = JsonMapper.builder().build().readTree(prompt.out);
        assertEquals(new TreeSet<>(printed.propertyNames()), outer);

        Set<String> further = new TreeSet<>();
        printed.forEach(member -> further(member, further));
        Set<String> untold = new TreeSet<>(further);
        untold.removeAll(beside);
        untold.removeAll(outer);
        assertEquals(Set.of(), untold, "fields further in that the README does not name");
        beside.removeAll(further);
        beside.removeAll(outer);
        beside.removeAll(VALUES);
        assertEquals(Set.of(), beside, "fields that the README names and nothing prints");
    }

    /// Ada has a goal, has slipped and sat, and so there is something of everything.
    private void keepAll() throws IOException {
        Path log = folder.resolve("ada.jsonl");
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String item :
                "nests/cup nests/holes nests/steps nests/eggs-in-it nests/hedge-in-june"
                        .concat(" nests/alarm-call eggs/white-of-egg eggs/shell")
                        .split(" ", -1)) {
            for (int day = 18; day < 21; day++) {
                boolean isRight = day < 20 || !item.equals("nests/eggs-in-it");
                lines.append(
                        """
                        {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"2026-11-%dT08:00:00.000Z","zone":"Europe/Berlin","day":"2026-11-%d","learner":"ada","item":"birds/%s","kind":"scheduled","response":{"omitted":true},"correct":%s,"quality":%d,"latency_ms":5300}
                        """
                                .formatted(number++, day, day, item, isRight, isRight ? 4 : 1));
            }
        }
        lines.append(
                """
                {"type":"goal","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"2026-11-20T09:00:00.000Z","learner":"ada","course":"birds","exam":"spring","exam_date":"2026-12-20"}
                """
                        .formatted(number));
        Files.writeString(log, lines);
        assertEquals(0, run("merge", log.toString()), prompt.err);
        Sat sat = new Sat().allBut("nests/eggs-in-it");
        sat.submits();
        keep(sat);
    }

    private static Set<String> named(String cell) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("`(\\w+)`")
                .matcher(cell)
                .results()
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static void further(JsonNode node, Set<String> into) {
        into.addAll(node.propertyNames());
        node.forEach(each -> further(each, into));
    }
}
