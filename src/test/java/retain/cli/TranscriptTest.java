package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.exam.Sat;
import retain.log.Entry;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Started;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ada writes a transcript, and an instructor holds it against a log.
class TranscriptTest {
    private static final String TRUTH =
            """
            The log says:
              Spring examination – Garden birds, version 2026.1
              ada, begun on Mon 2026-11-23 09:00 (Europe/Berlin), sitting %s
              Not yet passed: 7 of 10 points (70 %%), 7 needed.
              Fingerprint %s
            """;

    @TempDir Path folder;

    private final Prompt prompt = new Prompt();
    private final Sat sat =
            new Sat()
                    .allBut("nests/eggs-in-it", "eggs/shell", "nests/holes")
                    .leavesFor(Duration.ofHours(2));
    private String id = "";
    private Path page = Path.of("");
    private String written = "";
    private String truth = "";

    @BeforeEach
    void adaHasSatTheExamination() throws IOException {
        id = sat.submits().id().toString();
        keep("progress.db", _ -> true);
        page = folder.resolve("ada.html");
        assertEquals(0, run("exam", "--result", "last", "--html", page.toString()));
        assertEquals("wrote " + page + "\n", prompt.out);
        written = Files.readString(page);
        String shown = figure("fingerprint");
        truth = TRUTH.formatted(id.substring(0, 8), shown);
    }

    @Test
    void aTranscriptIsOfOneSittingAlone() {
        Path other = folder.resolve("other.html");
        assertEquals(2, run("exam", "plain", "--result", "last", "--html", other.toString()));
        assertTrue(
                prompt.err.startsWith(
                        "retain: a transcript is of the one sitting that --result names"),
                prompt.err);
        assertFalse(Files.exists(other));
    }

    private String figure(String name) {
        Matcher figure =
                Pattern.compile("data-figure=\"" + name + "\">(?:<bdi>)?([^<]+)").matcher(written);
        assertTrue(figure.find(), name);
        return figure.group(1);
    }

