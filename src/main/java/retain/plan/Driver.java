package retain.plan;

import retain.deck.Item;
import retain.log.Entry.Review;
import retain.schedule.Algorithm;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// By what it is decided which items come when.
record Driver(Mind mind, Timetable table) {
    /// As answers have made it.
    ///
    /// @param reviews of an item
    static Driver of(
            Bank bank,
            Function<Item, List<Review>> reviews,
            Algorithm algorithm,
            LocalDate today,
            LocalDate exam) {
        return new Driver(
                Mind.of(bank, reviews, today), Timetable.of(bank, reviews, algorithm, today, exam));
    }
}
