package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.exam.Sat;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.Entry.Retraction;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Commands that carry the log about, with sittings in it.
class SittingsInLogTest extends ExamDesk {
    private final Sat whole =
            new Sat()
                    .allBut("nests/eggs-in-it", "eggs/shell")
                    .marks("nests/cup")
                    .leavesFor(Duration.ofHours(2))
                    .breaksOffFor(Duration.ofMinutes(5))
                    .standsStill(Duration.ofMinutes(2));
    private final Sat open =
            new Sat(whole.open().form(), Sat.MORNING.plus(Duration.ofDays(1))).right("nests/cup");

    private String other() {
        return folder.resolve("other.db").toString();
    }

    private void keepBoth() throws IOException {
        whole.submits();
        keep(whole, open);
    }

    /// What both sittings are as a file, oldest first.
    private String lines() {
        List<ExamEntry> all = new ArrayList<>(whole.entries());
        all.addAll(open.entries());
        all.sort(Entry.BY_MOMENT);
        StringBuilder lines = new StringBuilder();
        all.forEach(entry -> lines.append(LogText.line(entry)).append('\n'));
        return lines.toString();
    }

    private String said(String... args) {
        assertEquals(0, run(args), prompt.err);
        return prompt.out;
    }

    /// On another database.
    private String there(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", other()));
        assertEquals(0, prompt.run(folder, all.toArray(String[]::new)), prompt.err);
        return prompt.out;
    }

    @Test
    void anExportIsTheEntriesByteForByteAndSoIsTheLog() throws IOException {
        keepBoth();
        assertEquals(lines(), said("export", "--log", "-"));
        assertEquals(lines(), said("log", "--json"));
        Path file = folder.resolve("ada.jsonl");
        said("export", "--log", file.toString());
        assertEquals(lines(), Files.readString(file));
    }

    @Test
    void aFileAndADatabaseBringTheSame() throws IOException {
        keepBoth();
        Path file = folder.resolve("ada.jsonl");
        said("export", "--log", file.toString());
        int entries = whole.entries().size() + open.entries().size();
        assertEquals(
                file + ": " + entries + " new entries for ada\n", there("merge", file.toString()));
        assertEquals(lines(), there("export", "--log", "-"));
        assertEquals(file + ": nothing new\n", there("merge", file.toString()));
        Path database = folder.resolve("progress.db");
        assertEquals(database + ": nothing new\n", there("merge", database.toString()));
        String here = said("exam", "--history", "--json");
        assertEquals(here, there("exam", "--history", "--json"));
    }

    @Test
    void withoutNamesEachEntryIsTheSameButForTheName() throws IOException {
        keepBoth();
        String anonymous = said("export", "--log", "-", "--anonymous");
        assertEquals(
                lines().replace("\"learner\":\"ada\"", "\"learner\":\"learner-1\""), anonymous);
        assertFalse(anonymous.contains("\"ada\""));
        Path file = Files.writeString(folder.resolve("nobody.jsonl"), anonymous);
        there("merge", file.toString());
        String named = said("exam", "--result", id(whole), "--json");
        String nameless = there("exam", "--result", id(whole), "--json", "--learner", "learner-1");
        assertEquals(points(named), points(nameless), "what came of it does not hang on the name");
    }

    private static String points(String json) {
        return json.lines().filter(line -> line.contains("\"points\"")).toList().toString();
    }

    private static String id(Sat sat) {
        return sat.open().id().toString();
    }

    /// Neither name nor person is in the log to which a page belongs, so neither agrees.
    @Test
    void aPageAndALogWithoutNamesNeverAgreeInSilence() throws IOException {
        keepBoth();
        Path page = folder.resolve("ada.html");
        said("exam", "--result", id(whole), "--html", page.toString());
        Path file = folder.resolve("nobody.jsonl");
        said("export", "--log", file.toString(), "--anonymous");
        there("merge", file.toString());
        assertEquals(1, prompt.run(folder, "exam", "--verify", page.toString(), "--data", other()));
        assertTrue(prompt.err.contains("agrees with the log in all but the name"), prompt.err);
        Path nameless = folder.resolve("nobody.html");
        there(
                "exam",
                "--result",
                id(whole),
                "--html",
                nameless.toString(),
                "--learner",
                "learner-1");
        assertEquals(1, run("exam", "--verify", nameless.toString()));
        assertTrue(
                prompt.err.endsWith(
                        "nobody.html agrees with the log in all but the name: it says"
                                + " \"learner-1\", the log \"ada\", as a page made from a log"
                                + " without names does; ask for one made from the log that has"
                                + " them\n"),
                prompt.err);
    }

