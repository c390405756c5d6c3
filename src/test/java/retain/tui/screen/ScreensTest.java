package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.Item;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Limits;
import retain.session.Mode;
import retain.tui.draft.Filling;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.draft.Picking;
import retain.tui.draft.Typing;
import retain.tui.page.Frame;
import retain.tui.page.Line;
import retain.tui.page.Size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is seen and what keys do, as pictures in files.
class ScreensTest {
    private static final Predicate<Item> APPROVED = item -> item.status() == Status.APPROVED;

    @TempDir Path folder;

    private static List<Review> reviews(Player player) {
        return player.kept().stream()
                .filter(Review.class::isInstance)
                .map(Review.class::cast)
                .toList();
    }

    private static String text(Screen screen) {
        return View.draw(screen, Size.USUAL, "").lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyKindAnsweredRight() throws IOException {
        Player player = Player.opens();
        player.shot("the notice").sees("⏎");
        while (player.screen() instanceof Asking) {
            player.keys(Answers.right(player.screen())).shot("answered").sees("⏎");
        }
        assertTrue(reviews(player).stream().allMatch(Review::correct));
        assertEquals(7, reviews(player).size());
        player.matches("every-kind-right");
    }

    @Test
    void everyKindAnsweredWrong() throws IOException {
        Player player = Player.opens().limits(new Limits(7, Optional.empty(), APPROVED));
        player.keys("⏎");
        for (int i = 0; i < 7; i++) {
            player.keys(Answers.wrong(player.screen())).shot("answered").keys("⏎");
        }
        player.shot("again");
        assertTrue(reviews(player).stream().noneMatch(Review::correct));
        player.matches("every-kind-wrong");
    }

    @Test
    void answersInTheMaking() throws IOException {
        Player player = Player.opens().keys("⏎");
        while (player.screen() instanceof Asking asking) {
            String keys =
                    switch (asking.draft()) {
                        case Picking picking when picking.takesSeveral() -> "↓ ↓ space 1";
                        case Picking _ -> "↓ ↓ ↓";
                        case Typing _ -> "'egg wit' ← ← h e";
                        case Filling _ -> "'chalk' tab 'po'";
                        case Ordering _ -> "3 1 ↓ ⇧↑";
                        case Matching _ -> "b ↓ d";
                    };
            player.sees(keys).keys("s");
            if (player.screen() instanceof Asking same && same.draft().takesLetters()) {
                player.keys("^s");
            }
        }
        player.matches("in-the-making");
    }

    @Test
    void nothingIsPickedByAStrayKey() {
        Player player = Player.opens().keys("⏎");
        while (player.screen() instanceof Asking asking) {
            player.keys("⏎");
            Asking after = assertInstanceOf(Asking.class, player.screen());
            if (!(asking.draft() instanceof Filling)) {
                assertFalse(after.said().isEmpty(), "what to do is said");
            }
            player.keys("^s");
        }
        assertEquals(List.of(), reviews(player));
    }

    @Test
    void anOrderPlacedInPartIsAskedAboutOnce() {
        Player player = Player.opens().keys("⏎");
        player.skipsTo(Ordering.class);
        player.keys("3 ⏎");
        assertEquals(
                "Not all is placed yet: ⏎ again answers as it is.",
                assertInstanceOf(Asking.class, player.screen()).said());
        player.keys("⌫ ⏎");
        assertInstanceOf(Asking.class, player.screen());
        player.keys("⏎");
        assertInstanceOf(Answered.class, player.screen());
    }

    @Test
    void theLastStepOfAnOrderNeedsNoNumber() {
        Player player = Player.opens().keys("⏎");
        player.skipsTo(Ordering.class);
        int steps =
                ((Ordering) assertInstanceOf(Asking.class, player.screen()).draft()).shown().size();
        for (int step = steps; step > 1; step--) {
            player.keys(String.valueOf(step));
        }
        player.keys("⏎");
        assertInstanceOf(Answered.class, player.screen());
    }

    @Test
    void aDigitThatIsNoGradeOfTheAnswerIsRefused() {
        Player player = Player.opens().keys("⏎");
        player.keys(Answers.wrong(player.screen())).keys("4");
        assertEquals(
                "A wrong answer is graded 0, 1 or 2.",
                assertInstanceOf(Answered.class, player.screen()).said());
        player.keys("2").keys(Answers.right(player.screen())).keys("1");
        assertEquals(
                "A right answer is graded 3, 4 or 5.",
                assertInstanceOf(Answered.class, player.screen()).said());
        assertEquals(1, reviews(player).size());
    }

    @Test
    void aPretendedMomentIsShownWholeOrNotAtAll() {
        Screen asking = Player.opens().keys("⏎").screen();
        String clock = "Tue 2026-11-24 09:00";
        for (int columns = 30; columns < 100; columns++) {
            String head = View.draw(asking, new Size(columns, 24), clock).lines().getFirst().text();
            assertEquals(head.contains("Tue"), head.contains(clock), head);
        }
        String narrowest = View.draw(asking, new Size(80, 24), clock).lines().getFirst().text();
        assertTrue(narrowest.contains(clock), narrowest);
    }

    @Test
    void zeroIsNoAnswerAndCountsAsWrong() throws IOException {
        Player player = Player.opens().keys("⏎");
        player.skipsTo(Picking.class);
        player.keys("0").shot("0").keys("⏎");
        assertFalse(reviews(player).getFirst().correct());
        assertEquals(Quality.FAMILIAR, reviews(player).getFirst().quality());
        player.matches("no-idea");
    }

    @Test
    void aTypedAnswerCanBeClaimed() throws IOException {
        Player player = Player.opens().keys("⏎");
        player.skipsTo(Typing.class);
        player.keys("'clear egg' ⏎").shot("wrong").sees("=").sees("=").keys("= 3");
        assertTrue(reviews(player).getFirst().override());
        assertTrue(reviews(player).getFirst().correct());
        assertEquals(Quality.HARD, reviews(player).getFirst().quality());
        player.matches("claim");
    }

    @Test
    void commandsBesideTheAnswer() throws IOException {
        Player player = Player.opens().keys("⏎");
        while (!(player.screen() instanceof Asking asking && asking.draft() instanceof Picking)) {
            player.keys("^b");
        }
        player.keys("f 'which egg?'").shot("f, typing").sees("⏎");
        player.keys("n 'think of mud' ⏎").sees("i").keys("q").sees("b").sees("^u").sees("u");
        player.sees("?").sees("pgdn").keys("⏎ n 'mud' ⏎");
        player.keys(Answers.right(player.screen())).shot("answered, with the note").sees("s");
        player.sees("⏎").sees("^s").sees("^u").sees("^u");
        player.matches("commands");
    }

    @Test
    void lettersAreCommandsOnceTheFieldIsLeft() throws IOException {
        Player player = Player.opens().keys("⏎");
        player.skipsTo(Typing.class);
        player.keys("'us'").sees("esc").sees("i").keys("q ⏎ 'q'").shot("back in the field");
        player.matches("leaving-the-field");
    }

    @Test
    void undoGoesBackThroughTheDay() {
        Player player = Player.opens().keys("⏎");
        for (int i = 0; i < 3; i++) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.reopens();
        for (int i = 0; i < 3; i++) {
            player.keys("^u");
            assertInstanceOf(Asking.class, player.screen());
        }
        player.keys("^u");
        assertEquals(
                "There is nothing of today to undo.",
                assertInstanceOf(Asking.class, player.screen()).said());
        assertEquals(3, player.kept().stream().filter(Retraction.class::isInstance).count());
        assertEquals(7, player.screen().session().leftNew());
    }

    @Test
    void aSittingEndsWithItsFigures() throws IOException {
        Player player = Player.opens().keys("⏎");
        player.keys(Answers.wrong(player.screen())).keys("⏎");
        while (player.screen() instanceof Asking) {
            player.keys(Answers.right(player.screen())).keys("5");
        }
        player.shot("the end").sees("pgdn").sees("u").keys(Answers.right(player.screen()));
        player.keys("⏎").sees("c").keys(Answers.right(player.screen())).shot("in a cram");
        int before = reviews(player).size();
        player.keys("q").shot("q").keys("q");
        assertTrue(player.isOver());
        assertEquals(before + 1, reviews(player).size(), "leaving records the offered grade");
        player.reopens().shot("opened again: nothing is due");
        player.waits(Duration.ofDays(1)).reopens().shot("a day later");
        player.matches("ends");
    }

    @Test
    void changesAreToldOnceOverTheFirstQuestion() throws IOException {
        for (String file : List.of("course.yaml", "eggs.yaml", "nests.yaml")) {
            Files.copy(Player.COURSE.resolve(file), folder.resolve(file));
        }
        Player player = Player.opens().keys("⏎");
        while (player.screen() instanceof Asking) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.waits(Duration.ofDays(1));
        edit("eggs.yaml", "What is the clear part of an egg called?", "Name the clear part.");
        player.reopens(folder).shot("a question is reworded").keys("'a'").shot("a key");
        player.reopens(folder).shot("opened again");
        edit("eggs.yaml", "accept: [albumen, egg white]", "accept: [glair, egg white]");
        edit("course.yaml", "Ask before you enter a garden.", "Ask first.");
        player.reopens(folder).shot("its answer is corrected").keys("q").reopens(folder);
        player.sees("⏎").reopens(folder).shot("opened again");
        player.matches("changes");
    }

    private void edit(String file, String from, String to) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertTrue(before.contains(from), from);
        Files.writeString(folder.resolve(file), before.replace(from, to));
    }

