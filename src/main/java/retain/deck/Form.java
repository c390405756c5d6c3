package retain.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An examination as it was drawn for one sitting: all that is asked, shown and scored, so that
/// whoever resumes, scores or reviews it needs no deck.
///
/// @param course slug of the course
/// @param courseTitle as it was
/// @param courseVersion free text; empty where the course had none
/// @param exam as the course declared it
/// @param domains with what each weighs and asks, in the course's order
/// @param sources those that the items cite
/// @param seats the questions in the order asked
public record Form(
        String course,
        String courseTitle,
        String courseVersion,
        Exam exam,
        List<Domain> domains,
        List<Source> sources,
        List<Seat> seats) {
    public Form {
        domains = List.copyOf(domains);
        sources = List.copyOf(sources);
        seats = List.copyOf(seats);
    }

    /// One place of a form.
    ///
    /// @param revision of the item when it was drawn
    public record Seat(Question question, Revision revision) {
        public static Seat of(Question question) {
            return new Seat(question, Revision.of(question.item()));
        }

        public Item item() {
            return question.item();
        }
    }

    /// Where an item sits, from 0; empty where the form does not ask it.
    public Optional<Integer> seatOf(ItemId item) {
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).item().id().equals(item)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The part of the course that the form holds: its items under their domains, and what they
    /// cite.
    public Course asCourse() {
        List<Deck> decks = new ArrayList<>();
        for (Domain domain : domains) {
            List<Item> items =
                    seats.stream()
                            .map(Seat::item)
                            .filter(item -> item.id().deck().equals(domain.slug()))
                            .toList();
            decks.add(new Deck(domain.slug(), domain.title(), "", List.of(), items));
        }
        return new Course(
                course,
                courseTitle,
                courseVersion,
                "",
                List.of(),
                domains,
                sources,
                List.of(exam),
                decks);
    }
}
