package retain.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("no seat");
        }
        Set<String> decks = domains.stream().map(Domain::slug).collect(Collectors.toSet());
        Set<String> known = sources.stream().map(Source::key).collect(Collectors.toSet());
        if (decks.size() < domains.size() || known.size() < sources.size()) {
            throw new IllegalArgumentException("a domain or a source is named twice");
        }
        Set<ItemId> seated = new HashSet<>();
        for (Seat seat : seats) {
            ItemId item = seat.item().id();
            if (!seated.add(item)) {
                throw new IllegalArgumentException(item + " has two seats");
            }
            if (!item.course().equals(course) || !decks.contains(item.deck())) {
                throw new IllegalArgumentException(item + " is of none of the domains");
            }
            if (!known.containsAll(seat.item().rationale().citations())) {
                throw new IllegalArgumentException(item + " cites a source that is not there");
            }
        }
    }

    /// This form without what authors note about its items for each other and for drawing it: all
    /// that a log keeps.
    public Form asAsked() {
        List<Seat> asked = new ArrayList<>(seats.size());
        for (Seat seat : seats) {
            Question question = new Question(asAsked(seat.item()), seat.question().shown());
            asked.add(new Seat(question, seat.revision()));
        }
        return new Form(course, courseTitle, courseVersion, exam, domains, sources, asked);
    }

    private static Item asAsked(Item item) {
        return new Item(
                item.id(),
                List.of(),
                item.topic(),
                item.critical(),
                item.level(),
                Status.APPROVED,
                item.question(),
                item.figure(),
                item.interaction(),
                item.rationale(),
                List.of(),
                Set.of(),
                Notes.NONE);
    }

    /// One place of a form.
    ///
    /// @param revision of the item when it was drawn
    public record Seat(Question question, Revision revision) {
        public Seat {
            Item item = question.item();
            List<OptionId> offered = OptionShuffle.shown(item.interaction(), 0);
            List<OptionId> shown = new ArrayList<>(question.shown());
            Collections.sort(shown);
            if (!shown.equals(offered.stream().sorted().toList())) {
                throw new IllegalArgumentException(
                        item.id() + " is not shown with what it offers, each once");
            }
        }

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
