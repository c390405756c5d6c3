package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.finding.Place;
import retain.finding.Places;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;
import retain.yaml.Node.Unread;

import java.util.HashMap;
import java.util.Map;

/// The trees of the files of a course, kept for those who ask where something stands. Studying
/// keeps none of it.
public final class FilePlaces implements Places {
    private record Owner(Node node, SourceText source) {}

    private final Map<String, Owner> owners = new HashMap<>();

    /// Keeps the tree of an item, a deck or the course.
    void keep(String owner, Node node, SourceText source) {
        owners.putIfAbsent(owner, new Owner(node, source));
    }

    @Override
    public Spot at(String name, String part) {
        @Nullable Owner owner = owners.get(name);
        if (owner == null) {
            return new Spot(Place.of(""), "");
        }
        Node place = owner.node();
        Node value = place;
        for (String step : part.isEmpty() ? new String[0] : part.split("/", -1)) {
            switch (value) {
                case Mapping mapping -> {
                    @Nullable Entry entry = entry(mapping, step);
                    if (entry == null) {
                        return spot(owner, place);
                    }
                    value = entry.value();
                    place = value instanceof Scalar ? value : entry.key();
                }
                case Sequence sequence -> {
                    int position = Shapes.number(step);
                    if (position < 0 || position >= sequence.elements().size()) {
                        return spot(owner, place);
                    }
                    value = sequence.elements().get(position);
                    place = value;
                }
                case Scalar _, Unread _ -> {
                    return spot(owner, place);
                }
            }
        }
        return spot(owner, place);
    }

    private static @Nullable Entry entry(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private static Spot spot(Owner owner, Node node) {
        SourceText source = owner.source();
        return new Spot(
                new Place(source.file(), node.line(), node.column()), source.line(node.line()));
    }
}
