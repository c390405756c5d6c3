package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.exam.Sat;
import retain.report.DomainProgress;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Ada looks at her progress with the birds of the marsh.
class ProgressScreensTest {
    private static final LocalDate EXAM = LocalDate.of(2027, 3, 1);

    @TempDir Path folder;

    private Looker usual() throws IOException {
        return new Looker(Marsh.usual(folder))
                .studied(70, 0.9)
                .flags("nests-3")
                .suspends("songs-2")
                .goal(EXAM)
                .week(
                        "Your week from Wed 2026-11-18 to Tue 2026-11-24, today",
                        "",
                        "Done: 61 answers on 6 of 7 days, 20 min; the week before 48 answers on 5"
                                + " days, 16 min.",
                        "",
                        "Slipped: 50 of 58 answers to what you had seen before were right (86 %)."
                                + " Missed:",
                        "  nests/nests-7, on 3 days, a leech",
                        "",
                        "First: the 12 items due today (\"retain study\").");
    }

    @Test
    void theWholeCourseAndTheWayToAnItemAndBack() throws IOException {
        usual().shot("opened")
                .sees("pgdn")
                .sees("end")
                .sees("home ⏎")
                .sees("⏎")
                .sees("⏎")
                .sees("n")
                .sees("esc esc esc")
                .sees("w")
                .sees("w ?")
                .matches("progress-80");
    }

    @Test
    void aSmallTerminalKeepsWhatSaysMost() throws IOException {
        usual().size(40, 12)
                .shot("opened")
                .sees("↓ ↓ ↓")
                .sees("pgdn")
                .sees("pgdn")
                .sees("end")
                .sees("home ⏎")
                .sees("↓")
                .sees("⏎")
                .sees("⏎")
                .sees("w")
                .size(20, 8)
                .shot("too small")
                .size(60, 16)
                .sees("w esc esc esc")
                .matches("progress-40");
    }

    @Test
    void aLargeTerminalShowsAllAtOnce() throws IOException {
        usual().size(200, 60).shot("opened").sees("⏎").sees("→").sees("→").matches("progress-200");
    }

    @Test
    void beforeTheFirstAnswerAndOnTheFirstDay() throws IOException {
        new Looker(Marsh.usual(folder))
                .shot("nothing studied")
                .sees("⏎")
                .keys("esc")
                .studied(1, 0.9)
                .shot("one day, no goal")
                .matches("progress-first");
    }

    @Test
    void aGoalThatHasGoneByAndOneOfToday() throws IOException {
        Looker looker = new Looker(Marsh.usual(folder)).studied(50, 0.9);
        looker.goal(Looker.TODAY.minusDays(5))
                .shot("gone by")
                .goal(Looker.TODAY)
                .shot("today")
                .matches("progress-goals");
    }

    @Test
    void mockExamsStandBesideWhatWasForetold() throws IOException {
        Sat sat = new Sat().allBut("nests/cup");
        sat.submits();
        new Looker(Sat.birds())
                .studied(12, 0.9)
                .keeps(sat.entries())
                .sees("end")
                .size(40, 12)
                .sees("end")
                .matches("progress-mocks");
    }

    @Test
    void manyDomainsManyItemsAndLongTitles() throws IOException {
        Marsh marsh = new Marsh(folder);
        for (int domain = 1; domain <= 30; domain++) {
            marsh.with(
                    "field-" + domain,
                    "What was observed in the field on the morning of day " + domain,
                    domain == 3 ? 0 : 60,
                    domain == 1 ? 300 : 2);
        }
        new Looker(marsh.course())
                .studied(20, 0.9)
                .shot("30 domains")
                .sees("↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓")
                .sees("home ⏎")
                .sees("end")
                .size(40, 12)
                .sees("esc")
                .matches("progress-many");
    }

    @Test
    void theArrowsPassOverNothing() throws IOException {
        Looker looker = usual().size(80, 16);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            looker.frame().lines().forEach(line -> seen.add(line.text()));
            looker.press(Named.DOWN);
        }
        looker.size(80, 200);
        looker.frame().lines().stream()
                .map(Line::text)
                .filter(line -> !line.startsWith(" ❯") && !line.contains("❯"))
                .forEach(line ->
                        assertTrue(
                                seen.contains(line)
                                        || seen.contains(line.replaceFirst("^     ", "   ❯ ")),
                                line));
    }

    @Test
    void itOpensWhereItWasAskedTo() throws IOException {
        Looker looker =
                usual().opensAt(progress -> {
                    DomainProgress eggs = progress.domains().get(1);
                    return new Nearness.OfTopic(eggs, eggs.topics().getFirst());
                });
        assertTrue(looker.seen().contains("Eggs and incubation › Clutches"), looker::seen);
        assertTrue(looker.keys("esc").seen().contains("❯ Clutches"), looker::seen);
        assertTrue(looker.keys("esc").seen().contains("❯ Eggs and incubation"), looker::seen);
        looker.opensAt(progress -> new Nearness.OfItem(progress.items().getLast()));
        assertTrue(looker.seen().contains("songs/songs-9"), looker::seen);
        assertTrue(looker.keys("←").seen().contains("❯ "), looker::seen);
        assertFalse(looker.isOver());
        assertTrue(looker.keys("esc esc").isOver());
    }

    @Test
    void whatWantsALookIsListedWithWhatToDoAboutIt() throws IOException {
        Looker looker = usual().keys("end ⏎");
        assertTrue(looker.seen().contains("\"retain resume ITEM\" brings one back"), looker::seen);
        assertTrue(looker.seen().contains("songs-2"), looker::seen);
        looker.keys("← ↑ ⏎");
        assertTrue(looker.seen().contains("nests-3"), looker::seen);
        looker.keys("← ↑ ⏎");
        assertTrue(looker.seen().contains("Missed again and again."), looker::seen);
        looker.keys("← ↑ ⏎");
        assertTrue(looker.seen().contains("\"retain study --critical\""), looker::seen);
        assertTrue(
                looker.keys("⏎").seen().contains("Safety-critical and not safe yet:"),
                looker::seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyFrameFitsWhateverIsPressed(int seed) throws IOException {
        Looker looker = usual();
        Random random = new Random(seed);
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            int columns = 1 + random.nextInt(120);
            int rows = 1 + random.nextInt(40);
            looker.size(columns, rows).press(anyKey(random));
            Frame frame = looker.frame();
            assertEquals(rows, frame.lines().size());
            for (Line line : frame.lines()) {
                assertTrue(line.width() <= columns, () -> columns + " columns: " + line.text());
            }
            seen.add(looker.screen().getClass());
            if (looker.isOver()) {
                looker.reopens();
            }
        }
        assertEquals(3, seen.size(), seen::toString);
        assertTrue(looker.screen().leaving(Instant.EPOCH).over());
    }

    private static Key anyKey(Random random) {
        String letters = "wnpqjkhl? 1x";
        return switch (random.nextInt(4)) {
            case 0 -> Named.values()[random.nextInt(Named.values().length)];
            case 1 -> Named.ENTER;
            case 2 -> Named.DOWN;
            default ->
                    new Typed(letters.substring(random.nextInt(letters.length())).substring(0, 1));
        };
    }
}
