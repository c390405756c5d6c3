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
    /// @param blueprint to which the form is drawn: the same whatever is preferred
    /// @param items in the order in which they were given, whichever search found them
    record Filled(Blueprint blueprint, List<Item> items) implements Seating {
        public Filled {
            items = List.copyOf(items);
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
        return new Filling(course, exam, List.of(course.items()), Optional.empty()).seating();
    }

    /// Draws the items of a form.
    ///
    /// @param tiers the items of the course by how much they are preferred, each tier shuffled;
    ///   what is not approved among them is never drawn
    static Seating drawn(
            Course course, Exam exam, List<List<Item>> tiers, SplittableRandom random) {
        return new Filling(course, exam, tiers, Optional.of(random)).seating();
    }
}
