package retain.yaml;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A value in a YAML file and where it stands: line and column from 1, columns in code points.
sealed interface Node {
    int line();

    int column();

    /// Keys and values in the author's order, no key twice.
    ///
    /// @param inBraces written `{…}` rather than one key a line
    record Mapping(int line, int column, boolean inBraces, List<Entry> entries) implements Node {
        @Nullable Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    record Entry(Scalar key, Node value) {}

    record Sequence(int line, int column, List<Node> elements) implements Node {}

    /// A text as the author typed it; what it means is for the field to say.
    record Scalar(int line, int column, String text, Style style) implements Node {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /// Something that was refused and reported, so that nothing more need be said of it.
    record Unread(int line, int column) implements Node {}

    /// How a text is written.
    enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }
}
