package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static retain.schedule.Practice.MONDAY;
import static retain.schedule.Practice.course;
import static retain.schedule.Practice.id;
import static retain.schedule.Practice.item;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Notes;
import retain.deck.Revision;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Entry.Flag;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.EntryId;
import retain.log.Learner;
import retain.log.RandomEntries;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.schedule.Practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class FlagsTest {
    private static final Course COURSE =
            course(item("nests/a", ""), item("nests/b", ""), item("eggs/c", ""));
    private static final ItemId A = id("nests/a");
    private static final ItemId B = id("nests/b");
    private static final ItemId C = id("eggs/c");
    private static final String NOW = Revision.of(item("nests/a", "")).wording();
    private static final String OLD = "00000000";
    private static final Learner ADA = Practice.ADA;
    private static final Learner BEN = Learner.named("ben").orElseThrow();

    private final Practice practice = new Practice();
    private final List<Entry> entries = new ArrayList<>();

    private Stamp stamp(Learner learner) {
        Stamp stamp = practice.stamp();
        return new Stamp(stamp.id(), stamp.at(), learner);
    }

    private <T extends Entry> T keep(T entry) {
        entries.add(entry);
        return entry;
    }

    private Flag flag(Learner learner, ItemId item, String revision) {
        return keep(new Flag(stamp(learner), item, "", revision));
    }

    private void undo(Learner learner, EntryId target) {
        keep(new Retraction(stamp(learner), target));
    }

    private void answered(ItemId item, String revision) {
        Review made = practice.review(item, MONDAY, ReviewKind.SCHEDULED, 4);
        keep(
                new Review(
                        made.stamp(),
                        made.zone(),
                        made.day(),
                        item,
                        revision,
                        made.key(),
                        made.shown(),
                        made.kind(),
                        made.response(),
                        made.correct(),
                        made.quality(),
                        made.latency(),
                        false));
    }

    private Flags flags() {
        return Flags.of(entries, COURSE);
    }

    private Wording wording() {
        return flags().all().getFirst().wording();
    }

    private static List<String> names(List<FlaggedItem> items) {
        return items.stream()
                .map(item -> item.item().id() + " " + item.flags().size() + " by " + item.people())
                .toList();
    }

    @Test
    void theMostFlaggedComesFirstThenByPeopleThenInTheAuthorsOrder() {
        flag(ADA, A, NOW);
        flag(ADA, C, "");
        flag(ADA, C, "");
        flag(ADA, B, "");
        flag(BEN, B, "");
        assertEquals(List.of("b 2 by 2", "c 2 by 1", "a 1 by 1"), names(flags().present(COURSE)));
        entries.removeLast();
        assertEquals(List.of("c 2 by 1", "a 1 by 1", "b 1 by 1"), names(flags().present(COURSE)));
    }

    @Test
    void aFlagThatWasTakenBackDoesNotCountUnlessThatWasTakenBack() {
        Flag flag = flag(ADA, A, NOW);
        undo(ADA, flag.id());
        assertEquals(List.of(), flags().all());
        undo(ADA, entries.getLast().id());
        assertEquals(1, flags().all().size());
    }

    @Test
    void nobodyTakesBackWhatAnotherFlagged() {
        Flag flag = flag(ADA, A, NOW);
        undo(BEN, flag.id());
        assertEquals(1, flags().all().size());
    }

    @Test
    void twoNamesOfOnePersonAreOnePersonWhoTakesBackUnderEither() {
        Flag flag = flag(ADA, A, NOW);
        flag(BEN, A, NOW);
        assertEquals(2, flags().present(COURSE).getFirst().people());
        keep(new Alias(stamp(BEN), ADA));
        assertEquals(1, flags().present(COURSE).getFirst().people());
        assertEquals(2, flags().by(ADA).all().size());
        undo(BEN, flag.id());
        assertEquals(List.of("a 1 by 1"), names(flags().present(COURSE)));
    }

    @Test
    void theFlagsOfOneLearnerAreChosenByName() {
        flag(ADA, A, NOW);
        flag(BEN, B, "");
        assertEquals(List.of("b 1 by 1"), names(flags().by(BEN).present(COURSE)));
        assertEquals(List.of(), flags().by(Learner.named("eve").orElseThrow()).all());
    }

    @Test
    void anItemIsRewordedWhereTheFlagNamesAnotherRevision() {
        flag(ADA, A, NOW);
        assertEquals(Wording.PRESENT, wording());
        flag(BEN, A, OLD);
        assertEquals(List.of("a 1 by 1"), names(flags().present(COURSE)));
        assertEquals(List.of("a 1 by 1"), names(flags().reworded(COURSE)));
        assertEquals(BEN, flags().reworded(COURSE).getFirst().flags().getFirst().person());
    }

    @Test
    void whereTheFlagNamesNoRevisionTheAnswersBesideItTell() {
        answered(A, OLD);
        flag(ADA, A, "");
        assertEquals(Wording.OLDER, Flags.of(entries, COURSE).all().getFirst().wording());
        answered(A, OLD);
        assertEquals(Wording.OLDER, wording(), "and both agree");
        entries.removeLast();
        answered(A, NOW);
        assertEquals(Wording.UNKNOWN, wording(), "it was reworded either before or after the flag");
        entries.removeFirst();
        assertEquals(Wording.PRESENT, wording(), "graded only after it was flagged");
        entries.removeLast();
        assertEquals(Wording.UNKNOWN, wording(), "flags that came alone");
    }

    @Test
    void theAnswersOfOthersTellNothing() {
        answered(A, OLD);
        flag(BEN, A, "");
        assertEquals(Wording.UNKNOWN, wording());
    }

    @Test
    void itemsThatTheCourseLacksAndOtherCoursesAreKeptApart() {
        flag(ADA, id("nests/lost"), NOW);
        flag(ADA, ItemId.parse("fish/ponds/carp").orElseThrow(), NOW);
        assertEquals(List.of(), flags().present(COURSE));
        assertEquals(List.of("lost 1 by 1"), names(flags().gone()));
        assertEquals(1, flags().elsewhere().size());
        assertEquals(0, flags().by(BEN).elsewhere().size());
    }

    @Test
    void aFlagFollowsItsItemToItsPresentName() {
        flag(ADA, id("nests/was-a"), "");
        Course renamed = course(Practice.formerly(item("nests/a", ""), "nests/was-a"));
        assertEquals(List.of("a 1 by 1"), names(Flags.of(entries, renamed).present(renamed)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderInWhichEntriesArriveChangesNothing(int seed) {
        List<Entry> made = new RandomEntries(seed).list(300);
        Course course = random();
        Flags one = Flags.of(made, course);
        Collections.shuffle(made, new Random(seed));
        Flags other = Flags.of(made, course);
        assertEquals(told(one, course), told(other, course));
        assertEquals(Set.copyOf(one.elsewhere()), new HashSet<>(other.elsewhere()));
    }

    private static List<String> told(Flags flags, Course course) {
        List<String> told = new ArrayList<>(names(flags.present(course)));
        told.addAll(names(flags.reworded(course)));
        told.addAll(names(flags.gone()));
        flags.all().forEach(raised -> told.add(raised.flag() + " " + raised.wording()));
        return told;
    }

    /// Two of the items that random entries name.
    private static Course random() {
        List<Item> items = new ArrayList<>();
        for (String name : List.of("item-0", "item-1")) {
            Item model = item("deck/" + name, "");
            items.add(
                    new Item(
                            new ItemId("course-1", "deck", name),
                            List.of(),
                            "",
                            false,
                            model.level(),
                            model.status(),
                            name,
                            "",
                            model.interaction(),
                            model.rationale(),
                            List.of(),
                            Set.of(),
                            Notes.NONE));
        }
        return new Course(
                "course-1",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Deck("deck", "", "", List.of(), items)));
    }
}