    @Test
    void moreNewItemsBeyondTheLimit() throws IOException {
        Player player = Player.opens().limits(new Limits(2, Optional.empty(), APPROVED)).keys("⏎");
        while (player.screen() instanceof Asking) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.shot("the day's two are done").sees("m");
        assertEquals(5, player.screen().session().left());
        player.matches("more");
    }

    @Test
    void timeUpAsksNothingNew() throws IOException {
        Player player =
                Player.opens()
                        .limits(
                                new Limits(
                                        10,
                                        Optional.empty(),
                                        Optional.of(Duration.ofMinutes(5)),
                                        APPROVED))
                        .keys("⏎")
                        .waits(Duration.ofMinutes(6));
        player.keys(Answers.right(player.screen())).keys("⏎").shot("time is up").sees("g");
        assertInstanceOf(Asking.class, player.screen());
        player.matches("time-up");
    }

    private static Limits limits(Integer number, Duration time) {
        return new Limits(10, Optional.ofNullable(number), Optional.ofNullable(time), APPROVED);
    }

    private static String text(Player player) {
        return String.join("\n", player.frame().lines().stream().map(Line::text).toList());
    }

    @Test
    void aLimitOfNumberIsNotTheEndOfTheDay() {
        Player player = Player.opens().limits(limits(1, null)).keys("⏎");
        player.keys(Answers.right(player.screen())).keys("⏎");
        assertInstanceOf(Summary.class, player.screen());
        assertTrue(text(player).contains("limit reached · 6 left"), text(player));
        player.keys("g");
        assertInstanceOf(Asking.class, player.screen());
        assertEquals(6, player.screen().session().left());
    }

