package retain.report;

import org.jspecify.annotations.Nullable;

import retain.deck.Blueprint;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.exam.FormAssembly;
import retain.exam.Sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Forms that might as well have been drawn instead of one that was: item by item another of the
/// same topic, as critical as the first and last examined when it was, so far as enemies allow.
///
/// A form is drawn by a search, which takes time; a variant of it keeps the same rules and takes
/// hardly any.
final class FormVariants {
    /// Exchanges tried for each seat, so that little of the form before is left.
    private static final int TRIES = 3;

    private final List<Item> items = new ArrayList<>();
    private final Map<ItemId, Integer> places = new HashMap<>();

    /// By an item's place, the places of those that compete for the same seats, itself included.
    private final List<List<Integer>> equals = new ArrayList<>();

    /// By an item's place, the places of its enemies.
    private final List<int[]> enemies = new ArrayList<>();

    /// What items have in common that compete for the same seats.
    private record Sort(String deck, String topic, boolean isCritical, Instant examined) {}

    /// @param before the candidate's sittings so far
    FormVariants(Course course, Exam exam, Collection<Sitting> before) {
        Map<String, Domain> domains = new HashMap<>();
        course.domains().forEach(domain -> domains.put(domain.slug(), domain));
        Map<ItemId, Instant> examined = FormAssembly.lastExamined(course, before);
        Map<Sort, List<Integer>> sorts = new HashMap<>();
        for (Item item : course.items()) {
            @Nullable Domain domain = domains.get(item.id().deck());
            if (item.status() == Status.APPROVED && domain != null) {
                Sort sort =
                        new Sort(
                                domain.slug(),
                                Blueprint.isSplit(domain) ? item.topic() : "",
                                exam.gate().isPresent() && item.critical(),
                                examined.getOrDefault(item.id(), Instant.MIN));
                List<Integer> here = sorts.computeIfAbsent(sort, _ -> new ArrayList<>());
                here.add(items.size());
                equals.add(here);
                places.put(item.id(), items.size());
                items.add(item);
            }
        }
        Enmity enmity = new Enmity(course);
        for (Item item : items) {
            enemies.add(
                    enmity.of(item).stream()
                            .filter(places::containsKey)
                            .mapToInt(enemy -> Objects.requireNonNull(places.get(enemy)))
                            .toArray());
        }
    }

    /// A variant of a form.
    ///
    /// @param form the items of one that was drawn from the course, or of a variant of it
    List<Item> of(List<Item> form, Random random) {
        int[] seats = new int[form.size()];
        boolean[] isSeated = new boolean[items.size()];
        for (int seat = 0; seat < seats.length; seat++) {
            seats[seat] = Objects.requireNonNull(places.get(form.get(seat).id()));
            isSeated[seats[seat]] = true;
        }
        for (int i = 0; i < TRIES * seats.length; i++) {
            int seat = i % seats.length;
            List<Integer> choice = equals.get(seats[seat]);
            int in = choice.get(random.nextInt(choice.size()));
            if (!isSeated[in]) {
                isSeated[seats[seat]] = false;
                seats[seat] = isFree(in, isSeated) ? in : seats[seat];
                isSeated[seats[seat]] = true;
            }
        }
        return Arrays.stream(seats).mapToObj(items::get).toList();
    }

    private boolean isFree(int item, boolean[] isSeated) {
        for (int enemy : enemies.get(item)) {
            if (isSeated[enemy]) {
                return false;
            }
        }
        return true;
    }
}
