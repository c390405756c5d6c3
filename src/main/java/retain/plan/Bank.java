package retain.plan;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Exam;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.log.History;
import retain.report.Coverage;
import retain.report.Evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The items that an exam may ask, number by number: what of them stays the same in every run.
final class Bank {
    final List<Item> items;

    /// A number that stays with an item, whatever the course gains or loses around it.
    final long[] name;

    /// The chance of a blind guess.
    final double[] guess;

    /// The chance to be right at a first try, of the learner in the item's domain.
    final double[] accuracy;

    /// How much each adds to the share of the blueprint that was seen.
    final double[] weight;

    /// Not set aside: what is suspended can be examined, but it is not studied.
    final boolean[] isStudied;

    /// By deck, its items in the author's order.
    final int[][] decks;

    private final Map<ItemId, Integer> places = new HashMap<>();

    Bank(Course course, Exam exam, History history, Evidence evidence) {
        List<Item> all = new ArrayList<>();
        List<int[]> columns = new ArrayList<>();
        for (Deck deck : course.decks()) {
            int first = all.size();
            for (Item item : deck.items()) {
                if (item.status() == Status.APPROVED) {
                    places.put(item.id(), all.size());
                    all.add(item);
                }
            }
            int[] column = new int[all.size() - first];
            Arrays.setAll(column, i -> first + i);
            columns.add(column);
        }
        this.items = List.copyOf(all);
        this.decks = columns.toArray(int[][]::new);
        this.name = new long[size()];
        this.guess = new double[size()];
        this.accuracy = new double[size()];
        this.weight = new double[size()];
        this.isStudied = new boolean[size()];
        Map<ItemId, Double> weights = Coverage.weights(course, exam);
        for (int i = 0; i < size(); i++) {
            Item item = items.get(i);
            name[i] = item.id().toString().hashCode() * 0x9e3779b97f4a7c15L;
            guess[i] = GuessChance.of(item.interaction());
            accuracy[i] = evidence.accuracy(item.id().deck());
            weight[i] = weights.getOrDefault(item.id(), 0.0);
            isStudied[i] = !history.isSuspended(item.id());
        }
    }

    int size() {
        return items.size();
    }

    int place(ItemId item) {
        return Objects.requireNonNull(places.get(item));
    }
}
