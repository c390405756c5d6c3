package retain.lint;

import retain.deck.Course;

/// Something that can be wrong with the items of a course side by side.
@FunctionalInterface
public interface BankRule {
    /// Reports what is wrong with a course.
    ///
    /// @param course without its retired items
    void check(Course course, Report report);
}
