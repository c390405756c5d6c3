package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a learner sees of the choice between two schedulers.
class SchedulerChoiceTest extends BirdCourse {
    private static final String TO_FSRS6 =
            "From now on FSRS-6 schedules birds; \"retain study --scheduler sm2\" goes back to"
                    + " SM-2.\n";

    private String study(String answers, String... options) {
        typed = answers;
        List<String> command = new ArrayList<>(List.of("study", "--learner", "ada"));
        command.addAll(List.of(options));
        assertEquals(0, run(command.toArray(String[]::new)), () -> err);
        return out;
    }

    private List<String> column(String name) {
        items("");
        int from = out.indexOf(name);
        assertTrue(from >= 0, out);
        return out.lines()
                .skip(1)
                .filter(line -> line.contains("/"))
                .map(line -> line.substring(from).split(" ", 2)[0])
                .toList();
    }

    private long settings() {
        run("log");
        return Pattern.compile("scheduler").matcher(out).results().count();
    }

    @Test
    void theChoiceIsKeptAndToldOnce() {
        assertTrue(study("", "--scheduler", "fsrs6").startsWith(TO_FSRS6), out);
        assertFalse(study("").contains("From now on"), out);
        assertFalse(study("", "--scheduler", "fsrs6").contains("From now on"), out);
        assertEquals(1, settings());
        String back = study("", "--scheduler", "sm2");
        assertTrue(back.startsWith("From now on SM-2 schedules birds; "), back);
        assertEquals(2, settings());
    }

    @Test
    void whatWasSaidToBeSoAlreadyIsSaidNoFurther() {
        assertFalse(study("", "--scheduler", "sm2").contains("From now on"), out);
    }

    @Test
    void theChoiceIsOneLearnersAndOneCourses() throws Exception {
        study("", "--scheduler", "fsrs6");
        login = "ben";
        assertEquals(0, run("study", "--learner", "ben"), () -> err);
        assertEquals(0, run("evaluate", "--json", "--learner", "ben"), () -> err);
        assertTrue(out.contains("\"scheduler\": \"sm2\""), out);
        assertEquals(0, run("evaluate", "--json", "--learner", "ada"), () -> err);
        assertTrue(out.contains("\"scheduler\": \"fsrs6\""), out);
        write("course.yaml", Files.readString(file("course/course.yaml")).replace("birds", "fish"));
        assertEquals(0, run("evaluate", "--json", "--learner", "ada"), () -> err);
        assertTrue(out.contains("\"scheduler\": \"sm2\""), out);
    }

    @Test
    void aMistypedSchedulerIsNamedAndNothingIsKept() {
        assertEquals(2, run("study", "--scheduler", "fsrs"));
        assertEquals(
                "--scheduler takes sm2 or fsrs6, not \"fsrs\"; did you mean \"fsrs6\"?",
                err.lines().findFirst().orElse("").replace("retain: ", ""));
        assertEquals(0, settings());
    }

    @Test
    void eachGradeShowsTheIntervalOfTheSchedulerInUse() {
        assertEquals(0, run("suspend", "nests/cup-of-mud"), () -> err);
        String sm2 = study("woodpecker\n\n");
        assertTrue(
                sm2.contains(
                        "Grade: 3 hard or guessed (1 d, again today); 4 good (1 d); 5 easy (1 d)."
                                + " The time after: ≈ 6 d.\n"),
                sm2);
        assertTrue(sm2.contains("Graded 4: due tomorrow, on Tue 2026-11-24.\n"), sm2);
        assertEquals(0, run("undo"), () -> err);
        String fsrs6 = study("woodpecker\n\n", "--scheduler", "fsrs6");
        assertTrue(
                fsrs6.contains(
                        "Grade: 3 hard or guessed (1 d, again today); 4 good (2 d); 5 easy (8 d)."),
                fsrs6);
        assertTrue(fsrs6.contains("Graded 4: due in 2 days, on Wed 2026-11-25.\n"), fsrs6);
    }

    @Test
    void easeIsShownUnderSm2AndStabilityUnderFsrs6() {
        study("1\n4\nwoodpecker\n4\n");
        List<String> ease = column("EASE");
        assertEquals(0, run("items"), () -> err);
        assertFalse(out.contains("STABILITY"), out);
        study("", "--scheduler", "fsrs6");
        List<String> stability = column("STABILITY");
        assertFalse(out.contains("EASE"), out);
        assertTrue(stability.contains("2.3") || stability.contains("0.2"), out);
        study("", "--scheduler", "sm2");
        assertEquals(ease, column("EASE"));
    }
}
