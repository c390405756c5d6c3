package retain.report;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Forms that might as well have been drawn instead of one that was: item by item another of the
/// same topic, as critical as the first and last examined when it was, so far as enemies allow.
///
/// A form is drawn by a search, which takes time; a variant of it keeps the same rules and takes
/// hardly any.
final class FormVariants {
    /// Exchanges tried for each seat, so that little of the form before is left.
    private static final int TRIES = 3;

    private final Exam exam;
    private final Map<String, Domain> domains = new HashMap<>();
    private final Map<ItemId, Instant> examined;
    private final Enmity enmity;
    private final Map<Sort, List<Item>> sorts = new HashMap<>();

    /// What items have in common that compete for the same seats.
    private record Sort(String deck, String topic, boolean isCritical, Instant examined) {}

    /// @param before the candidate's sittings so far
    FormVariants(Course course, Exam exam, Collection<Sitting> before) {
        this.exam = exam;
        course.domains().forEach(domain -> domains.put(domain.slug(), domain));
        this.examined = FormAssembly.lastExamined(course, before);
        this.enmity = new Enmity(course);
        for (Item item : course.items()) {
            if (item.status() == Status.APPROVED && domains.containsKey(item.id().deck())) {
                sorts.computeIfAbsent(sort(item), _ -> new ArrayList<>()).add(item);
            }
        }
    }

    private Sort sort(Item item) {
        Domain domain = Objects.requireNonNull(domains.get(item.id().deck()));
        return new Sort(
                domain.slug(),
                Blueprint.isSplit(domain) ? item.topic() : "",
                exam.gate().isPresent() && item.critical(),
                examined.getOrDefault(item.id(), Instant.MIN));
    }

    /// A variant of a form.
    ///
    /// @param form the items of one that was drawn from the course, or of a variant of it
    List<Item> of(List<Item> form, Random random) {
        List<Item> variant = new ArrayList<>(form);
        Set<ItemId> seated = new HashSet<>();
        form.forEach(item -> seated.add(item.id()));
        for (int i = 0; i < TRIES * variant.size(); i++) {
            int seat = i % variant.size();
            Item out = variant.get(seat);
            List<Item> equals = Objects.requireNonNull(sorts.get(sort(out)));
            Item in = equals.get(random.nextInt(equals.size()));
            if (!seated.contains(in.id())) {
                seated.remove(out.id());
                boolean isFree = enmity.of(in).stream().noneMatch(seated::contains);
                seated.add(isFree ? in.id() : out.id());
                variant.set(seat, isFree ? in : out);
            }
        }
        return variant;
    }
}
