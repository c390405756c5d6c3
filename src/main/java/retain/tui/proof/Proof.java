package retain.tui.proof;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.ItemId;
import retain.deck.Search;
import retain.finding.Finding;
import retain.finding.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Items that an author looks through, as their files held them at one moment.
///
/// @param leaves in the authors' order
public record Proof(List<Leaf> leaves, Report report) {
    public Proof {
        leaves = List.copyOf(leaves);
    }

    /// Items, each with what was found between its first line and the next item's.
    public static Proof of(List<Leaf> leaves, Report report) {
        NavigableMap<Place, List<Finding>> found = new TreeMap<>();
        leaves.forEach(leaf -> found.put(leaf.place(), new ArrayList<>()));
        for (Finding finding : report.findings()) {
            Map.@Nullable Entry<Place, List<Finding>> item = found.floorEntry(finding.place());
            if (item != null && item.getKey().file().equals(finding.place().file())) {
                item.getValue().add(finding);
            }
        }
        return new Proof(
                leaves.stream()
                        .map(leaf -> leaf.with(found.getOrDefault(leaf.place(), List.of())))
                        .toList(),
                report);
    }

    /// The position of an item that was once called so; follows `was`.
    public Optional<Integer> find(ItemId once) {
        return Index.of(leaves).find(once);
    }

    /// Where each item lies.
    private record Index(Map<ItemId, Integer> positions, Set<Course> courses) {
        static Index of(List<Leaf> leaves) {
            Index index = new Index(new HashMap<>(), new LinkedHashSet<>());
            for (int i = 0; i < leaves.size(); i++) {
                index.positions.put(leaves.get(i).item().id(), i);
                index.courses.add(leaves.get(i).course());
            }
            return index;
        }

        Optional<Integer> find(ItemId once) {
            return courses.stream()
                    .map(course -> Optional.ofNullable(positions.get(course.current(once))))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /// Whether an item of before may be missing only because its file has an error.
    public boolean isBroken(Leaf before) {
        return report.hasErrorsIn(before.place().file());
    }

    /// The position of what came after an item of before, else of what stood ahead of it.
    public int nearest(Sheet before) {
        List<Leaf> once = before.proof().leaves();
        List<Leaf> neighbours = new ArrayList<>(once.subList(before.index(), once.size()));
        neighbours.addAll(once.subList(0, before.index()).reversed());
        Index index = Index.of(leaves);
        return neighbours.stream()
                .map(leaf -> index.find(leaf.item().id()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(0);
    }

    /// The positions of the items that hold every word of a text, those first whose name begins
    /// with it.
    public List<Integer> search(String text) {
        String wanted = Search.folded(text);
        Search words = Search.of(List.of(wanted.split(" ", -1)));
        List<Integer> named = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.isNamed(wanted)) {
                named.add(i);
            } else if (words.finds(leaf.item())) {
                others.add(i);
            }
        }
        named.addAll(others);
        return named;
    }
}
