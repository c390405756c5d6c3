package retain.plan;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry.Review;
import retain.log.History;
import retain.schedule.Algorithm;
import retain.schedule.StudiedDay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Where every run begins: what the learner remembers, and by what it is decided on which day each
/// item comes again.
///
/// @param own the learner's memory
/// @param driver with the learner's own memory, or that of a shadow whose first answers told
///   nothing
/// @param morning the same before today's answers, which fixes today's share of a final pass
/// @param today what the learner did today already
record Beginning(Mind own, Driver driver, Driver morning, StudiedDay today) {
    /// As it is: what the coming days will ask.
    static Beginning real(
            Course course,
            Bank bank,
            History history,
            Algorithm algorithm,
            LocalDate today,
            LocalDate exam) {
        Function<Item, List<Review>> reviews = item -> history.reviews(item.id());
        Driver driver = Driver.of(bank, reviews, algorithm, today, exam);
        return new Beginning(
                driver.mind(),
                driver,
                Driver.of(bank, until(reviews, today), algorithm, today, exam),
                StudiedDay.on(course, history, today));
    }

    /// With days of study that no first answer bears on. If they did, an answer turned from wrong
    /// to right would put an item off, and so could leave it less well known on a certain day: the
    /// better learner would be told the smaller chance.
    static Beginning shadow(
            Course course,
            Bank bank,
            History history,
            Algorithm algorithm,
            LocalDate today,
            LocalDate exam) {
        Function<Item, List<Review>> reviews = item -> history.reviews(item.id());
        Function<Item, List<Review>> neutral = reviews.andThen(Neutral::begun);
        return new Beginning(
                Mind.of(bank, reviews, today),
                Driver.of(bank, neutral, algorithm, today, exam),
                Driver.of(bank, until(neutral, today), algorithm, today, exam),
                StudiedDay.on(course, history, today));
    }

    private static Function<Item, List<Review>> until(
            Function<Item, List<Review>> reviews, LocalDate day) {
        return reviews.andThen(
                all -> all.stream().filter(review -> review.day().isBefore(day)).toList());
    }

    boolean isShadow() {
        return own != driver.mind();
    }
}
