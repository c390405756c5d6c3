package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Response;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Quality;
import retain.schedule.Limits;
import retain.schedule.Practice;
import retain.schedule.Sm2;
import retain.tui.words.ChangesText;
import retain.yaml.CourseReader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/// What a learner is told of an edited deck, and when no more.
class ChangesTest {
    private static final LocalDate DAY = Practice.MONDAY;
    private static final String DECK =
            """
            format: 1
            deck: birds
            title: Birds
            items:
              - {id: wren, kind: true-false, question: Does a wren build a dome?, answer: true}
              - {id: thrush, kind: true-false, question: Does a thrush line its nest with mud?, answer: true}
              - {id: robin, kind: true-false, question: Is a robin shy?, answer: false}
            """;

    private final EntryIds ids = new EntryIds(new Random(3));
    private final List<Entry> log = new ArrayList<>();
    private Predicate<Item> among = item -> item.status() == Status.APPROVED;
    private Instant now = DAY.atTime(8, 0).atZone(ZoneId.of("UTC")).toInstant();

    private static String edited(String from, String to) {
        return edited(DECK, from, to);
    }

    private static String edited(String deck, String from, String to) {
        String after = deck.replace(from, to);
        assertEquals(false, after.equals(deck), "there is no " + from);
        return after;
    }

