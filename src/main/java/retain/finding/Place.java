package retain.finding;

import java.util.Comparator;

/// A spot in a file.
///
/// @param file the path as the person would type it
/// @param line from 1; 0 where the file as a whole is meant
/// @param column in code points from 1; 0 where the line as a whole is meant
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /// `file:line:column`, without what is 0.
    @Override
    public String toString() {
        return line == 0
                ? file
                : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