    /// Whoever writes Ada's log anew under her own name has another log, and no excuse.
    @Test
    void anotherPersonsNameIsNoPseudonym() throws IOException {
        keepBoth();
        Path file = folder.resolve("eve.jsonl");
        Files.writeString(file, lines().replace("\"learner\":\"ada\"", "\"learner\":\"eve\""));
        there("merge", file.toString());
        Path page = folder.resolve("eve.html");
        there("exam", "--result", id(whole), "--html", page.toString(), "--learner", "eve");
        assertEquals(1, run("exam", "--verify", page.toString()));
        assertTrue(prompt.err.contains("eve.html does not agree with the log"), prompt.err);
    }

    @Test
    void undoTakesPracticeBackAndNoSitting() throws IOException {
        prompt.typed = "\n";
        keepBoth();
        assertEquals(1, run("undo"));
        assertEquals("retain: there is nothing to undo for ada\n", prompt.err);
        prompt.clock = () -> Sat.MORNING.minus(Duration.ofDays(1));
        said("suspend", "nests/cup");
        prompt.clock = () -> Sat.MORNING.plus(Duration.ofDays(2));
        assertTrue(
                said("undo").startsWith("Took back: 2026-11-22 09:00  birds/nests/cup suspended"));
        assertEquals(1, run("undo"));
        assertTrue(said("redo").contains("birds/nests/cup suspended"));
        assertTrue(said("exam", "--history").contains("8/10"));
    }

    /// Flags and progress are of practice, and a person who only sat is known all the same.
    @Test
    void whoOnlySatIsNoStranger() throws IOException {
        keepBoth();
        said("items", "--learner", "ada");
        assertEquals("", prompt.err);
        said("items", "--flagged");
        assertTrue(prompt.out.contains("Read: " + folder.resolve("progress.db")), prompt.out);
        said("items", "--learner", "grace");
        assertTrue(prompt.err.contains("there is nothing of \"grace\" in this log"), prompt.err);
    }

    @Test
    void aDoubtfulSittingIsRefusedByItsLineAndNothingIsTakenIn() throws IOException {
        whole.submits();
        String good = lines();
        refuses(
                good.replaceFirst("\"seats\":\\[\\{", "\"seats\":[{\"image\":\"a.png\","),
                "line 1: \"form\": seat 1: \"image\" is a member that this version of retain does"
                        + " not know");
        refuses(
                good.replaceFirst("\"seats\":\\[\\{\"item\":\"[^\"]+\",", "\"seats\":[{"),
                "line 1: \"form\": seat 1: \"item\" is missing");
        refuses(
                good.replaceFirst("\"how\":\"submitted\"", "\"how\":\"expelled\""),
                "line 17: \"how\" must be submitted or time-up, but is \"expelled\"");
        String end = LogText.line(whole.open().last());
        refuses(
                good + end.replace("submitted", "time-up") + "\n",
                "line 20: entry " + whole.open().last().id() + " is known with other content");
        refuses(
                good + "{\"x\":\"" + "x".repeat(16 * 1024 * 1024) + "\"}\n",
                "line 20: the line is longer than 16 MiB");
        refuses(
                good.replaceFirst("\"type\":\"exam_paused\"", "\"type\":\"exam_proctored\""),
                "line 13: \"type\" is \"exam_proctored\", which this version of retain does not"
                        + " know");
    }

    private void refuses(String lines, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("doubtful.jsonl"), lines);
        assertEquals(1, run("merge", file.toString()));
        assertEquals(
                "retain: " + file + ": " + why + "; nothing of the file was taken in\n",
                prompt.err);
        assertEquals("", said("export", "--log", "-"));
    }

    /// Only a forged log takes an end back.
    @Test
    void aRetractionOfAnEndChangesNothing() throws IOException {
        keepBoth();
        ExamEntry end = whole.open().last();
        Instant later = Sat.MORNING.plus(Duration.ofDays(3));
        Entry forged =
                new Retraction(
                        new Stamp(new EntryIds(new Random(5)).next(later), later, Sat.ADA),
                        end.id());
        Path file = Files.writeString(folder.resolve("forged.jsonl"), LogText.line(forged) + "\n");
        String before = said("exam", "--result", id(whole), "--json");
        said("merge", file.toString());
        assertEquals(before, said("exam", "--result", id(whole), "--json"));
        assertFalse(said("log").contains("exam submitted  (undone)"), prompt.out);
    }

    @Test
    void theLogNamesWhatHappenedInASitting() throws IOException {
        keepBoth();
        types("log");
        matches("log");
    }
}
