package retain.session;

import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Question;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;
import retain.schedule.Queue;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Draws an item as a question: its options in some order, and why it is asked.
final class Drawing {
    private Drawing() {}

    /// Same log, same day: same order of the options.
    static Turn of(Desk desk, History history, LocalDate day, ItemId id, Instant now) {
        Item item = desk.course().item(id).orElseThrow();
        List<Review> reviews = history.reviews(id);
        long seed = 31L * (31L * id.toString().hashCode() + day.toEpochDay()) + reviews.size();
        return new Turn(
                Question.of(item, seed),
                kind(desk, history, day, item),
                Queue.isCorrected(item, reviews),
                desk.scheduler().schedule(reviews),
                now);
    }

    /// Why an item is asked, were it answered on a day.
    static ReviewKind kind(Desk desk, History history, LocalDate when, Item item) {
        if (desk.mode() == Mode.CRAM) {
            return ReviewKind.CRAM;
        }
        List<Review> reviews = history.reviews(item.id());
        return switch (desk.scheduler().schedule(reviews)) {
            case Schedule.Unseen _ -> ReviewKind.SCHEDULED;
            case Scheduled scheduled when !scheduled.due().isAfter(when) -> ReviewKind.SCHEDULED;
            case Scheduled _ when Queue.owedRedrill(reviews, when).isPresent() ->
                    ReviewKind.REDRILL;
            // What was learnt no longer holds: a miss is a lapse, a success proves nothing yet.
            case Scheduled _
                    when Queue.isCorrected(item, reviews) && !wasScheduledOn(when, reviews) ->
                    ReviewKind.SCHEDULED;
            case Scheduled _ -> ReviewKind.EARLY;
        };
    }

    private static boolean wasScheduledOn(LocalDate day, List<Review> reviews) {
        return reviews.stream()
                .anyMatch(review ->
                        review.kind() == ReviewKind.SCHEDULED && review.day().equals(day));
    }
}