    @Test
    void aCramThatGoesOnDoesNotBeginAgain() {
        Player player = Player.opens().mode(Mode.CRAM).keys("⏎");
        player.keys(Answers.right(player.screen())).keys("⏎ esc q");
        assertTrue(text(player).contains("6 left"), text(player));
        player.keys("g");
        assertEquals(6, player.screen().session().left());
        player.limits(limits(2, null));
        for (int i = 0; i < 2; i++) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.keys("g");
        assertEquals(5, player.screen().session().left());
    }

    @Test
    void aCramAfterTheTimeIsUpHasNoLimit() {
        Player player = Player.opens().limits(limits(1, Duration.ofMinutes(5))).keys("⏎");
        player.waits(Duration.ofMinutes(6));
        player.keys(Answers.right(player.screen())).keys("⏎");
        assertInstanceOf(Summary.class, player.screen());
        player.keys("c");
        assertInstanceOf(Asking.class, player.screen());
        assertEquals(7, player.screen().session().left());
    }

    @Test
    void remarksAreReadAfterTheAnswerOnly() {
        Player player = Player.opens().keys("⏎ ^n 'albumen' ⏎ ^f 'also: egg white' ⏎ esc i");
        assertInstanceOf(Aside.class, player.screen());
        assertTrue(text(player).contains("note, shown with the answer"), text(player));
        assertFalse(text(player).contains("albumen"), text(player));
        assertFalse(text(player).contains("egg white"), text(player));
        player.keys("q ⏎");
        player.keys(Answers.wrong(player.screen())).keys("i");
        assertTrue(text(player).contains("note: albumen"), text(player));
        assertTrue(text(player).contains("flagged: also: egg white"), text(player));
    }

