package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Who takes the seats of an exam's form.
public sealed interface Seating {
    /// All seats are taken.
    ///
    /// @param blueprint to which each form is drawn: the same whatever is preferred
    /// @param forms at least one, the items of each in the order in which they were given,
    ///   whichever search found them
    record Filled(Blueprint blueprint, List<List<Item>> forms) implements Seating {
        public Filled {
            forms = List.copyOf(forms);
        }

        /// The items of the first form.
        public List<Item> items() {
            return forms.getFirst();
        }
    }

    /// The exam cannot be held.
    ///
    /// @param shortages at least one
    record Lacking(List<Shortage> shortages) implements Seating {
        public Lacking {
            shortages = List.copyOf(shortages);
        }
    }

    /// Fills the seats of an exam somehow: what matters is whether and by which blueprint it can be
    /// done.
    static Seating of(Course course, Exam exam) {
        return new Filling(course, exam, List.of(course.items()), Optional.empty(), 1).seating();
    }

    /// Draws the items of some forms. The first does not depend on how many follow it.
    ///
    /// @param tiers the items of the course by how much they are preferred, each tier shuffled;
    ///   what is not approved among them is never drawn
    /// @param count at least one
    static Seating drawn(
            Course course, Exam exam, List<List<Item>> tiers, SplittableRandom random, int count) {
        return new Filling(course, exam, tiers, Optional.of(random), count).seating();
    }
}
