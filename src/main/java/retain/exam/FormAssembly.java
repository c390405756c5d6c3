package retain.exam;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Question;
import retain.seating.Seating;
import retain.seating.Shortage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Draws the form of an examination: what was never examined before what was, the longest ago
/// first, and among equals by a seed. The same course, exam, sittings and seed draw the same form.
public final class FormAssembly {
    private FormAssembly() {}

    /// What came of drawing.
    public sealed interface Drawn {
        record Held(Form form) implements Drawn {}

        /// The exam cannot be held.
        ///
        /// @param shortages at least one
        record Thin(List<Shortage> shortages) implements Drawn {
            public Thin {
                shortages = List.copyOf(shortages);
            }
        }
    }

    /// Draws a form.
    ///
    /// @param before the candidate's sittings so far, of whatever exam and course
    public static Drawn draw(Course course, Exam exam, Collection<Sitting> before, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Item>> tiers = tiers(course, before, random.split());
        // Settled before the search: the order of the same questions does not hang on how they
        // were found.
        SplittableRandom order = random.split();
        return switch (Seating.drawn(course, exam, tiers, random.split(), 1)) {
            case Seating.Filled filled -> new Drawn.Held(form(course, exam, filled.items(), order));
            case Seating.Lacking lacking -> new Drawn.Thin(lacking.shortages());
        };
    }

    /// Who may take the seats of the form that is drawn next: the items of some forms, each as
    /// likely as the one that `draw` gives, but all of one walk, which takes a small part of the
    /// time.
    ///
    /// @param before the candidate's sittings so far, of whatever exam and course
    /// @param count of forms, at least one
    public static Seating likely(
            Course course, Exam exam, Collection<Sitting> before, long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Item>> tiers = tiers(course, before, random.split());
        // What `draw` settles the order of the questions by; so that the first form is the one
        // drawn.
        random.split();
        return Seating.drawn(course, exam, tiers, random.split(), count);
    }

    /// The items of a course by when they were last examined, those that never were first.
    private static List<List<Item>> tiers(
            Course course, Collection<Sitting> before, SplittableRandom random) {
        Map<ItemId, Instant> last = lastExamined(course, before);
        SortedMap<Instant, List<Item>> tiers = new TreeMap<>();
        for (Item item : shuffled(course.items(), random)) {
            Instant when = last.getOrDefault(item.id(), Instant.MIN);
            tiers.computeIfAbsent(when, _ -> new ArrayList<>()).add(item);
        }
        return List.copyOf(tiers.values());
    }

    private static Form form(Course course, Exam exam, List<Item> items, SplittableRandom random) {
        List<Seat> seats = new ArrayList<>();
        for (Item item : shuffled(items, random.split())) {
            seats.add(Seat.of(Question.of(item, random.nextLong())));
        }
        List<String> cited =
                items.stream().flatMap(item -> item.rationale().citations().stream()).toList();
        return new Form(
                course.slug(),
                course.title(),
                course.version(),
                exam,
                course.domains(),
                course.sources().stream().filter(source -> cited.contains(source.key())).toList(),
                seats);
    }

    /// When each item was last examined, by its present name; what never was is not there.
    public static Map<ItemId, Instant> lastExamined(Course course, Collection<Sitting> before) {
        Map<ItemId, Instant> last = new HashMap<>();
        for (Sitting sitting : before) {
            for (Seat seat : sitting.form().seats()) {
                last.merge(
                        course.current(seat.item().id()),
                        sitting.started().at(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }

    private static <T> List<T> shuffled(List<T> all, SplittableRandom random) {
        List<T> shuffled = new ArrayList<>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return shuffled;
    }
}
