package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// An instructor approves items, edits them, and approves them again.
class ApproveTest {
    private static final String DECK =
            """
            # Two knots.
            format: 1
            deck: knots
            title: Knots
            items:
              - id: reef
                kind: true-false
                status: draft
                question: A reef knot joins two ropes of the same kind.
                answer: true
                explanation: Ropes that differ slip.
                cite: [ashley]
                feedback: It does.

              - id: old
                kind: true-false
                status: retired
                question: A granny knot holds as well as a reef knot does.
                answer: false
                explanation: It slips.
            """;

    @TempDir Path folder;
    private Author author;
    private Path deck;

    @BeforeEach
    void writeADeck() throws IOException {
        author = new Author(folder);
        deck = folder.resolve("knots.yaml");
        Files.writeString(deck, DECK);
    }

    @Test
    void anApprovedItemIsPinnedToWhatWasApproved() throws IOException {
        assertEquals("knots/reef is approved by Ann Lee, until now draft\n", approve("reef"));
        String approved = Files.readString(deck);
        assertEquals(
                DECK.replace(
                        "status: draft",
                        "status: approved\n"
                                + "    reviewed: {by: Ann Lee, date: 2026-11-23, hash: "
                                + hash(approved)
                                + "}"),
                approved);
        assertEquals("knots/reef is approved already, as it stands\n", approve("reef"));
        assertEquals(approved, Files.readString(deck));
    }

    @Test
    void anEditAfterwardsIsFoundUntilItIsApprovedToo() throws IOException {
        approve("reef");
        String edited = Files.readString(deck).replace("the same kind", "one kind");
        Files.writeString(deck, edited);
        assertEquals(1, author.run("check", deck.toString()));
        assertTrue(
                author.out.contains(
                        "knots.yaml:9:53: error: the item was edited after Ann Lee approved it on"
                                + " 2026-11-23; have it looked at again, then run \"retain approve"
                                + " knots/reef --by NAME\" [approved-changed]"),
                author.out);
        assertEquals("knots/reef is approved by Ann Lee\n", approve("reef"));
        assertEquals(edited.replace(hash(edited), hash(Files.readString(deck))), now());
        author.run("check", deck.toString());
        assertTrue(!author.out.contains("approved-changed"), author.out);
    }

    @Test
    void whatNoTraineeSeesMayChangeWithoutAnotherApproval() throws IOException {
        approve("reef");
        Files.writeString(
                deck,
                now().replace(
                                "status: approved",
                                "level: apply\n    topic: joining\n    status: approved"));
        author.run("check", deck.toString());
        assertTrue(!author.out.contains("approved-changed"), author.out);
    }

    @Test
    void nothingIsWrittenWhereAnythingIsWrong() throws IOException {
        assertEquals(
                "approve needs --by NAME: who reviewed the items?",
                author.isTold(2, "approve", "reef", "--course", deck.toString()));
        assertEquals(
                "knots/old is retired; set its status to review if it is to come back, then approve"
                        + " it",
                author.isTold(
                        1, "approve", "reef", "old", "--by", "Ann", "--course", deck.toString()));
        assertEquals(
                "there is no item \"ref\"; did you mean \"reef\"?",
                author.isTold(1, "approve", "ref", "--by", "Ann", "--course", deck.toString()));
        assertEquals(
                "--by takes a name of 1 to 100 characters on one line, not \"An<U+000A>n\"",
                author.isTold(2, "approve", "reef", "--by", "An\nn", "--course", deck.toString()));
        assertEquals(DECK, now());
        Files.writeString(deck, DECK.replace("answer: false", "anwser: false"));
        assertEquals(
                deck
                        + " has errors, so nothing in it is approved; run \"retain check "
                        + deck
                        + "\" and mend them first",
                author.isTold(1, "approve", "reef", "--by", "Ann", "--course", deck.toString()));
    }

    @Test
    void theFileKeepsItsPermissionsAndALinkLeadsToItStill() throws IOException {
        Files.setPosixFilePermissions(deck, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), deck);
        author.does("approve", "reef", "--by", "Ann", "--course", link.toString());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(now().contains("reviewed: {by: Ann"));
        assertEquals(
                "rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(deck)));
    }

    private String approve(String item) {
        return author.does("approve", item, "--by", "Ann Lee", "--course", deck.toString());
    }

    private String now() throws IOException {
        return Files.readString(deck);
    }

    private static String hash(String text) {
        int at = text.indexOf("hash: ") + "hash: ".length();
        return text.substring(at, at + 12);
    }
}