    private Session open(String deck, List<Entry> entries) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck("birds.yaml", deck.getBytes(StandardCharsets.UTF_8));
        Course course = reader.reading().course().orElseThrow();
        now = now.plusSeconds(60);
        Limits limits = new Limits(10, Optional.empty(), among);
        Desk desk =
                new Desk(
                        course, Practice.ADA, ZoneId.of("UTC"), ids, new Sm2(), limits, Mode.DAILY);
        return Session.open(desk, History.of(entries, course::current), now);
    }

    private Session open(String deck) {
        return open(deck, log);
    }

    /// Answers all that is asked with "true", whatever is right.
    private void study(String deck) {
        Session session = open(deck);
        while (session.turn().isPresent()) {
            now = now.plusSeconds(10);
            Item item = session.turn().get().item();
            var choice = (retain.deck.Interaction.Choice) item.interaction();
            session =
                    take(
                            log,
                            session.grade(
                                    new Response.Chosen(choice.key()),
                                    Quality.GOOD,
                                    false,
                                    now,
                                    now));
        }
    }

    private static Session take(List<Entry> log, Move move) {
        log.addAll(move.entries());
        return move.session();
    }

    /// Opens a sitting, as a learner sees it.
    private String told(String deck) {
        return told(deck, log);
    }

    private String told(String deck, List<Entry> entries) {
        Session session = open(deck, entries);
        Changes changes = session.changes();
        if (!changes.isEmpty()) {
            Session after = take(entries, session.told(changes, now));
            assertEquals("", ChangesText.of(after.changes()), "told twice in one sitting");
        }
        return ChangesText.of(changes);
    }

    @Test
    void whatIsNewOrUnchangedIsNotTold() {
        assertEquals("", told(DECK));
        study(DECK);
        assertEquals("", told(DECK));
        assertEquals(
                "",
                told(
                        edited(
                                "items:\n",
                                "items:\n"
                                        + "  - {id: owl, kind: true-false, question: Is it late?,"
                                        + " answer: true}\n")));
    }

    @Test
    void changesAreToldOnceAndLaterOnesAgain() {
        study(DECK);
        String two =
                edited(
                        edited("a dome", "domes"),
                        "Is a robin shy?, answer: false",
                        "Is a robin shy?, answer: true");
        assertEquals(
                "2 questions changed since your last session, 1 with a corrected answer.",
                told(two));
        assertEquals("", told(two));
        String three = edited(two, "mud", "clay");
        assertEquals("1 question changed since your last session.", told(three));
        assertEquals("", told(three));
        String again = edited(three, "answer: true", "answer: false");
        assertEquals(
                "2 questions changed since your last session, each with a corrected answer.",
                told(again));
        assertEquals("", told(again));
    }

    @Test
    void whatIsNotInTheWordingIsNotTold() {
        study(DECK);
        assertEquals(
                "",
                told(edited("shy?, answer: false", "shy?, answer: false, explanation: \"No.\"")));
    }

    @Test
    void whatWasAnsweredSinceIsNotToldWhenOthersChange() {
        study(DECK);
        String corrected =
                edited("Is a robin shy?, answer: false", "Is a robin shy?, answer: true");
        assertEquals(
                "1 question changed since your last session: its answer was corrected.",
                told(corrected));
        study(corrected);
        assertEquals("", told(corrected));
        assertEquals(
                "1 question changed since your last session.",
                told(edited(corrected, "a dome", "domes")));
    }

    @Test
    void anAnswerTakenBackDoesNotTellAgain() {
        study(DECK);
        String corrected =
                edited("Is a robin shy?, answer: false", "Is a robin shy?, answer: true");
        told(corrected);
        study(corrected);
        take(log, open(corrected).undo(now).orElseThrow());
        assertEquals("", told(corrected));
    }

    @Test
    void aTellingTakenBackIsToldAgain() {
        study(DECK);
        String reworded = edited("a dome", "domes");
        told(reworded);
        Entry telling = log.getLast();
        log.add(new Entry.Retraction(open(reworded).desk().stamp(now), telling.id()));
        assertEquals("1 question changed since your last session.", told(reworded));
    }

    @Test
    void whatEitherOfTwoMachinesToldIsNotToldAgain() {
        study(DECK);
        List<Entry> laptop = new ArrayList<>(log);
        String one = edited("a dome", "domes");
        String both = edited(one, "mud", "clay");
        assertEquals("2 questions changed since your last session.", told(both));
        assertEquals("1 question changed since your last session.", told(one, laptop));
        List<Entry> merged = new ArrayList<>(laptop);
        log.stream().filter(entry -> !laptop.contains(entry)).forEach(merged::add);
        assertEquals("", told(both, merged));
    }

    @Test
    void aRenameIsNoChangeAndMakesNoneNew() {
        study(DECK);
        String renamed = edited("id: wren", "was: wren, id: troglodytes");
        assertEquals("", told(renamed));
        String reworded = edited("a dome", "domes");
        told(reworded);
        String both = edited(reworded, "id: wren", "was: wren, id: troglodytes");
        assertEquals("", told(both));
        String course = edited(both, "deck: birds", "deck: garden-birds\nwas: birds");
        assertEquals("", told(course));
    }

    @Test
    void onlyWhatTheSittingMayAskIsTold() {
        study(DECK);
        String reworded = edited("a dome?, ", "domes?, status: draft, ");
        assertEquals("", told(reworded));
        assertEquals("", told(edited(reworded, "draft", "retired")));
        Predicate<Item> approved = among;
        among = item -> item.status() != Status.RETIRED;
        assertEquals("1 question changed since your last session.", told(reworded));
        among = approved;
        assertEquals("", told(edited(reworded, "draft", "approved")), "told as a draft");
    }

    @Test
    void whatIsSetAsideIsToldWhenItComesBack() {
        study(DECK);
        var wren = open(DECK).desk().course().named("wren").getFirst().id();
        var stamp = open(DECK).desk().stamp(now);
        log.add(new Entry.Suspension(stamp, wren));
        String reworded = edited("a dome", "domes");
        assertEquals("", told(reworded));
        log.add(new Entry.Retraction(open(DECK).desk().stamp(now), stamp.id()));
        assertEquals("1 question changed since your last session.", told(reworded));
    }

    @Test
    void anImportThatDoesNotSayWhatWasAnsweredTellsNothing() {
        study(DECK);
        log.replaceAll(entry -> entry instanceof Review review ? unknown(review) : entry);
        assertEquals(
                "",
                told(
                        edited(
                                edited("a dome", "domes"),
                                "shy?, answer: false",
                                "shy?, answer: true")));
    }

    private static Review unknown(Review review) {
        return new Review(
                review.stamp(),
                review.zone(),
                review.day(),
                review.item(),
                "",
                "",
                review.shown(),
                review.kind(),
                review.response(),
                review.correct(),
                review.quality(),
                review.latency(),
                review.override());
    }
}
