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
    /// Quotation marks, or what stands before a block: `>-`.
    private static final int SIGNS_AROUND = 2;

    private record Owner(Node node, SourceText source) {}

    private final Map<String, Owner> owners = new HashMap<>();

    /// Keeps the tree of an item, a deck or the course.
    void keep(String owner, Node node, SourceText source) {
        owners.putIfAbsent(owner, new Owner(node, source));
    }

    @Override
    public Spot at(String name, String part) {
        @Nullable Owner owner = owners.get(name);
        return owner == null
                ? new Spot(Place.of(""), "")
                : spot(owner.source(), find(owner.node(), part));
    }

    @Override
    public Spot at(String name, String part, String word) {
        @Nullable Owner owner = owners.get(name);
        if (owner != null && !word.isEmpty() && find(owner.node(), part) instanceof Scalar text) {
            SourceText source = owner.source();
            int start = source.start(text.line()) + source.offset(text.line(), text.column());
            int at = indexOf(source.text(), word, start, end(source.text(), start, text.text()));
            if (at >= 0) {
                return spot(source, text.line(), at);
            }
        }
        return at(name, part);
    }

    /// Where a text ends that begins here: as many signs on, white space aside, as it is read with,
    /// and the marks around it.
    private static int end(String source, int start, String text) {
        int left = SIGNS_AROUND;
        for (int i = 0; i < text.length(); i++) {
            left += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        int end = start;
        while (end < source.length() && left > 0) {
            left -= Character.isWhitespace(source.charAt(end)) ? 0 : 1;
            end++;
        }
        return end;
    }

    private static int indexOf(String text, String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (text.regionMatches(true, i, word, 0, word.length())
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (i + word.length() == text.length()
                            || !Character.isLetterOrDigit(text.charAt(i + word.length())))) {
                return i;
            }
        }
        return -1;
    }

    /// The place of a character, in the line of that number or a later one.
    private static Spot spot(SourceText source, int line, int offset) {
        int found = line;
        while (found < source.lineCount() && source.start(found + 1) <= offset) {
            found++;
        }
        int column = source.text().codePointCount(source.start(found), offset) + 1;
        return new Spot(new Place(source.file(), found, column), source.line(found));
    }

    /// The node of a part, or of the nearest one around it. A key stands for what is no text.
    private static Node find(Node root, String part) {
        Node place = root;
        Node value = place;
        for (String step : part.isEmpty() ? new String[0] : part.split("/", -1)) {
            switch (value) {
                case Mapping mapping -> {
                    @Nullable Entry entry = entry(mapping, step);
                    if (entry == null) {
                        return place;
                    }
                    value = entry.value();
                    place = value instanceof Scalar ? value : entry.key();
                }
                case Sequence sequence -> {
                    int position = Shapes.number(step);
                    if (position < 0 || position >= sequence.elements().size()) {
                        return place;
                    }
                    value = sequence.elements().get(position);
                    place = value;
                }
                case Scalar _, Unread _ -> {
                    return place;
                }
            }
        }
        return place;
    }

    private static @Nullable Entry entry(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private static Spot spot(SourceText source, Node node) {
        return new Spot(
                new Place(source.file(), node.line(), node.column()), source.line(node.line()));
    }
}
