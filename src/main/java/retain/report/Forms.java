package retain.report;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.FormAssembly;
import retain.exam.Sitting;
import retain.seating.Seating;
import retain.seating.Shortage;

import java.util.Collection;
import java.util.List;

/// The forms of an exam that stand for all that a candidate may get.
public sealed interface Forms {
    /// How many it takes: with fewer, the luck of their draw moves a chance by points.
    int MANY = 384;

    /// The same for every learner and every day: so two chances differ by what is known of the
    /// learner, never by luck.
    long SEED = 6;

    /// The exam can be held.
    record Held(List<FormChance> forms) implements Forms {
        public Held {
            forms = List.copyOf(forms);
        }
    }

    /// The exam cannot be held.
    ///
    /// @param shortages at least one
    record Thin(List<Shortage> shortages) implements Forms {
        public Thin {
            shortages = List.copyOf(shortages);
        }
    }

    /// The forms of a candidate's next sitting, as they are likely to be drawn.
    ///
    /// @param sittings so far, of whatever exam and course
    /// @param count at least 1
    static Forms of(Course course, Exam exam, Collection<Sitting> sittings, int count) {
        return switch (FormAssembly.likely(course, exam, sittings, SEED, count)) {
            case Seating.Filled filled ->
                    new Held(
                            filled.forms().stream()
                                    .map(form -> new FormChance(exam, course.domains(), form))
                                    .toList());
            case Seating.Lacking lacking -> new Thin(lacking.shortages());
        };
    }
}
