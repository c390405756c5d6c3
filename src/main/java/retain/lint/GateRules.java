package retain.lint;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.finding.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A safety gate that does not do what it says. Nobody may fail an exam on an item that was not
/// marked as safety-critical while it was studied; and an item that is never drawn guards nothing.
public final class GateRules implements BankRule {
    private static final String RULE = "idle-gate";

    @Override
    public void check(Course course, Report report) {
        for (Exam exam : course.exams()) {
            String place = "exams/" + exam.name() + "/critical/";
            exam.gate().ifPresent(gate -> check(gate, place, course, report));
        }
    }

    private static void check(Gate gate, String place, Course course, Report report) {
        if (gate.missedAtMost() >= gate.questions()) {
            report.ofCourse(
                    Severity.WARNING,
                    place + "missed-at-most",
                    RULE,
                    "the gate asks "
                            + gate.questions()
                            + " critical questions and forgives "
                            + gate.missedAtMost()
                            + ", so nobody can fail it; forgive fewer");
        }
        List<ItemId> never = gate.neverMiss();
        Set<ItemId> before = new HashSet<>();
        for (int i = 0; i < never.size(); i++) {
            String part = place + "never-miss/" + i;
            if (!before.add(never.get(i))) {
                report.ofCourse(
                        Severity.WARNING,
                        part,
                        RULE,
                        never.get(i).inCourse() + " stands in this list already; delete it here");
            } else {
                check(never.get(i), course.item(never.get(i)), part, report);
            }
        }
    }

    private static void check(ItemId id, Optional<Item> living, String part, Report report) {
        if (living.isEmpty()) {
            report.ofCourse(
                    Severity.WARNING,
                    part,
                    RULE,
                    id.inCourse()
                            + " is retired and never drawn, so nobody can miss it; name the item"
                            + " that took its place, or delete it here");
        } else if (!living.get().critical()) {
            report.ofCourse(
                    Severity.WARNING,
                    part,
                    RULE,
                    id.inCourse()
                            + " is not marked as safety-critical, so a trainee does not see that"
                            + " the exam hangs on it; write \"critical: true\" there, or delete it"
                            + " here");
        } else if (living.get().status() != Status.APPROVED) {
            report.ofCourse(
                    Severity.NOTE,
                    part,
                    RULE,
                    id.inCourse()
                            + " is not drawn before it is approved (its status is "
                            + living.get().status().word()
                            + "); have it reviewed");
        }
    }
}
