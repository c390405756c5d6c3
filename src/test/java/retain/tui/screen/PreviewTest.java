package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Kind;
import retain.tui.key.Key;
import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The preview as an author uses it, without a terminal.
class PreviewTest {
    @TempDir Path folder;
    private Author author;

    @BeforeEach
    void copyTheCourse() throws IOException {
        author = Author.in(folder);
    }

    private void assertSees(String text) {
        assertTrue(author.seen().contains(text), () -> text + "\nis not in\n" + author.seen());
    }

    private void assertDoesNotSee(String text) {
        assertFalse(author.seen().contains(text), author::seen);
    }

    @Test
    void everyKindAndAllThatIsSaidOfIt() throws IOException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < 7; i++) {
            kinds.add(((OnItem) author.screen()).sheet().leaf().item().kind());
            author.shot("asked");
            String first = author.keys("a").seen();
            do {
                author.shot("a").keys("a");
            } while (!author.seen().equals(first));
            author.keys("→");
        }
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        author.matches("preview");
    }

    @Test
    void answersAreTakenAsInASitting() {
        author.keys("/ 'cup' ⏎ 1");
        assertSees("✗ 1  Wren");
        author.keys("2");
        assertSees("Right.");
        author.keys("esc");
        assertInstanceOf(PreviewAsking.class, author.screen());
        author.keys("home ⏎ 'albumin' ⏎");
        assertSees("That is the protein in it.");
        author.keys("esc");
        assertSees("albumin");
        author.keys("⏎ ⌫ ⌫ 'en' ⏎");
        assertSees("Right.");
        author.keys("⏎");
        assertSees("eggs/shell");
    }

    @Test
    void lettersInAFieldAreNoCommands() {
        author.keys("⏎ 'nqa/' esc");
        assertSees("nqa/");
        assertSees("eggs/white-of-egg");
        assertFalse(author.isOver());
        author.keys("q");
        assertTrue(author.isOver());
    }

    @Test
    void theEndsOfTheCourseAreSaid() {
        author.keys("←");
        assertSees("This is the first of 7 items.");
        author.keys("end →");
        assertSees("This is the last of 7 items.");
        assertSees("nests/steps");
    }

    @Test
    void optionsStandAsWrittenUntilTheyAreShuffled() {
        author.keys("/ 'cup' ⏎");
        assertSees("1  Wren");
        author.keys("r");
        assertDoesNotSee("1  Wren\n     2  Song thrush\n     3  Wood pigeon\n     4  Robin");
        assertSees("Shuffled as a trainee may meet it");
        String shuffled = author.seen();
        author.keys("r");
        assertFalse(author.seen().equals(shuffled));
        author.keys("R");
        assertSees("1  Wren");
        author.keys("/ 'cuckoo' ⏎ r");
        assertSees("There is nothing here that is shuffled.");
    }

    @Test
    void stepsNeverStandInTheOrderOfTheDeck() {
        author.keys("end");
        assertDoesNotSee("1  Choose a place\n     2  Bring");
    }

    @Test
    void aShuffleKeepsTheAnswer() {
        author.keys("/ 'cup' ⏎ 1 r");
        assertSees("Not yet.");
        assertTrue(
                author.seen().lines().anyMatch(line -> line.contains("✗") && line.contains("Wren")),
                author::seen);
    }

    @Test
    void itemsAreFoundByNameAndByWords() throws IOException {
        author.sees("/").keys("'robbers'").shot("'robbers'");
        author.keys("⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫ 'nothing of the kind'").shot("nothing").keys("esc");
        assertSees("eggs/white-of-egg");
        author.size(40, 12).sees("/").keys("'blackbird' ↓").shot("'blackbird' ↓").keys("⏎");
        assertSees("nests/holes");
        author.matches("preview-search");
    }

    @Test
    void theSameItemIsShownAsSaved() throws IOException {
        author.keys("/ 'cup' ⏎ 1").saves("nests.yaml", "Wren", "Tiny wren");
        assertSees("✗ 1  Tiny wren");
        assertSees("Shown as just saved.");
        author.saves("nests.yaml", "status: approved", "status: draft");
        assertSees("draft");
        author.keys("esc").saves("nests.yaml", "Which bird lines", "Which small bird lines");
        assertInstanceOf(PreviewAsking.class, author.screen());
        assertSees("Which small bird lines");
    }

    @Test
    void whatIsHalfWrittenStaysWhenTheItemIsSaved() throws IOException {
        author.keys("⏎ 'albu'").saves("eggs.yaml", "clear part", "clear and runny part");
        assertSees("clear and runny part");
        author.keys("'men' ⏎");
        assertSees("Right.");
        author.keys("/ 'holes' ⏎ 1 2").saves("nests.yaml", "Great tit", "Coal tit");
        assertSees("[x] Coal tit");
        assertSees("[x] Starling");
        author.keys("end ⇧↓").saves("nests.yaml", "Weave the cup", "Weave a cup");
        assertSees("Weave a cup");
        author.keys("⏎");
        assertInstanceOf(PreviewAnswered.class, author.screen(), "a step was moved before");
    }

    @Test
    void anAnswerThatTheItemCannotTakeAnyMoreGivesWayToTheQuestion() throws IOException {
        author.keys("/ 'cup' ⏎ 1")
                .saves(
                        "nests.yaml",
                        "      - {text: Wren, feedback: It builds a dome of moss.}\n",
                        "");
        assertInstanceOf(PreviewAsking.class, author.screen());
        assertDoesNotSee("Wren");
    }

    @Test
    void anItemIsFollowedUnderItsNewName() throws IOException {
        author.keys("/ 'cup' ⏎ 1").saves("nests.yaml", "id: cup", "id: bowl\n    was: [cup]");
        assertSees("nests/cup is called nests/bowl now.");
        assertSees("✗ 1  Wren");
        author.saves("nests.yaml", "deck: nests", "deck: homes\nwas: [nests]")
                .saves("course.yaml", "  nests:", "  homes:");
        assertSees("homes/bowl");
    }

    @Test
    void anItemThatIsGoneGivesWayToTheNext() throws IOException {
        author.keys("/ 'cuckoo' ⏎");
        String deck = Files.readString(author.file("nests.yaml"));
        String without = deck.replaceAll("(?s)  - id: cuckoo.*?(?=  - id: steps)", "");
        author.saves("nests.yaml", deck, without);
        assertSees("nests/cuckoo is gone; this is next to it.");
        assertSees("nests/steps");
        author.saves("nests.yaml", without.substring(without.indexOf("  - id: steps")), "");
        assertSees("nests/steps is gone; this is next to it.");
        assertSees("nests/holes ");
    }

    @Test
    void aBrokenDeckIsShownUntilItIsMended() throws IOException {
        author.keys("/ 'cup' ⏎ 1").saves("nests.yaml", "kind: single", "kind: singel");
        author.shot("broken").size(40, 12).shot("broken").size(80, 24);
        author.sees("?").keys("⏎").sees("→").keys("r e").shot("r e").keys("⏎");
        assertSees("nests/holes");
        author.saves("nests.yaml", "kind: singel", "kind: single");
        assertDoesNotSee("Something in the files is wrong");
        author.keys("←").saves("nests.yaml", "kind: single", "kind: singel");
        assertSees("nests/cup cannot be shown until this is mended and saved:");
        author.saves("nests.yaml", "kind: singel", "kind: single");
        assertSees("Which bird lines its cup with mud?");
        author.matches("preview-broken");
    }

    @Test
    void whatTheRulesFindAtAnItemIsSaidBelowIt() throws IOException {
        author.isTold("nests.yaml", 18, "no-feedback", "\"Robin\" has no feedback; add some")
                .isTold("eggs.yaml", 8, "word-clue", "the key repeats a word of the question");
        author.keys("/ 'cup' ⏎").shot("/ 'cup' ⏎").size(40, 12).shot("at 40×12").size(80, 24);
        author.sees("e").keys("e").keys("→");
        assertDoesNotSee("here, e tells");
        author.matches("preview-told");
    }

    @Test
    void filesThatAreGoneMayComeBack() throws IOException {
        author.keys("/ 'cup' ⏎ a a");
        String before = author.seen();
        Path away = folder.resolve("away");
        Files.move(author.file(""), away);
        author.hears();
        assertSees("nests/cup cannot be shown until this is mended and saved:");
        assertSees("the folder is gone");
        Files.move(away, author.file(""));
        author.hears();
        assertEquals(before, author.seen());
    }

    @Test
    void helpAndSearchStayOpenOverASave() throws IOException {
        author.keys("?").saves("eggs.yaml", "clear part", "runny part");
        assertInstanceOf(PreviewHelp.class, author.screen());
        author.keys("⏎ / 'runny'");
        assertSees("1 item");
        author.saves("eggs.yaml", "runny part", "liquid part");
        assertSees("No item holds these words.");
    }

    @Test
    void smallAndWideTerminals() throws IOException {
        for (int[] size : new int[][] {{40, 12}, {200, 60}}) {
            author.size(size[0], size[1]).keys("home").shot("asked").sees("a").sees("⏎ a a");
            author.sees("/").keys("'cup' ⏎").shot("cup").sees("1").sees("?").keys("⏎");
        }
        author.matches("preview-sizes");
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static Key anyKey(Random random) {
        String letters = "0123456789anparReq/?eK J";
        return switch (random.nextInt(6)) {
            case 0 -> Named.values()[random.nextInt(Named.values().length)];
            case 1 -> Named.ENTER;
            case 2 -> new Control("abkw".charAt(random.nextInt(4)));
            default -> new Typed(String.valueOf(letters.charAt(random.nextInt(letters.length()))));
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFrameFitsWhateverIsPressedAndSaved(int seed) throws IOException {
        Random random = new Random(seed);
        String deck = Files.readString(author.file("nests.yaml"));
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 120; i++) {
            int columns = 1 + random.nextInt(120);
            int rows = 1 + random.nextInt(40);
            author.size(columns, rows).press(anyKey(random));
            if (random.nextInt(10) == 0) {
                // A file that breaks off anywhere.
                int end = random.nextBoolean() ? deck.length() : random.nextInt(deck.length());
                Files.writeString(author.file("nests.yaml"), deck.substring(0, end));
                author.hears();
            }
            seen.add(author.screen().getClass());
            Frame frame = author.frame();
            assertEquals(rows, frame.lines().size(), () -> author.screen().toString());
            for (Line line : frame.lines()) {
                assertTrue(line.width() <= columns, () -> columns + " columns: " + line.text());
            }
        }
        assertTrue(seen.size() > 1);
    }
}
