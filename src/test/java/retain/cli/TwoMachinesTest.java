package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.exam.Sat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Ada sat on two machines that knew nothing of each other; now their logs meet. What she sees.
class TwoMachinesTest extends ExamDesk {
    private static final Duration HOUR = Duration.ofHours(1);

    private static Instant hour(int hour) {
        return Sat.MORNING.plus(HOUR.multipliedBy(hour));
    }

    /// The same sitting, gone on with from a copy at some hour.
    private static Sat copy(Sat sat, int hour) {
        return new Sat(sat.open(), hour(hour));
    }

    /// Looks at what she would go on with, and lets no time run.
    private void entrance() {
        prompt.clock = () -> hour(5);
        prompt.typed = ":q\n";
        types("exam plain");
        prompt.typed = "";
    }

    @Test
    void twoSittingsBegunAreBothOpenAndTheNewerIsGoneOnWithFirst() throws IOException {
        Sat desk = new Sat("plain").right("nests/cup").leaves();
        Sat laptop =
                new Sat(desk.open().form(), hour(1)).right("nests/cup", "nests/holes").leaves();
        keep(desk);
        keep(laptop);
        types("exam --history");
        entrance();
        laptop.comesBackAfter(HOUR).submits();
        keep(laptop);
        types("exam --history");
        entrance();
        matches("two-begun");
    }

    @Test
    void aSittingGoneOnWithInTwoPlacesCountsWhereMoreTimeWasUsed() throws IOException {
        Sat desk = new Sat("plain").right("nests/cup").leaves();
        Sat laptop = copy(desk, 1).right("nests/holes", "nests/steps").leaves();
        keep(desk);
        keep(copy(desk, 2).right("eggs/shell").leaves());
        types("exam --result last");
        keep(laptop);
        types("exam --history");
        types("exam --result last");
        entrance();
        matches("two-branches");
    }

    @Test
    void aSittingThatEndedInOnePlaceHasEnded() throws IOException {
        Sat desk = new Sat("plain").right("nests/cup").leaves();
        Sat laptop = copy(desk, 1).right("nests/holes");
        Sat later = copy(desk, 3).right("eggs/shell").right("eggs/cuckoo");
        laptop.submits();
        later.submits();
        keep(later);
        types("exam --history");
        keep(laptop);
        types("exam --history");
        matches("two-ends");
        assertEquals(0, run("exam", "--result", "last"));
        String told =
                "It was gone on with in two places: what was done in one of them, 4 entries, does"
                        + " not count, since the other was the first to end.";
        assertTrue(prompt.out.contains(told), prompt.out);
        Path page = folder.resolve("page.html");
        assertEquals(0, run("exam", "--result", "last", "--html", page.toString()));
        assertTrue(Files.readString(page).contains(told));
        assertEquals(0, run("exam", "--verify", page.toString()), prompt.err);
    }
}
