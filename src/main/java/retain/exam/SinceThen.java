package retain.exam;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.Response;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Revision;
import retain.deck.Scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What became of an examination since it was sat, in the course as it is now. No result depends on
/// it.
///
/// @param fates of the questions, in the order asked
/// @param terms what the course asks otherwise of the exam now; nothing where it has none of its
///   name
public record SinceThen(List<Fate> fates, Optional<List<Term>> terms) {
    /// What became of a question: of several things, the first.
    public enum Fate {
        /// Its deck cannot be read now.
        UNREAD,
        REMOVED,
        /// Its key is another: another answer is right, or the right one goes by another name.
        KEY_CHANGED,
        RETIRED,
        /// It is not approved any more.
        WITHDRAWN,
        REWORDED,
        SAME
    }

    /// What an exam asks.
    public enum Term {
        QUESTIONS,
        MINUTES,
        PASS_MARK,
        GATE
    }

    public SinceThen {
        fates = List.copyOf(fates);
        terms = terms.map(List::copyOf);
    }

    /// Holds a form against a course that goes by its name.
    ///
    /// @param unread decks of the course that cannot be read, by slug or by file
    public static SinceThen of(Form form, Course now, Collection<String> unread) {
        List<Fate> fates = new ArrayList<>();
        for (Seat seat : form.seats()) {
            fates.add(fate(seat, now, unread));
        }
        return new SinceThen(
                fates,
                now.exams().stream()
                        .filter(exam -> exam.name().equals(form.exam().name()))
                        .findFirst()
                        .map(exam -> terms(form, exam, now)));
    }

    private static Fate fate(Seat seat, Course now, Collection<String> unread) {
        Optional<Item> found = now.item(now.current(seat.item().id()));
        if (found.isEmpty()) {
            String deck = seat.item().id().deck();
            boolean isRead = now.decks().stream().anyMatch(each -> each.slug().equals(deck));
            return unread.isEmpty() || (isRead && !unread.contains(deck))
                    ? Fate.REMOVED
                    : Fate.UNREAD;
        }
        Item item = found.get();
        Revision revision = Revision.of(item);
        if (!revision.key().equals(seat.revision().key())
                && !takesTheSame(seat.item().interaction(), item.interaction())) {
            return Fate.KEY_CHANGED;
        }
        return switch (item.status()) {
            case RETIRED -> Fate.RETIRED;
            case DRAFT, REVIEW -> Fate.WITHDRAWN;
            case APPROVED -> revision.equals(seat.revision()) ? Fate.SAME : Fate.REWORDED;
        };
    }

    /// Whether what was best to type then is right now, and the other way round: an author who puts
    /// another of the accepted texts first has changed no answer.
    private static boolean takesTheSame(Interaction then, Interaction now) {
        return switch (then) {
            case TextEntry one when now instanceof TextEntry other ->
                    Scoring.isRight(other, best(one)) && Scoring.isRight(one, best(other));
            case Cloze one when now instanceof Cloze other ->
                    Scoring.isRight(other, best(one)) && Scoring.isRight(one, best(other));
            case TextEntry _, Cloze _, Choice _, Order _, Match _ -> false;
        };
    }

    private static Response best(TextEntry entry) {
        return new Entered(entry.accepted().getFirst());
    }

    private static Response best(Cloze cloze) {
        return new Filled(
                cloze.blanks().stream().map((Blank blank) -> blank.accepted().getFirst()).toList());
    }

    private static List<Term> terms(Form form, Exam exam, Course now) {
        Exam then = form.exam();
        List<Term> terms = new ArrayList<>();
        if (exam.questions() != then.questions()) {
            terms.add(Term.QUESTIONS);
        }
        if (exam.minutes() != then.minutes()) {
            terms.add(Term.MINUTES);
        }
        if (exam.passPercent() != then.passPercent()) {
            terms.add(Term.PASS_MARK);
        }
        if (!gate(exam, now).equals(gate(then, now))) {
            terms.add(Term.GATE);
        }
        return terms;
    }

    /// A gate by the present names of its items.
    private static Optional<Exam.Gate> gate(Exam exam, Course now) {
        return exam.gate()
                .map(gate ->
                        new Exam.Gate(
                                gate.questions(),
                                gate.missedAtMost(),
                                gate.neverMiss().stream().map(now::current).sorted().toList()));
    }

    /// The questions that met a fate, by seats from 0.
    public List<Integer> seats(Fate fate) {
        return IntStream.range(0, fates.size())
                .filter(seat -> fates.get(seat) == fate)
                .boxed()
                .toList();
    }
}
