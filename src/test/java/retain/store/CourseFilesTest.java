package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.Deck;
import retain.finding.Circumstance;
import retain.finding.Finding;
import retain.yaml.CourseReader;
import retain.yaml.Reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CourseFilesTest {
    private static final String COURSE =
            """
            format: 1
            course: rope-work
            title: Rope work
            domains:
              knots: {title: Knots, weight: 60}
              ropes: {title: Ropes, weight: 40}
            """;

    @TempDir Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String deck(String slug) {
        return "format: 1\ndeck: "
                + slug
                + "\ntitle: T\nitems:\n  - {id: it, kind: true-false, answer: true, question: Q}\n";
    }

    private void writeCourse() throws IOException {
        write("course.yaml", COURSE);
        write("b.yaml", deck("knots"));
        write("a.yml", deck("ropes"));
    }

    private static List<String> decks(Reading reading) {
        return reading.course().orElseThrow().decks().stream().map(Deck::slug).toList();
    }

    private List<String> told(Reading reading) {
        return reading.findings().stream().map(this::told).toList();
    }

    private String told(Finding finding) {
        String place =
                finding.place().toString().replace(folder + "/", "").replace(folder + "", ".");
        return place + ": " + finding.rule();
    }

    @Test
    void aFolderIsACourse() throws IOException {
        writeCourse();
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of("ropes", "knots"), decks(reading));
        assertEquals(3, reading.files().size());
    }

    @Test
    void aLinkThatLeadsToItselfIsToldAsALink() throws IOException {
        Path self = folder.resolve("self.yaml");
        Files.createSymbolicLink(self, self);
        Circumstance told = assertThrows(Circumstance.class, () -> CourseFiles.read(self));
        assertEquals(
                self + " is a link that leads nowhere; correct or delete it", told.getMessage());
    }

    @Test
    void aCourseFileThatIsALinkToNowhereIsToldAsALink() throws IOException {
        write("b.yaml", deck("knots"));
        Files.createSymbolicLink(folder.resolve("course.yaml"), folder.resolve("nothing"));
        assertEquals(List.of("course.yaml: not-a-file"), told(CourseFiles.read(folder)));
    }

    @Test
    void decksThatTogetherOutgrowTheMemoryAreRefused() throws IOException {
        String courseFile = "format: 1\ncourse: c\ntitle: C\ndomains:\n";
        String blank = "\n".repeat(CourseReader.MAX_BYTES - 1000);
        StringBuilder domains = new StringBuilder(courseFile);
        for (String name : List.of("a", "b", "c", "d")) {
            domains.append("  ").append(name).append(": {title: T, weight: 1}\n");
            write(name + ".yaml", deck(name) + blank);
        }
        write("course.yaml", domains.toString());
        write("d.yaml", deck("d") + "\n".repeat(4000));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("d.yaml: too-large"), told(reading));
        assertEquals(List.of("a", "b", "c"), decks(reading));
    }

    @Test
    void theCourseFileOpensItsFolder() throws IOException {
        writeCourse();
        assertEquals(
                List.of("ropes", "knots"), decks(CourseFiles.read(folder.resolve("course.yaml"))));
    }

    @Test
    void aDeckBesideACourseFileOpensThatCourseLimitedToTheDeck() throws IOException {
        writeCourse();
        Reading reading = CourseFiles.read(folder.resolve("b.yaml"));
        assertEquals("rope-work", reading.course().orElseThrow().slug());
        assertEquals(List.of("knots"), decks(reading));
        assertEquals(2, reading.files().size());
    }

    @Test
    void mistakesInOtherDecksDoNotTouchTheDeckThatIsOpened() throws IOException {
        writeCourse();
        write("a.yml", "format: 1\ndeck: ropes\n");
        Reading reading = CourseFiles.read(folder.resolve("b.yaml"));
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of("knots"), decks(reading));
        Reading other = CourseFiles.read(folder.resolve("a.yml"));
        assertEquals(List.of("ropes"), other.brokenDecks());
        assertTrue(other.course().isEmpty());
        assertEquals(List.of("a.yml:1:1: missing-key", "a.yml:1:1: missing-key"), told(other));
    }

    @Test
    void aMissingDeckOfAnotherDomainDoesNotTouchTheDeckThatIsOpened() throws IOException {
        write("course.yaml", COURSE);
        Reading reading = CourseFiles.read(write("b.yaml", deck("knots")));
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of("knots"), decks(reading));
    }

    @Test
    void aLoneDeckIsACourse() throws IOException {
        Reading reading = CourseFiles.read(write("b.yaml", deck("knots")));
        assertEquals("knots", reading.course().orElseThrow().slug());
    }

    @Test
    void otherFilesAreNoDecks() throws IOException {
        writeCourse();
        write("notes.txt", "words");
        write("README.md", "words");
        write(".#a.yml", "words");
        write(".hidden.yaml", "words");
        Files.createDirectory(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/c.yaml"), "words");
        assertEquals(List.of(), CourseFiles.read(folder).findings());
    }

    @Test
    void aFolderWithoutACourseFileIsAnError() throws IOException {
        write("b.yaml", deck("knots"));
        write("c.yaml", "format: 2\n");
        Reading reading = CourseFiles.read(folder);
        assertTrue(reading.course().isEmpty());
        assertEquals(".: no-course-file", told(reading).getFirst());
        assertTrue(told(reading).contains("c.yaml:1:9: format"));
    }

    @Test
    void aBrokenDeckIsLeftOutAndTheOthersStay() throws IOException {
        writeCourse();
        write("a.yml", deck("ropes").replace("answer", "anwser"));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("knots"), decks(reading));
        assertEquals(List.of("ropes"), reading.brokenDecks());
        assertEquals(List.of("a.yml:5:32: unknown-key"), told(reading));
    }

    @Test
    void aDomainWithoutADeckLeavesTheOthers() throws IOException {
        write("course.yaml", COURSE);
        write("b.yaml", deck("knots"));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("course.yaml:6:3: domain-without-deck"), told(reading));
        assertEquals(List.of("knots"), decks(reading));
        assertEquals(List.of("ropes"), reading.brokenDecks());
    }

    @Test
    void aWarningLeavesADeckWhole() throws IOException {
        writeCourse();
        write("a.yml", deck("ropes").replace("Q}", "\"Q\\e\"}"));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("a.yml:5:56: control-character"), told(reading));
        assertEquals(List.of("ropes", "knots"), decks(reading));
    }

    @Test
    void anErrorInTheCourseFileYieldsNoCourse() throws IOException {
        writeCourse();
        write("course.yaml", COURSE.replace("title: Rope work", "titel: Rope work"));
        Reading reading = CourseFiles.read(folder);
        assertTrue(reading.course().isEmpty());
        assertEquals(List.of("course.yaml:3:1: unknown-key"), told(reading));
    }

    @Test
    void duplicateDecksAreBothLeftOut() throws IOException {
        writeCourse();
        write("c.yaml", deck("ropes"));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("c.yaml:2:7: duplicate-deck"), told(reading));
        assertEquals(List.of("knots"), decks(reading));
    }

    @Test
    void aFolderWhereAFileShouldBeIsAFinding() throws IOException {
        writeCourse();
        Files.createDirectory(folder.resolve("c.yaml"));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("c.yaml: not-a-file"), told(reading));
        assertEquals(List.of("ropes", "knots"), decks(reading));
    }

    @Test
    void aLinkThatLeadsNowhereOrInACircleIsAFinding() throws IOException {
        writeCourse();
        Files.createSymbolicLink(folder.resolve("c.yaml"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("d.yaml"), folder.resolve("d.yaml"));
        Files.createSymbolicLink(folder.resolve("e.yaml"), folder);
        Reading reading = CourseFiles.read(folder);
        assertEquals(
                List.of("c.yaml: not-a-file", "d.yaml: not-a-file", "e.yaml: not-a-file"),
                told(reading));
        assertEquals(
                List.of(
                        "this link leads nowhere; correct or delete it",
                        "this link leads nowhere; correct or delete it",
                        "this is a folder; a deck is a text file, so move or rename it"),
                reading.findings().stream().map(Finding::message).toList());
    }

    @Test
    void aLinkToADeckIsADeck() throws IOException {
        writeCourse();
        Files.move(folder.resolve("b.yaml"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("elsewhere"));
        assertEquals(List.of(), CourseFiles.read(folder).findings());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        writeCourse();
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("c.yaml").toFile(), "rw")) {
            sparse.setLength(1L << 36);
        }
        assertEquals(List.of("c.yaml: too-large"), told(CourseFiles.read(folder)));
        assertTrue(CourseReader.MAX_BYTES < 1 << 25);
    }

    /// Linux says of such a file that it is empty, and then gives out more each time.
    @Test
    void aFileThatKeepsChangingIsAFinding() throws IOException {
        Path growing = Path.of("/proc/self/status");
        assumeTrue(Files.exists(growing));
        writeCourse();
        Files.createSymbolicLink(folder.resolve("c.yaml"), growing);
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("c.yaml: file-changed"), told(reading));
        assertEquals(
                "the file changes while it is read; check again once it is saved",
                reading.findings().getFirst().message());
    }

    @Test
    void aFileThatMayNotBeReadIsAFinding() throws IOException {
        writeCourse();
        Path secret = folder.resolve("a.yml");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));
        Reading reading = CourseFiles.read(folder);
        assertEquals(List.of("a.yml: unreadable-file"), told(reading));
        assertEquals(List.of("knots"), decks(reading));
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        Path gone = folder.resolve("gone");
        Circumstance none = assertThrows(Circumstance.class, () -> CourseFiles.read(gone));
        assertEquals(
                "there is no file or folder "
                        + gone
                        + "; name the folder of a course, or a deck file",
                none.getMessage());
    }

    @Test
    void anEmptyFolderIsSaidInASentence() {
        Circumstance empty = assertThrows(Circumstance.class, () -> CourseFiles.read(folder));
        assertEquals(
                folder + " holds no deck; name the folder of a course, or write a course.yaml",
                empty.getMessage());
    }
}
