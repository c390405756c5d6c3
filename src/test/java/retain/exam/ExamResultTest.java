package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.exam.ExamResult.DomainMark;
import retain.exam.ExamResult.GateMark;
import retain.exam.ExamResult.Mark;
import retain.exam.ExamResult.Reason;
import retain.exam.ExamResult.Reason.DomainMissed;
import retain.exam.ExamResult.Reason.GateMissed;
import retain.exam.ExamResult.Reason.NeverMissed;
import retain.exam.ExamResult.Reason.TotalMissed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a sitting adds up to. The spring examination asks 70 % of ten; of the six on nests 50 %, of
/// the four on eggs 75 %; of three critical questions one may be missed, `eggs-in-it` never.
class ExamResultTest {
    private static final String ALL_CRITICAL =
            "nests/eggs-in-it nests/hedge-in-june nests/alarm-call";

    private static ExamResult missing(String items) {
        return Sat.result(new Sat().allBut(items.split(" ")).submits());
    }

    /// The reasons in their order, each by what it is.
    private static String told(ExamResult result) {
        return result.reasons().stream().map(ExamResultTest::told).collect(Collectors.joining(" "));
    }

    private static String told(Reason reason) {
        return switch (reason) {
            case NeverMissed(var items) -> "never:" + items.size();
            case GateMissed(var gate) -> "gate:" + gate.missed().size();
            case TotalMissed(var mark) -> "total:" + mark.points();
            case DomainMissed(var domain) -> domain.domain().slug() + ":" + domain.mark().points();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nests/hedge-in-june                                  | ''",
                "nests/eggs-in-it                                     | never:1",
                "nests/hedge-in-june nests/alarm-call                 | gate:2",
                "nests/eggs-in-it nests/alarm-call                    | never:1 gate:2",
                "eggs/shell                                           | ''",
                "eggs/shell eggs/cuckoo                               | eggs:2",
                "nests/cup nests/holes nests/steps                    | ''",
                "nests/cup nests/holes nests/steps eggs/shell         | total:6",
                "nests/cup nests/holes nests/steps nests/alarm-call   | total:6 nests:2",
                ALL_CRITICAL
                        + " nests/cup eggs/shell eggs/cuckoo     | never:1 gate:3 total:4"
                        + " nests:2 eggs:2",
            })
    void reasonsStandInTheOrderOfTheirWeight(String missed, String reasons) {
        ExamResult result = missing(missed);
        assertEquals(reasons, told(result));
        assertEquals(reasons.isEmpty(), result.isPassed());
    }

    @Test
    void whatWasLeftOpenIsMissed() {
        ExamResult nothing = Sat.result(new Sat().submits());
        assertEquals("never:1 gate:3 total:0 nests:0 eggs:0", told(nothing));
        assertEquals(nothing.missed().size(), nothing.total().of());
    }

    @Test
    void eachDomainHasItsOwnMarkInTheOrderOfTheCourse() {
        ExamResult result = missing("eggs/shell nests/cup nests/holes");
        assertEquals(
                List.of("nests", "eggs"),
                result.domains().stream().map(each -> each.domain().slug()).toList());
        assertEquals(
                List.of(new Mark(4, 6, 50), new Mark(3, 4, 75)),
                result.domains().stream().map(DomainMark::mark).toList());
        assertEquals(new Mark(7, 10, 70), result.total());
    }

    @Test
    void theGateNamesWhatWasMissedInTheOrderAsked() {
        GateMark gate = missing(ALL_CRITICAL + " nests/cup").gate().orElseThrow();
        assertEquals(3, gate.of());
        assertEquals(
                Arrays.asList(ALL_CRITICAL.split(" ")),
                gate.missed().stream().map(item -> item.id().inCourse()).toList());
        assertEquals(
                List.of("nests/eggs-in-it"),
                gate.neverMissed().stream().map(item -> item.id().inCourse()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', true",
        "0, nests/alarm-call, false",
        "1, nests/alarm-call, true",
        "1, nests/alarm-call nests/hedge-in-june, false",
        "2, nests/alarm-call nests/hedge-in-june, true",
        "3, " + ALL_CRITICAL + ", true",
        "0, nests/cup eggs/shell, true"
    })
    void theGateIsMetByAsManyAsMayBeMissed(int atMost, String missed, boolean met) {
        GateMark gate = gated(new Gate(3, atMost, List.of()), missed);
        assertEquals(met, gate.isMet());
        assertEquals(List.of(), gate.neverMissed());
    }

    @Test
    void neverMissHoldsForWhatIsNotCriticalToo() {
        ItemId cup = new ItemId("birds", "nests", "cup");
        Gate never = new Gate(3, 3, List.of(cup));
        assertFalse(gated(never, "nests/cup").isMet());
        assertEquals(List.of(), gated(never, "nests/cup").missed().stream().map(Item::id).toList());
        assertTrue(gated(never, ALL_CRITICAL).isMet());
    }

    @Test
    void neverMissSaysNothingOfWhatWasNotAsked() {
        Gate never = new Gate(3, 3, List.of(new ItemId("birds", "nests", "of-next-year")));
        assertTrue(gated(never, "nests/cup").isMet());
    }

    private static GateMark gated(Gate gate, String missed) {
        Exam exam = new Exam("gated", "Gated", 10, 30, 1, Optional.of(gate));
        Sat sat = new Sat(Sat.form(Sat.birds(), exam), Sat.MORNING);
        return Sat.result(sat.allBut(missed.split(" ")).submits()).gate().orElseThrow();
    }

    @Test
    void withoutAGateCriticalQuestionsArePointsAsOthersAre() {
        ExamResult plain = Sat.result(new Sat("plain").allBut(ALL_CRITICAL.split(" ")).submits());
        assertEquals(Optional.empty(), plain.gate());
        assertTrue(plain.isPassed());
    }

    @ParameterizedTest
    @CsvSource({
        "7, 10, 70, true, 7, 70",
        "6, 10, 70, false, 7, 60",
        "2, 3, 67, false, 3, 66",
        "2, 3, 66, true, 2, 66",
        "48, 60, 80, true, 48, 80",
        "47, 60, 80, false, 48, 78",
        "39, 49, 80, false, 40, 79",
        "0, 10, 0, true, 0, 0",
        "1, 1, 100, true, 1, 100",
        "0, 1, 1, false, 1, 0",
    })
    void aMarkIsRoundedUpAndAShareDown(
            int points, int of, int pass, boolean met, int needed, int percent) {
        Mark mark = new Mark(points, of, pass);
        assertEquals(met, mark.isMet());
        assertEquals(needed, mark.needed());
        assertEquals(percent, mark.percent());
        assertEquals(met, mark.percent() >= pass, "the share reaches the mark as the points do");
    }

    @Test
    void ofNoPointThereIsNoInterval() {
        assertEquals(Optional.empty(), new Mark(0, 0, 0).interval());
        assertEquals(ScoreInterval.of(8, 10), new Mark(8, 10, 80).interval().orElseThrow());
    }

    @Test
    void anOpenSittingHasNoResult() {
        assertEquals(Optional.empty(), ExamResult.of(new Sat().right("nests/cup").open()));
    }
}
