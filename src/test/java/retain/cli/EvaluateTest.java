package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.api.Test;

import retain.finding.TextWidth;
import retain.json.LogText;
import retain.log.Entry.Review;
import retain.log.ReviewKind;
import retain.schedule.Practice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What `retain evaluate` says of logs from none to long.
class EvaluateTest extends BirdCourse {
    private static final Path LONG = Path.of("src/test/resources/retain/report/answers.csv");

    private static final Path EXPECTED =
            Path.of("src/test/resources/retain/report/evaluate-three-months.txt");

    private final Practice practice = new Practice();
    private final List<Review> log = new ArrayList<>();

    private void answered(String item, int day, ReviewKind kind, int quality) {
        log.add(practice.review(Practice.id(item), MONDAY.plusDays(day), kind, quality));
    }

    private void answered(String item, int day, int quality) {
        answered(item, day, ReviewKind.SCHEDULED, quality);
    }

    private void threeMonths() throws IOException {
        for (String line : Files.readAllLines(LONG).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            answered(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    ReviewKind.of(cells[2]).orElseThrow(),
                    Integer.parseInt(cells[3]));
        }
    }

    private void merge() throws IOException {
        Path file = file("ada.jsonl");
        Files.write(file, log.stream().map(LogText::line).toList());
        assertEquals(0, run("merge", file.toString()), () -> err);
    }

    private void assertSaid(String expected, String... options) {
        List<String> command = new ArrayList<>(List.of("evaluate"));
        command.addAll(List.of(options));
        assertEquals(0, run(command.toArray(String[]::new)), () -> err);
        assertEquals(expected, out);
    }

    @Test
    void ofAnEmptyLogThereIsNothingToSay() {
        assertSaid("ada in birds: no answers yet.\n");
    }

    @Test
    void onTheFirstDayNothingCanBeForetold() throws IOException {
        answered("nests/hole", 0, 1);
        answered("nests/hole", 0, ReviewKind.REDRILL, 4);
        answered("nests/cup-of-mud", 0, 4);
        merge();
        assertSaid(
                """
                ada in birds: 3 answers. None of them could be foretold.
                Not foretold: 2 the first to their item, 1 on a day on which the item had been answered before.

                There is too little to judge by:

                FORETOLD       SO FAR  NEEDED
                answers        0       100
                right answers  0       10
                wrong answers  0       10
                items          0       20
                """);
    }

    @Test
    void whatIsLackingIsNamedAndNoMore() throws IOException {
        for (int item = 0; item < 30; item++) {
            for (int day = 0; day < 5; day++) {
                answered("nests/i" + item, day * 8, day == 3 && item < 9 ? 1 : 4);
            }
        }
        merge();
        assertSaid(
                """
                ada in birds: 150 answers. 120 of them, to 30 items, could be foretold: 111 right (92.5 %), 9 wrong.
                Not foretold: 30 the first to their item.

                There is too little to judge by:

                FORETOLD       SO FAR  NEEDED
                wrong answers  9       10
                """);
        assertEquals(0, run("evaluate", "--json"));
        assertTrue(out.contains("\"enough\": false"), out);
        assertTrue(out.contains("\"predictors\": []"), out);
    }

    @Test
    void ofALongLogEveryPredictorIsJudged() throws IOException {
        threeMonths();
        merge();
        assertEquals(0, run("evaluate"), () -> err);
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(EXPECTED, out);
        }
        assertEquals(Files.readString(EXPECTED), out);
        assertEquals(0, run("study", "--scheduler", "fsrs6"), () -> err);
        assertEquals(0, run("evaluate"), () -> err);
        assertEquals(
                Files.readString(EXPECTED)
                        .replaceFirst(
                                "SM-2 schedules birds; .*\n",
                                "FSRS-6 schedules birds; \"retain study --scheduler sm2\" goes over"
                                        + " to SM-2.\n"),
                out,
                "the choice changes no figure");
    }

    @Test
    void onATerminalItKeepsToTheWidth() throws IOException {
        threeMonths();
        merge();
        columns = 80;
        assertEquals(0, run("evaluate"), () -> err);
        out.lines().forEach(line -> assertTrue(TextWidth.of(line) <= 80, line));
    }

    @Test
    void oneLearnerAndOneCourseAreJudged() throws IOException {
        answered("nests/hole", 0, 4);
        merge();
        assertSaid("ben in birds: no answers yet.\n", "--learner", "ben");
        assertTrue(err.contains("there is nothing of \"ben\" in this log"), err);
        write("course.yaml", Files.readString(file("course/course.yaml")).replace("birds", "fish"));
        assertSaid("ada in fish: no answers yet.\n");
    }

    @Test
    void theFieldsAreThoseThatTheReadmeNames() throws IOException {
        threeMonths();
        merge();
        assertFields();
        log.subList(20, log.size()).clear();
        Files.delete(file("progress.db"));
        merge();
        assertFields();
    }

    private void assertFields() throws IOException {
        assertEquals(0, run("evaluate", "--json"), () -> err);
        JsonNode printed = JsonMapper.builder().build().readTree(out);
        Set<String> outer = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("README.md"))) {
            String[] cells = row.split(" \\| ");
            if (cells.length == 3 && cells[1].equals("`evaluate`")) {
                outer.addAll(named(cells[0]));
                told.addAll(named(cells[2]));
            }
        }
        assertEquals(outer, new TreeSet<>(printed.propertyNames()));
        Set<String> further = new TreeSet<>();
        printed.forEach(value -> further(value, further));
        further.removeAll(told);
        assertEquals(Set.of(), further, "fields further in that the README does not name");
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
        node.forEach(value -> further(value, into));
    }
}
