package retain.report;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.exam.Sitting;
import retain.log.History;
import retain.schedule.Goal;
import retain.seating.Shortage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What can be said of whether a learner would pass an exam on a day, without another answer until
/// then. Where too little is known there is no number, not even one to be hidden.
public sealed interface Readiness {
    /// The course has no exam, or none of the name that the goal has.
    record NoExam() implements Readiness {}

    /// The exam cannot be held.
    ///
    /// @param shortages at least one
    record TooThin(List<Shortage> shortages) implements Readiness {
        public TooThin {
            shortages = List.copyOf(shortages);
        }
    }

    /// No item of the course was answered yet.
    record NothingAnswered() implements Readiness {}

    /// Less than 60 % of the blueprint was seen.
    record TooLittleSeen(Coverage coverage) implements Readiness {}

    /// The chance to pass.
    ///
    /// @param chance of any form that the learner may get, from 0 to 1
    /// @param low what it is where the learner's memory is worse than likeliest: with a chance of
    ///   one in ten it is still less
    /// @param high likewise where it is better
    /// @param score share of all points to expect
    /// @param total chance that the total's mark is reached, whatever else is missed
    /// @param gate chance that the safety gate is met; 1 without one
    /// @param domains in the course's order, those without a seat left out
    record Foretold(
            double chance,
            double low,
            double high,
            double score,
            double total,
            double gate,
            List<DomainChance> domains,
            Coverage coverage,
            Basis basis)
            implements Readiness {
        public Foretold {
            domains = List.copyOf(domains);
        }
    }

    /// A domain of the exam.
    ///
    /// @param share of its points to expect, from 0 to 1
    /// @param mark chance that its own mark is reached; 1 where none is asked
    record DomainChance(Domain domain, double share, double mark) {}

    /// What a chance rests on.
    ///
    /// @param answers that stand, to items of the course
    /// @param trials of them and of the answers in mock exams, those that show how much was
    ///   recalled after a day or more
    /// @param sittings finished mock exams
    record Basis(int answers, int trials, int sittings) {}

    /// The readiness of a learner for the exam that a goal names; without a goal for the course's
    /// first.
    ///
    /// @param sittings of the learner so far, of whatever exam and course
    /// @param day of the exam
    static Readiness of(
            Course course,
            Optional<Goal> goal,
            History history,
            Collection<Sitting> sittings,
            LocalDate day) {
        Optional<Exam> exam =
                goal.isPresent() ? goal.get().in(course) : course.exams().stream().findFirst();
        return exam.isEmpty() ? new NoExam() : of(course, exam.get(), history, sittings, day);
    }

    /// The readiness of a learner.
    ///
    /// @param sittings of the learner so far, of whatever exam and course
    /// @param day of the exam
    static Readiness of(
            Course course,
            Exam exam,
            History history,
            Collection<Sitting> sittings,
            LocalDate day) {
        Evidence evidence = Evidence.of(course, history, sittings);
        if (evidence.traces().isEmpty()) {
            return new NothingAnswered();
        }
        Coverage coverage = Coverage.of(course, exam, evidence::isSeen);
        // A bank too thin is told, whatever was seen of it.
        return switch (Forms.of(course, exam, sittings, coverage.isEnough() ? Forms.MANY : 1)) {
            case Forms.Thin(var shortages) -> new TooThin(shortages);
            case Forms.Held _ when !coverage.isEnough() -> new TooLittleSeen(coverage);
            case Forms.Held(var forms) -> foretold(forms, evidence, coverage, day);
        };
    }

    private static Foretold foretold(
            List<FormChance> forms, Evidence evidence, Coverage coverage, LocalDate day) {
        PassChance chance =
                new PassChance(
                        forms,
                        item -> evidence.prospect(item, day),
                        RecallPosterior.of(evidence.trials()));
        return chance.foretold(
                coverage,
                new Basis(evidence.answers(), evidence.trials().size(), evidence.sittings()));
    }
}
