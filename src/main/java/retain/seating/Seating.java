package retain.seating;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;

import java.util.List;

/// Who takes the seats of an exam's form.
public sealed interface Seating {
    /// All seats are taken.
    ///
    /// @param items in no order of meaning
    record Filled(List<Item> items) implements Seating {
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

    /// Fills the seats of an exam.
    ///
    /// @param tiers the items of the course by how much they are preferred, each tier in the order
    ///   in which it is tried; what is not approved among them is never drawn
    static Seating of(Course course, Exam exam, List<List<Item>> tiers) {
        return new Filling(course, exam, tiers).seating();
    }
}