    @Test
    void aSittingLeftOpenOverTheTurnOfTheDayGoesOn() {
        Player player = Player.opens().keys("⏎");
        player.keys(Answers.wrong(player.screen())).keys("⏎").waits(Duration.ofHours(20));
        player.keys(Answers.right(player.screen()));
        String seen = text(player);
        player.keys("⏎");
        Review late = reviews(player).getLast();
        assertEquals("2026-11-24", late.day().toString());
        assertEquals(ReviewKind.SCHEDULED, late.kind());
        assertTrue(seen.contains("4 good → 1 d"), seen);
        assertTrue(text(player).contains("due 1 · new 5"), text(player));
        player.keys("^u");
        assertTrue(text(player).contains("Undone: the grade 4 good."), text(player));
        assertTrue(text(player).contains("due 1 · new 6"), text(player));
        player.keys("^u");
        assertTrue(text(player).contains("nothing of today to undo"), text(player));
    }

    @Test
    void theEndLeftOpenOverTheTurnOfTheDayGoesOnWithTheNewDay() {
        Player player = Player.opens().limits(limits(1, null)).keys("⏎");
        player.keys(Answers.right(player.screen())).keys("⏎").waits(Duration.ofHours(20));
        player.keys("u");
        assertTrue(text(player).contains("nothing of today to undo"), text(player));
        player.keys("g");
        assertTrue(text(player).contains("due 1 · new 6"), text(player));
    }

    @Test
    void undoGoesBackFromTheEndAndThroughACram() {
        Player player = Player.opens().limits(limits(1, null)).keys("⏎");
        player.keys(Answers.right(player.screen())).keys("⏎ u");
        assertTrue(text(player).contains("Undone: the grade 4 good."), text(player));
        assertEquals(1, player.screen().session().left());
        player.keys(Answers.right(player.screen())).keys("⏎ c");
        assertEquals(7, player.screen().session().left());
        player.keys(Answers.wrong(player.screen())).keys("⏎ ^u");
        assertTrue(text(player).contains("Undone: the grade 1 familiar"), text(player));
        assertEquals(7, player.screen().session().left());
        player.keys("^u");
        assertTrue(text(player).contains("Undone: the grade 4 good."), text(player));
        player.keys("^u");
        assertTrue(text(player).contains("nothing of today to undo"), text(player));
    }

    @Test
    void whoSuspendedEverythingIsToldSo() {
        Player player = Player.opens().keys("⏎");
        while (player.screen() instanceof Asking) {
            player.keys("^s");
        }
        assertTrue(text(player).contains("Nothing is due today."), text(player));
        assertTrue(
                text(player).contains("7 items are suspended: \"retain resume ITEM\""),
                text(player));
        assertFalse(text(player).contains("c cram"), text(player));
        player.keys("m c g");
        assertEquals(Mode.DAILY, player.screen().session().desk().mode());
        player.keys("u");
        assertInstanceOf(Asking.class, player.screen());
    }

