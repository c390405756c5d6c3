package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.Interaction.Choice;
import retain.deck.Response;
import retain.exam.Interruption.Cause;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.log.ExamEntry.Finished;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sitting that is killed again and again has every answer that was acknowledged, and the time
/// that it took. For more kills: `-Dretain.kills=500`.
@DisabledOnOs(OS.WINDOWS)
class ExamKillIT {
    private static final int KILLS = Integer.getInteger("retain.kills", 20);
    private static final int SEATS = 40;
    private static final Pattern HEAD = Pattern.compile("Question ([0-9]+) of 40, .*");

    private static final String COURSE =
            """
            format: 1
            course: birds
            title: Even and odd
            domains:
              numbers: {title: Numbers, weight: 100, pass: 50%}
            exams:
              mock: {title: Mock, questions: 40, minutes: 600, pass: 80%}
            """;

    @TempDir Path folder;
    private BirdExam numbers;
    private List<Given> told;
    private int acknowledged;

    private void writeTheCourse() throws IOException {
        Path course = Files.createDirectory(folder.resolve("birds"));
        Files.writeString(course.resolve("course.yaml"), COURSE);
        StringBuilder deck =
                new StringBuilder("format: 1\ndeck: numbers\ntitle: Numbers\nitems:\n");
        for (int i = 0; i < SEATS; i++) {
            deck.append(
                    """
                      - id: n%1$d
                        kind: true-false
                        status: approved
                        question: Is %1$d even?
                        answer: %2$b
                        explanation: "%1$d modulo 2 is %3$d."
                    """
                            .formatted(i, i % 2 == 0, i % 2));
        }
        Files.writeString(course.resolve("numbers.yaml"), deck);
        numbers = new BirdExam(folder);
    }

    @Test
    @Timeout(600)
    void everyAcknowledgedAnswerAndAllTheTimeIsThereAfterEveryKill() throws Exception {
        writeTheCourse();
        told = new ArrayList<>();
        IntStream.range(0, SEATS).forEach(_ -> told.add(new Given(new Response.Omitted(), false)));
        SplittableRandom random = new SplittableRandom(20261123);
        int inFlight = 0;
        int killed = 0;
        for (int run = 0; killed < KILLS; run++) {
            assertTrue(run < 2 * KILLS, "sittings end before they can be killed");
            try (PipedProgram exam = numbers.piped()) {
                exam.await("begin> ");
                FutureTask<Void> candidate = candidate(exam, random.split());
                Thread.ofPlatform().start(candidate);
                waitForSomeMoment(exam, random);
                boolean wasKilled = exam.kill().exit() == 128 + 9;
                candidate.get();
                killed += wasKilled ? 1 : 0;
                int before = acknowledged;
                hear(exam.said());
                if (!Files.exists(numbers.data()) || numbers.sittings().isEmpty()) {
                    assertEquals(before, acknowledged, exam.said());
                    continue;
                }
                inFlight += compare(exam);
            }
        }
        assertTrue(acknowledged > 3 * KILLS, acknowledged + " answers are too few to tell");
        System.out.println(
                "killed "
                        + killed
                        + " times; acknowledged "
                        + acknowledged
                        + ", all there; kept before it was said: "
                        + inFlight);
        submit();
    }

    /// Holds what the log has against what was acknowledged. One act may have been kept and not
    /// said yet.
    ///
    /// @return how many were
    private int compare(PipedProgram exam) {
        Sitting sitting = numbers.sitting();
        List<Integer> other =
                IntStream.range(0, SEATS)
                        .filter(seat -> !sitting.given(seat).equals(told.get(seat)))
                        .boxed()
                        .toList();
        assertTrue(
                other.size() <= 1,
                () -> "told " + told + "\nkept " + sitting.given() + "\n" + exam.said());
        told = new ArrayList<>(sitting.given());
        return other.size();
    }

    /// The end of it: nobody ever left, so no less time was used than passed on the wall, and no
    /// more than the kills are charged with.
    private void submit() throws Exception {
        try (PipedProgram exam = numbers.piped()) {
            exam.await("begin> ").type("").type(":submit").type("y").endInput();
            assertEquals(0, exam.exit(), exam.errors());
        }
        Sitting sitting = numbers.sitting();
        Finished end = sitting.finished().orElseThrow();
        assertEquals(told, sitting.given());
        assertEquals(
                IntStream.range(0, SEATS)
                        .filter(seat -> isRight(sitting, seat))
                        .mapToObj(seat -> sitting.form().seats().get(seat).item().id())
                        .toList(),
                end.right());
        assertEquals(
                Set.of(Cause.BROKEN_OFF),
                Set.copyOf(sitting.interruptions().stream().map(each -> each.cause()).toList()));
        Duration byTheWall = Duration.between(sitting.started().at(), end.at());
        Duration more = end.used().minus(byTheWall);
        Duration charged = Running.TICK.multipliedBy(sitting.interruptions().size());
        assertTrue(
                !more.isNegative() && more.compareTo(charged) <= 0,
                end.used() + " used, " + byTheWall + " on the wall");
    }

    private static boolean isRight(Sitting sitting, int seat) {
        return sitting.form().seats().get(seat).item().interaction() instanceof Choice choice
                && sitting.given(seat).response().equals(new Response.Chosen(choice.key()));
    }

    /// Answers, marks and goes about until nobody listens.
    private static FutureTask<Void> candidate(PipedProgram exam, SplittableRandom random) {
        return new FutureTask<>(() -> {
            try {
                exam.type("");
                while (exam.isRunning()) {
                    exam.type(line(random));
                    LockSupport.parkNanos(random.nextLong(4_000_000));
                }
            } catch (IOException nobodyListens) {
                assertEquals(128 + 9, exam.exit(), exam.errors());
            }
            return null;
        });
    }

    private static String line(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> ":m";
            case 1 -> ":c";
            case 2, 3 -> ":" + (1 + random.nextInt(SEATS));
            case 4 -> "";
            default -> random.nextBoolean() ? "t" : "f";
        };
    }

    private static void waitForSomeMoment(PipedProgram exam, SplittableRandom random)
            throws InterruptedException {
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(400));
            return;
        }
        int answers = random.nextInt(1, 20);
        while (exam.isRunning()
                && exam.said().lines().filter(line -> line.contains("Kept: ")).count() < answers) {
            LockSupport.parkNanos(200_000);
        }
        LockSupport.parkNanos(random.nextLong(20_000_000));
    }

    /// Takes what the program said at its word. A line cut off by the kill was not said.
    private void hear(String said) {
        int seat = 0;
        for (String line : said.substring(0, said.lastIndexOf('\n') + 1).lines().toList()) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                seat = Integer.parseInt(head.group(1)) - 1;
                continue;
            }
            Given before = told.get(seat);
            if (line.startsWith("Kept: ")) {
                tell(seat, new Given(chosen(line.substring(6)), before.marked()));
            } else if (line.equals("Marked.")) {
                tell(seat, new Given(before.response(), true));
            } else if (line.equals("No longer marked.")) {
                tell(seat, new Given(before.response(), false));
            } else if (line.startsWith("Cleared: ")) {
                tell(seat, new Given(new Response.Omitted(), before.marked()));
            }
        }
    }

    private void tell(int seat, Given given) {
        acknowledged++;
        told.set(seat, given);
    }

    private static Response chosen(String word) {
        return new Response.Chosen(Set.of(word.equals("true") ? Choice.TRUE : Choice.FALSE));
    }
}