    private void keep(String database, Predicate<ExamEntry> which) {
        List<Entry> entries = new ArrayList<>(sat.entries().stream().filter(which).toList());
        try (SqliteReviewLog log =
                SqliteReviewLog.open(folder.resolve(database), Access.WRITE, () -> Sat.MORNING)) {
            log.append(entries);
        }
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        }
        return prompt.run(folder, all.toArray(String[]::new));
    }

    private int verify(String text) throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.html"), text);
        return run("exam", "--verify", copy.toString());
    }

    /// What an instructor is told of a page that does not agree, after the name of its file.
    private String told(String text) throws IOException {
        assertEquals(1, verify(text), prompt.out);
        return sentence();
    }

    private String sentence() {
        assertEquals(1, prompt.err.lines().count(), prompt.err);
        return prompt.err
                .strip()
                .substring("retain: ".length())
                .replace(folder + "/copy.html ", "")
                .replace(folder + "/", "");
    }

    @Test
    void aTrueTranscriptAgreesWhoeverAsksAndWhenever() throws IOException {
        prompt.login = "grace";
        assertEquals(0, verify(written));
        assertEquals(
                folder.resolve("copy.html") + " agrees with the log, byte for byte.\n" + truth,
                prompt.out);
        assertEquals("", prompt.err);
        prompt.typed = written;
        assertEquals(0, run("exam", "--verify", "-"));
        assertTrue(prompt.out.startsWith("- agrees with the log"), prompt.out);
    }

    @Test
    void itAgreesAfterALogHasTravelled() throws IOException {
        Path lines = folder.resolve("ada.jsonl");
        assertEquals(0, run("export", "--log", lines.toString()));
        Path other = folder.resolve("class.db");
        assertEquals(0, run("merge", lines.toString(), "--data", other.toString()));
        assertEquals(0, run("exam", "--verify", page.toString(), "--data", other.toString()));
    }

    @Test
    void theFingerprintIsThatOfTheExportedLines() throws Exception {
        assertEquals(0, run("export", "--log", "-"));
        StringBuilder own = new StringBuilder();
        prompt.out
                .lines()
                .filter(line -> line.contains(id))
                .forEach(line -> own.append(line + "\n"));
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256")
                        .digest(own.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(
                java.util.HexFormat.of().formatHex(digest), figure("fingerprint").replace(" ", ""));
    }

    @Test
    void lineEndsMayChangeOnTheWay() throws IOException {
        assertEquals(0, verify(written.replace("\n", "\r\n")));
        assertEquals(
                folder.resolve("copy.html")
                        + " agrees with the log; only its line ends were changed on the way.\n"
                        + truth,
                prompt.out);
    }

    @Test
    void everyForgeryIsToldAndTheTruthBesideIt() throws IOException {
        record Forgery(String from, String to) {}
        List<Forgery> forgeries =
                List.of(
                        new Forgery("Not yet passed", "Passed"),
                        new Forgery("7 of 10 points", "9 of 10 points"),
                        new Forgery(">ada<", ">Grace<"),
                        new Forgery("2026-11-23 09:00", "2026-10-23 09:00"),
                        new Forgery("seed\">42", "seed\">43"),
                        new Forgery("<bdi>2026.1<", "<bdi>2025.1<"),
                        new Forgery("<bdi>Garden birds<", "<bdi>Garden bees<"),
                        new Forgery("<bdi>Spring examination<", "<bdi>Autumn examination<"),
                        new Forgery("3\u00A0of\u00A04", "4\u00A0of\u00A04"),
                        new Forgery("✗ missed", "✓ right"),
                        new Forgery("interruptions\">1", "interruptions\">none"),
                        new Forgery("back after 2\u00A0h", "back after 2\u00A0min"),
                        new Forgery("Submitted after", "Submitted within"),
                        new Forgery("missed 1 of 3", "missed 0 of 3"),
                        new Forgery(
                                figure("fingerprint"), "0000" + figure("fingerprint").substring(4)),
                        new Forgery("font-size: 1.75rem", "font-size: 1.70rem"),
                        new Forgery("default-src 'none'", "default-src *"));
        for (Forgery forgery : forgeries) {
            String forged = written.replace(forgery.from(), forgery.to());
            assertFalse(forged.equals(written), forgery::toString);
            assertTrue(!told(forged).isEmpty());
            assertEquals(truth, prompt.out, forgery::toString);
        }
    }

    @Test
    void theFirstDifferenceIsShown() throws IOException {
        assertEquals(
                "does not agree with the log: it says \"9 of 10 points (70\u00A0%), 7 needed.\","
                        + " the log \"7 of 10 points (70\u00A0%), 7 needed.\"",
                told(written.replace("7 of 10 points", "9 of 10 points")));
        assertEquals(
                "does not agree with the log: it adds \"Passed later.\"",
                told(written.replace("<p>Why not", "<p>Passed later.</p><p>Why not")));
        assertEquals(
                "was changed after it was written: all it says agrees with the log, but what a"
                        + " browser makes of it may not, since it says"
                        + " \"<body><!-- saved -->\", the log \"<body>\" in line "
                        + (written.lines().toList().indexOf("<body>") + 1)
                        + "; ask for the file that \"retain exam --result ID --html FILE\" wrote",
                told(written.replace("<body>", "<body><!-- saved -->")));
        assertEquals(
                "was written by retain 0.9, and this is 1.2.3: its figures agree with the log, but"
                        + " its wording and looks cannot be compared; go by what the log says, or"
                        + " write the page anew",
                told(written.replace("retain 1.2.3", "retain 0.9")));
        assertEquals(
                "was written by retain 0.9, and this is 1.2.3: 1 figure differs: seed, where it"
                        + " says \"7\", the log \"42\"; go by what the log says, or write the page"
                        + " anew",
                told(
                        written.replace("retain 1.2.3", "retain 0.9")
                                .replace("seed\">42", "seed\">7")));
    }

    @Test
    void aLogWithoutNamesIsToldApart() throws IOException {
        Path lines = folder.resolve("nobody.jsonl");
        assertEquals(0, run("export", "--log", lines.toString(), "--anonymous"));
        String other = folder.resolve("nobody.db").toString();
        assertEquals(0, run("merge", lines.toString(), "--data", other));
        assertEquals(1, run("exam", "--verify", page.toString(), "--data", other));
        assertEquals(
                "ada.html agrees with the log in all but the name: it says \"ada\", the log"
                        + " \"learner-1\", as a log without names does; check it against the log"
                        + " that has them",
                sentence());
        assertTrue(prompt.out.contains("learner-1, begun on Mon 2026-11-23"), prompt.out);
        // Another name on the page is a forgery there too.
        Files.writeString(page, written.replace("7 of 10", "8 of 10"));
        assertEquals(1, run("exam", "--verify", page.toString(), "--data", other));
        assertTrue(sentence().contains("does not agree"), prompt.err);
    }

    @Test
    void aLogThatHoldsAPartIsToldApart() {
        int all = sat.entries().size();
        keep("end.db", entry -> !(entry instanceof Finished));
        assertEquals(
                "end.db does not hold the end of the sitting "
                        + id
                        + " (the page rests on \""
                        + all
                        + "\" entries, the log holds "
                        + (all - 1)
                        + "): merge the candidate's log of today, and check again",
                against("end.db"));
        assertTrue(prompt.out.contains("  Still open: 10 of 10 questions"), prompt.out);
        keep("begin.db", entry -> !(entry instanceof Started));
        assertEquals(
                "begin.db holds answers of the sitting "
                        + id
                        + ", but not how it began: merge the candidate's whole log, and check"
                        + " again",
                against("begin.db"));
        keep(
                "middle.db",
                entry ->
                        !(entry instanceof Answered answered
                                && answered.item().id().equals("shell")));
        assertEquals(
                "middle.db lacks entries from the midst of the sitting "
                        + id
                        + " (the page rests on \""
                        + all
                        + "\" entries, the log holds "
                        + (all - 1)
                        + "): merge the candidate's log of today, and check again",
                against("middle.db"));
    }

    private String against(String database) {
        assertEquals(
                1,
                run(
                        "exam",
                        "--verify",
                        page.toString(),
                        "--data",
                        folder.resolve(database).toString()));
        return sentence();
    }

    @Test
    void aSittingThatTheLogDoesNotHaveIsSaid() throws IOException {
        assertEquals(
                "the sitting "
                        + id
                        + " of ada.html is not in other.db: name the log that holds it with --data,"
                        + " or take the candidate's in with \"retain merge\"",
                against("other.db"));
        assertEquals("", prompt.out);
        String other = "0" + id.substring(1, 35) + "0";
        assertEquals(
                "the sitting "
                        + other
                        + " of is not in progress.db, whose sitting "
                        + id
                        + " has the fingerprint of the page though: name the log that holds it with"
                        + " --data, or take the candidate's in with \"retain merge\"",
                told(written.replace(id, other)));
    }

    @Test
    void whatIsNoTranscriptIsToldInASentence() throws IOException {
        assertEquals(
                "is no transcript: it does not say that retain wrote it; ask for the file that"
                        + " \"retain exam --result ID --html FILE\" wrote",
                told("<html>\u001b[31m<p>47 of 60</html>"));
        assertEquals(
                "is no transcript any more: it does not name a sitting; ask for the file that"
                        + " \"retain exam --result ID --html FILE\" wrote",
                told(written.replace(id, "unknown")));
        Files.write(page, new byte[] {'<', (byte) 0xFF, 0, 1});
        assertEquals("ada.html is no transcript: it is no text in UTF-8", against("progress.db"));
        Files.writeString(page, "<p>".repeat(2_000_000));
        assertEquals(
                "ada.html is no transcript: none is larger than 4 MiB", against("progress.db"));
        assertEquals(1, run("exam", "--verify", folder.toString()));
        assertTrue(prompt.err.contains(" is a folder: name a file in it"), prompt.err);
        assertEquals(1, run("exam", "--verify", folder.resolve("gone").toString()));
        assertEquals("retain: there is no file " + folder.resolve("gone") + "\n", prompt.err);
    }

    @Test
    void hostileTextOfAPageDoesNotReachTheTerminal() throws IOException {
        told(written.replace("7 of 10 points", "\u001b[2J\u202E9 of 10"));
        assertTrue(prompt.err.contains("<U+001B>[2J<U+202E>9 of 10"), prompt.err);
    }

    @Test
    void isItsOwnersAloneAndWholeOrNotThere() throws IOException {
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
        assertEquals(0, run("exam", "--result", id.substring(0, 8), "--html", "-"));
        assertEquals(written, prompt.out);
        assertEquals(
                1, run("exam", "--result", "last", "--html", folder.resolve("no/x").toString()));
        assertTrue(prompt.err.contains("cannot be written"), prompt.err);
        assertEquals(
                1,
                run(
                        "exam",
                        "--result",
                        "last",
                        "--html",
                        folder.resolve("progress.db").toString()));
        assertTrue(prompt.err.contains("is the database itself"), prompt.err);
    }

    @Test
    void anOpenSittingHasNone() {
        keep("open.db", entry -> !(entry instanceof Finished));
        assertEquals(
                1,
                run(
                        "exam",
                        "--result",
                        "last",
                        "--html",
                        page.toString(),
                        "--data",
                        folder.resolve("open.db").toString()));
        assertEquals(
                "the sitting "
                        + id.substring(0, 8)
                        + " is still open: \"retain exam spring\" goes on with it, and a transcript"
                        + " is written when it is over",
                sentence());
    }

    @Test
    void htmlAloneIsAskedBack() {
        assertEquals(2, run("exam", "--html", page.toString()));
        assertTrue(prompt.err.contains("say which with --result ID, or last"), prompt.err);
        assertEquals(2, run("exam", "--result", "last", "--json", "--html", page.toString()));
    }
}
