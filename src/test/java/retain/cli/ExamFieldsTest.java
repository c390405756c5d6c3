package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import retain.exam.Sat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The fields that the README names for scripts are those that `retain exam --json` prints: the
/// members of the outermost object stand in the first column, those further in beside them.
class ExamFieldsTest extends ExamDesk {
    /// Members whose own members are names of a course or of judges, or are told elsewhere.
    private static final Set<String> CLOSED =
            Set.of(
                    "topics",
                    "rated_by_domain",
                    "ratings",
                    "response",
                    "key",
                    "last",
                    "open",
                    "sitting");

    /// What the README says of fields that is no member: values.
    private static final Pattern VALUE =
            Pattern.compile(
                    "null|submitted|angoff|left|broken_off|stood_still|never_missed|gate|total"
                            + "|domain|same|reworded|key_changed|retired|withdrawn|removed|above"
                            + "|within|below|agrees|differs|retouched|other_version|other_name"
                            + "|other_learner|not_in_log|part_in_log|no_transcript");

    @BeforeEach
    void adaHasSatTwice() throws IOException {
        Sat sat =
                new Sat()
                        .leavesFor(Duration.ofHours(3))
                        .allBut("nests/eggs-in-it", "nests/holes", "eggs/shell", "eggs/colours");
        sat.submits();
        keep(sat);
    }

    @Test
    void ofEachSitting() throws IOException {
        assertNamed("history", "exam --history --json");
    }

    @Test
    void ofAResult() throws IOException {
        assertNamed("result", "exam --result last --json");
    }

    @Test
    void ofWhatACourseOffers() throws IOException {
        assertNamed("list", "exam --list --json");
    }

    @Test
    void ofACutScore() throws IOException {
        edit(
                "nests.yaml",
                "question: Which bird lines its cup",
                "angoff: {Ada: 80, Ben: 5}\n    question: Which bird lines its cup");
        assertNamed("cut-score", "exam --cut-score spring --json");
    }

    @Test
    void ofATranscriptHeldAgainstTheLog() throws IOException {
        String page = folder.resolve("ada.html").toString();
        assertEquals(0, run("exam", "--result", "last", "--html", page), prompt.err);
        assertNamed("verify", "exam --verify " + page + " --json");
    }

    private void assertNamed(String of, String command) throws IOException {
        Set<String> outer = new TreeSet<>();
        Set<String> beside = new TreeSet<>();
        String table = Files.readString(Path.of("README.md")).split("\\| field ", 2)[1];
        for (String row : table.split("\n\n", 2)[0].lines().toList()) {
            String[] cells = row.split("\\|", -1);
            if (cells.length > 3 && cells[2].matches(".*`(exam )?--" + of + "`.*")) {
                outer.addAll(named(cells[1]));
                beside.addAll(named(cells[3]));
            }
        }
        assertFalse(outer.isEmpty(), "the README names no field of " + of);

        assertEquals(0, run(command.split(" ")), prompt.err);
        JsonNode printed = JsonMapper.builder().build().readTree(prompt.out);
        Set<String> members = new TreeSet<>();
        Set<String> further = new TreeSet<>();
        for (JsonNode object : printed.isArray() ? printed : List.of(printed)) {
            members.addAll(object.propertyNames());
            object.properties()
                    .forEach(member -> further(member.getKey(), member.getValue(), further));
        }
        // What a member further in means may be told in a row of its own.
        Set<String> told = new TreeSet<>(beside);
        told.addAll(outer);
        outer.removeIf(name -> !members.contains(name) && further.contains(name));
        assertEquals(members, outer, "the outermost fields of " + of);

        Set<String> untold = new TreeSet<>(further);
        untold.removeAll(told);
        assertEquals(Set.of(), untold, "fields further in that the README does not name");
        beside.removeIf(name ->
                members.contains(name) || further.contains(name) || VALUE.matcher(name).matches());
        assertEquals(Set.of(), beside, "fields that the README names and nothing prints");
    }

    private static Set<String> named(String cell) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("`(\\w+)`")
                .matcher(cell)
                .results()
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static void further(String name, JsonNode node, Set<String> into) {
        if (CLOSED.contains(name)) {
            return;
        }
        into.addAll(node.propertyNames());
        node.properties().forEach(member -> further(member.getKey(), member.getValue(), into));
        if (node.isArray()) {
            node.forEach(each -> further(name, each, into));
        }
    }
}
