package retain.seating;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Enmity;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The items that compete for the seats of a form, by number: the lower the number, the rather it
/// is drawn. A domain that is not split by topics counts as one topic; items that no seat can take
/// are left out.
final class Pool {
    /// No topic, no clique.
    private static final int NONE = -1;

    final Item[] items;

    /// By item.
    final int[] topic;

    /// By item; never where the exam has no gate.
    final boolean[] critical;

    /// By item.
    final int[][] enemies;

    /// By item: enemies of one topic are put into groups of which a form takes one item at most.
    final int[] clique;

    final int cliques;

    /// By topic.
    final int[] domain;

    /// By topic, the items, the most preferred first.
    final int[][] inTopic;

    /// By domain, its first topic; one more at the end.
    final int[] firstTopic;

    /// @param preferred approved items, the most preferred first
    Pool(Course course, List<Item> preferred, boolean hasGate) {
        List<Domain> domains = course.domains();
        firstTopic = new int[domains.size() + 1];
        Map<String, Map<String, Integer>> topics = new HashMap<>();
        Map<String, Integer> whole = new HashMap<>();
        List<Integer> domainOf = new ArrayList<>();
        for (int d = 0; d < domains.size(); d++) {
            firstTopic[d] = domainOf.size();
            Domain each = domains.get(d);
            if (isSplit(each)) {
                Map<String, Integer> bySlug = new HashMap<>();
                for (Topic one : each.topics()) {
                    bySlug.put(one.slug(), domainOf.size());
                    domainOf.add(d);
                }
                topics.put(each.slug(), bySlug);
            } else {
                whole.put(each.slug(), domainOf.size());
                domainOf.add(d);
            }
        }
        firstTopic[domains.size()] = domainOf.size();
        domain = domainOf.stream().mapToInt(Integer::intValue).toArray();

        List<Item> kept = new ArrayList<>();
        List<Integer> topicOf = new ArrayList<>();
        Map<ItemId, Integer> number = new HashMap<>();
        for (Item item : preferred) {
            String deck = item.id().deck();
            @Nullable Map<String, Integer> bySlug = topics.get(deck);
            int place =
                    bySlug == null
                            ? whole.getOrDefault(deck, NONE)
                            : bySlug.getOrDefault(item.topic(), NONE);
            if (place != NONE) {
                number.put(item.id(), kept.size());
                kept.add(item);
                topicOf.add(place);
            }
        }
        items = kept.toArray(Item[]::new);
        topic = topicOf.stream().mapToInt(Integer::intValue).toArray();
        critical = new boolean[items.length];
        enemies = new int[items.length][];
        clique = new int[items.length];
        inTopic = new int[domain.length][];
        Enmity enmity = new Enmity(course);
        for (int i = 0; i < items.length; i++) {
            critical[i] = hasGate && items[i].critical();
            enemies[i] =
                    enmity.of(items[i]).stream()
                            .filter(number::containsKey)
                            .mapToInt(number::get)
                            .sorted()
                            .toArray();
        }
        cliques = group();
        for (int t = 0; t < domain.length; t++) {
            int one = t;
            inTopic[t] =
                    java.util.stream.IntStream.range(0, items.length)
                            .filter(i -> topic[i] == one)
                            .toArray();
        }
    }

    static boolean isSplit(Domain domain) {
        return domain.topics().stream().anyMatch(topic -> topic.weight().high() > 0);
    }

    /// Critical items and the others are counted apart: two to a topic.
    int cell(int item) {
        return 2 * topic[item] + (critical[item] ? 1 : 0);
    }

    boolean areEnemies(int one, int other) {
        return Arrays.binarySearch(enemies[one], other) >= 0;
    }

    int domains() {
        return firstTopic.length - 1;
    }

    /// Puts the items into cliques, greedily.
    private int group() {
        List<List<Integer>> groups = new ArrayList<>();
        Arrays.fill(clique, NONE);
        for (int i = 0; i < items.length; i++) {
            for (int enemy : enemies[i]) {
                int group = clique[enemy];
                int one = i;
                if (clique[i] == NONE
                        && group != NONE
                        && cell(enemy) == cell(i)
                        && groups.get(group).stream().allMatch(other -> areEnemies(one, other))) {
                    clique[i] = group;
                    groups.get(group).add(i);
                }
            }
            if (clique[i] == NONE) {
                clique[i] = groups.size();
                groups.add(new ArrayList<>(List.of(i)));
            }
        }
        return groups.size();
    }
}
