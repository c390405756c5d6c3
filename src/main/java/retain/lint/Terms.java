package retain.lint;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/// Texts that can be asked for those a few typos away, without comparing with each.
///
/// The texts are sorted, so that those with a common beginning stand together and share their rows
/// of the distance table; where a row holds nothing within reach, all texts that begin alike are
/// passed over. Twenty thousand questions to twenty thousand terms take about a second.
final class Terms {
    /// So many near texts are looked at before none of them is taken.
    private static final int MOST = 200;

    private final String[] texts;
    private final int[][] letters;

    Terms(Collection<String> texts) {
        this.texts = texts.stream().distinct().sorted().toArray(String[]::new);
        this.letters =
                Arrays.stream(this.texts)
                        .map(text -> text.codePoints().toArray())
                        .toArray(int[][]::new);
    }

    /// The nearest text that is wanted, from 1 to `reach` typos away as `TypedText.typos` counts
    /// them; null where there is none. Of equally near ones the first by alphabet.
    @Nullable String nearest(String text, int reach, Predicate<String> wanted) {
        int[] from = text.codePoints().toArray();
        for (int within = 1; within <= reach; within++) {
            @Nullable String found = new Search(from, within).first(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private final class Search {
        private final int[] from;
        private final int within;
        private final int[][] rows;

        Search(int[] from, int within) {
            this.from = from;
            this.within = within;
            this.rows = new int[from.length + within + 2][from.length + 1];
            Arrays.setAll(rows[0], j -> j);
        }

        @Nullable String first(Predicate<String> wanted) {
            int looked = 0;
            int known = 0;
            int[] before = {};
            for (int i = 0; i < letters.length && looked < MOST; ) {
                int[] to = letters[i];
                int depth = Math.min(known, common(before, to));
                boolean inReach = true;
                while (inReach && depth < to.length) {
                    depth++;
                    inReach = depth <= from.length + within && row(to, depth);
                }
                before = to;
                known = depth;
                if (inReach) {
                    if (rows[to.length][from.length] == within) {
                        looked++;
                        if (wanted.test(texts[i])) {
                            return texts[i];
                        }
                    }
                    i++;
                } else {
                    known = depth - 1;
                    i = behind(i, depth);
                }
            }
            return null;
        }

        /// Fills the row of a letter and says whether anything in it is within reach.
        private boolean row(int[] to, int depth) {
            int[] above = rows[depth - 1];
            int[] row = rows[depth];
            row[0] = depth;
            int least = depth;
            for (int j = 1; j <= from.length; j++) {
                int same = to[depth - 1] == from[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
                if (depth > 1
                        && j > 1
                        && to[depth - 1] == from[j - 2]
                        && to[depth - 2] == from[j - 1]) {
                    row[j] = Math.min(row[j], rows[depth - 2][j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            return least <= within;
        }
    }

    /// The first text behind position `i` that does not begin with the same `depth` letters.
    private int behind(int i, int depth) {
        int low = i + 1;
        int high = letters.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (common(letters[i], letters[middle]) >= depth) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int common(int[] one, int[] other) {
        int mismatch = Arrays.mismatch(one, other);
        return mismatch < 0 ? one.length : mismatch;
    }
}
