package retain.seating;

import org.jspecify.annotations.Nullable;

import retain.deck.Blueprint;
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
import java.util.stream.IntStream;

/// The items that compete for the seats of a form, by number: the lower the number, the rather it
/// is drawn. A domain that is not split by topics counts as one topic; items that no seat can take
/// are left out.
final class Pool {
    private static final int NONE = -1;

    final Item[] items;

    /// By item, how much it is preferred: 0 for the most.
    final int[] tier;

    final int tiers;

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

    /// Numbers the items.
    ///
    /// @param tiers items that can be drawn, by how much they are preferred
    Pool(Course course, Enmity enmity, List<List<Item>> tiers, boolean hasGate) {
        List<Domain> domains = course.domains();
        firstTopic = new int[domains.size() + 1];
        List<Integer> domainOf = new ArrayList<>();
        Map<String, Places> places = new HashMap<>();
        for (int d = 0; d < domains.size(); d++) {
            firstTopic[d] = domainOf.size();
            Places here = Places.of(domains.get(d), domainOf.size());
            places.put(domains.get(d).slug(), here);
            for (int t = 0; t < here.count(); t++) {
                domainOf.add(d);
            }
        }
        firstTopic[domains.size()] = domainOf.size();
        domain = numbers(domainOf);

        List<Item> kept = new ArrayList<>();
        List<Integer> tierOf = new ArrayList<>();
        List<Integer> topicOf = new ArrayList<>();
        for (int k = 0; k < tiers.size(); k++) {
            for (Item item : tiers.get(k)) {
                @Nullable Places here = places.get(item.id().deck());
                int place = here == null ? NONE : here.of(item);
                if (place != NONE) {
                    kept.add(item);
                    tierOf.add(k);
                    topicOf.add(place);
                }
            }
        }
        items = kept.toArray(Item[]::new);
        tier = numbers(tierOf);
        this.tiers = tiers.size();
        topic = numbers(topicOf);
        critical = new boolean[items.length];
        for (int i = 0; i < items.length; i++) {
            critical[i] = hasGate && items[i].critical();
        }
        enemies = enemies(enmity);
        clique = new int[items.length];
        cliques = group();
        List<List<Integer>> byTopic = new ArrayList<>();
        domainOf.forEach(_ -> byTopic.add(new ArrayList<>()));
        for (int i = 0; i < items.length; i++) {
            byTopic.get(topic[i]).add(i);
        }
        inTopic = byTopic.stream().map(Pool::numbers).toArray(int[][]::new);
    }

    /// The same items where only the most preferred tiers are told apart.
    private Pool(Pool fine, int tiers) {
        this.tiers = tiers;
        tier = IntStream.of(fine.tier).map(each -> Math.min(each, tiers - 1)).toArray();
        items = fine.items;
        topic = fine.topic;
        critical = fine.critical;
        enemies = fine.enemies;
        clique = fine.clique;
        cliques = fine.cliques;
        domain = fine.domain;
        inTopic = fine.inTopic;
        firstTopic = fine.firstTopic;
    }

    /// The same items, the most preferred tier against all others.
    Pool firstTierApart() {
        return new Pool(this, Math.min(2, tiers));
    }

    /// The topics of a domain by number.
    ///
    /// @param bySlug empty where the domain is not split
    private record Places(int first, Map<String, Integer> bySlug) {
        static Places of(Domain domain, int first) {
            Map<String, Integer> bySlug = new HashMap<>();
            if (Blueprint.isSplit(domain)) {
                for (Topic topic : domain.topics()) {
                    bySlug.put(topic.slug(), first + bySlug.size());
                }
            }
            return new Places(first, bySlug);
        }

        int count() {
            return Math.max(1, bySlug.size());
        }

        int of(Item item) {
            return bySlug.isEmpty() ? first : bySlug.getOrDefault(item.topic(), NONE);
        }
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[][] enemies(Enmity enmity) {
        Map<ItemId, Integer> number = HashMap.newHashMap(items.length);
        for (int i = 0; i < items.length; i++) {
            number.put(items[i].id(), i);
        }
        return Arrays.stream(items)
                .map(item ->
                        enmity.of(item).stream()
                                .filter(enemy ->
                                        number.containsKey(enemy) && !enemy.equals(item.id()))
                                .mapToInt(number::get)
                                .sorted()
                                .toArray())
                .toArray(int[][]::new);
    }

    int domains() {
        return firstTopic.length - 1;
    }

    int domainOf(int item) {
        return domain[topic[item]];
    }

    /// The topics of a domain.
    IntStream topics(int domain) {
        return IntStream.range(firstTopic[domain], firstTopic[domain + 1]);
    }

    /// Critical items and the others are counted apart: two to a topic.
    int cell(int item) {
        return 2 * topic[item] + (critical[item] ? 1 : 0);
    }

    int criticals(int topic) {
        return (int) IntStream.of(inTopic[topic]).filter(i -> critical[i]).count();
    }

    /// How many items of each tier.
    int[] tiers(IntStream items) {
        int[] count = new int[tiers];
        items.forEach(item -> count[tier[item]]++);
        return count;
    }

    private boolean areEnemies(int one, int other) {
        return Arrays.binarySearch(enemies[one], other) >= 0;
    }

    /// Puts the items into cliques: each joins the first one of its cell in which all are its
    /// enemies.
    private int group() {
        List<List<Integer>> groups = new ArrayList<>();
        Arrays.fill(clique, NONE);
        for (int i = 0; i < items.length; i++) {
            int one = i;
            int joined =
                    IntStream.of(enemies[i])
                            .filter(enemy -> clique[enemy] != NONE && cell(enemy) == cell(one))
                            .map(enemy -> clique[enemy])
                            .filter(group ->
                                    groups.get(group).stream()
                                            .allMatch(other -> areEnemies(one, other)))
                            .findFirst()
                            .orElse(NONE);
            if (joined == NONE) {
                joined = groups.size();
                groups.add(new ArrayList<>(1));
            }
            clique[i] = joined;
            groups.get(joined).add(i);
        }
        return groups.size();
    }
}