    @Test
    void whereNothingIsApprovedThatIsSaid() {
        Limits drafts = new Limits(10, Optional.empty(), item -> item.status() == Status.DRAFT);
        Player player = Player.opens().limits(drafts).keys("⏎");
        assertTrue(text(player).contains("None of its items is approved"), text(player));
        assertFalse(text(player).contains("suspended"), text(player));
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("drafts.yaml"),
                        """
                        format: 1
                        deck: drafts
                        title: Drafts
                        items:
                          - {id: one, kind: typed, status: draft, question: Who?, accept: [I]}
                          - {id: two, kind: typed, status: review, question: What?, accept: [It]}
                        """);
        Player player = Player.of(deck);
        assertFalse(text(player).contains("Who?"), text(player));
        player.limits(new Limits(10, Optional.empty(), item -> item.status() != Status.RETIRED));
        assertTrue(text(player).contains("new  draft"), text(player));
        player.keys("'I' ⏎ ⏎");
        assertTrue(text(player).contains("new  review"), text(player));
    }

    @Test
    void aPretendedMomentIsShownBesideTheLongestTitle() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("titled.yaml"),
                        """
                        format: 1
                        deck: titled
                        title: %s
                        items:
                          - id: one
                            kind: true-false
                            status: approved
                            question: Is it?
                            answer: true
                        """
                                .formatted("A long title ".repeat(25)));
        Screen screen = Player.of(deck).screen();
        for (int columns : new int[] {40, 80, 200}) {
            Frame frame = View.draw(screen, new Size(columns, 24), "Mon 2026-11-23 08:00");
            String head = frame.lines().getFirst().text();
            assertTrue(head.contains("…  Mon 2026-11-23 08:00"), head);
            assertTrue(head.contains("new 1"), head);
        }
    }

    @Test
    void onlyNineOptionsHaveADigit() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("many.yaml"),
                        """
                        format: 1
                        deck: many
                        title: Many
                        items:
                          - id: many
                            kind: single
                            status: approved
                            question: Which?
                            options:
                              - {text: right, correct: true}
                        """
                                + IntStream.range(0, 14)
                                        .mapToObj(i -> "      - wrong " + i + "\n")
                                        .collect(Collectors.joining()));
        Player player = Player.of(deck).keys("⏎");
        assertTrue(text(player).contains("first: 1-9,"), text(player));
        player.keys("↑ ⏎");
        assertInstanceOf(Answered.class, player.screen());
    }

    @Test
    void smallAndWideTerminals() throws IOException {
        for (int[] size : new int[][] {{40, 12}, {200, 60}}) {
            Player player = Player.opens().size(size[0], size[1]).shot("the notice").keys("⏎");
            while (player.screen() instanceof Asking) {
                player.shot("asked").keys(Answers.wrong(player.screen())).shot("answered");
                player.keys("⏎");
                if (player.kept().size() > 7) {
                    break;
                }
            }
            player.sees("?").keys("esc q").shot("left").matches("size-" + size[0]);
        }
    }

    @Test
    void leavingAnAnswerThatWasSeenGradesIt() {
        Player player = Player.opens().keys("⏎");
        player.keys(Answers.right(player.screen())).keys("? f1 i").leaves();
        assertTrue(player.isOver());
        assertEquals(Quality.GOOD, reviews(player).getFirst().quality());
        player.reopens().keys(Answers.wrong(player.screen())).keys("f 'x'").leaves();
        assertEquals(Quality.FAMILIAR, reviews(player).getLast().quality());
        int before = player.kept().size();
        player.reopens().leaves();
        assertEquals(
                before, player.kept().size(), "a question that was not answered costs nothing");
    }

    @Test
    void theNoticeIsReadOnce() {
        Player player = Player.opens();
        assertInstanceOf(Notice.class, player.screen());
        player.leaves().reopens();
        assertInstanceOf(Notice.class, player.screen());
        player.keys("⏎ q").reopens();
        assertInstanceOf(Asking.class, player.screen());
        assertInstanceOf(Entry.Setting.class, player.kept().getFirst());
    }

    @Test
    void theLettersToPairAreSeenBelowATallDrawing() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("tall.yaml"),
                        """
                        format: 1
                        deck: tall
                        title: Tall
                        items:
                          - id: tower
                            kind: match
                            question: Match each storey with its use.
                            figure: |
                        %s
                            pairs: [{left: A, right: Cellar}, {left: B, right: Hall}, {left: C, right: Attic}]
                            extra: [Roof]
                        """
                                .formatted("      | |\n".repeat(20).stripTrailing()));
        Screen asking = Player.of(deck).keys("↓").screen();
        String seen = text(asking);
        for (String letter : List.of("a  ", "b  ", "c  ", "d  ", "❯ 2  [_] B")) {
            assertTrue(seen.contains(letter), seen);
        }
    }

    @Test
    void optionsBelowATallDrawingAreSeenOnceTheyAreAskedFor() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("tall.yaml"),
                        """
                        format: 1
                        deck: tall
                        title: Tall
                        items:
                          - id: tower
                            kind: single
                            question: What is it?
                            figure: |
                        %s
                            options: [{text: A tower, correct: true}, A well, A chimney]
                        """
                                .formatted("      | |\n".repeat(20).stripTrailing()));
        Screen asking = Player.of(deck).keys("⏎").screen();
        String seen = text(asking);
        for (String option : List.of("A tower", "A well", "A chimney", "Pick an option first")) {
            assertTrue(seen.contains(option), seen);
        }
    }

    @Test
    void longAndForeignTextStaysInItsPlace() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("long.yaml"),
                        """
                        format: 1
                        deck: long
                        title: 長い題名 of a deck that says more than any line can hold, and more still, and more
                        items:
                          - id: long
                            kind: single
                            status: approved
                            question: "直腸の後ろにある筋肉はどれですか。 A\tword\u202E that is far-too-long-to-fit-into-any-single-line-of-a-terminal-of-eighty-columns-whatever-one-does and \u001b[31m no colour"
                            options:
                              - {text: "恥骨直腸筋", correct: true, feedback: "%1$s"}
                              - {text: "e\u0301clair 👩‍⚕️", feedback: "%1$s"}
                              - third
                            explanation: "%2$s"
                        """
                                .formatted(
                                        "Some words on it. ".repeat(9), "A reason. ".repeat(120)));
        Player player = Player.of(deck).shot("asked").sees("1").sees("pgdn").sees("pgdn").sees("k");
        player.matches("long");
    }

    @Test
    void enterReadsASummaryToItsEndBeforeItLeaves() {
        Player player = Player.opens().size(80, 12).keys("⏎");
        player.keys(Answers.wrong(player.screen())).keys("⏎");
        player.keys("esc q");
        assertInstanceOf(Summary.class, player.screen());
        int pages = 0;
        while (!player.isOver() && pages < 20) {
            int top = player.screen().top();
            player.keys("⏎");
            assertTrue(player.isOver() || player.screen().top() > top);
            pages++;
        }
        assertTrue(player.isOver());
        assertTrue(pages > 1);
    }

    @Test
    void moreIsOfferedOnlyWhereThereIsMore() {
        Player all = Player.opens().keys("⏎");
        all.keys(Answers.right(all.screen())).keys("⏎ esc q");
        assertFalse(text(all.screen()).contains("more new items"), "all seven are asked today");
        Player two = Player.opens().limits(new Limits(2, Optional.empty(), APPROVED)).keys("⏎");
        two.keys(Answers.right(two.screen())).keys("⏎ esc q");
        assertTrue(text(two.screen()).contains("more new items"));
    }

    @Test
    void aLowTerminalShowsTheLearnersOwnOptionFirst() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("low.yaml"),
                        """
                        format: 1
                        deck: low
                        title: Low
                        items:
                          - id: low
                            kind: true-false
                            question: Is it so?
                            answer: false
                            feedback: "%s"
                        """
                                .formatted("Some words on it. ".repeat(20)));
        Player player = Player.of(deck).size(40, 12).keys("2");
        assertTrue(
                player.frame().lines().stream().anyMatch(line -> line.text().contains("✓ 2")),
                () -> player.frame().toString());
    }
}
