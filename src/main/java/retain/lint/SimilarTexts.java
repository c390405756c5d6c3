package retain.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Texts held against each other by their runs of five letters, in bounded time whatever they are.
///
/// Put the runs of every text in one order, whichever: then two texts that share 85 % have one in
/// common among the first sixth or so of each. So a text is filed under these alone, and only texts
/// filed under the same run are compared. With the rarest runs first, that is next to none. Equal
/// texts are filed once.
final class SimilarTexts {
    private static final double ALIKE = 0.85;
    private static final int RUN = 5;

    /// So many letters of a text are looked at; a stem of more is too long for other reasons.
    private static final int LONGEST = 2_000;

    /// So many earlier texts are compared with one, and so many are filed under one run.
    private static final int MOST = 50;

    /// How often runs occur, by the first 20 bits of their hashes: only their order hangs on it.
    private final int[] counts = new int[1 << 20];

    private final List<int[]> texts = new ArrayList<>();
    private final List<List<Integer>> alike = new ArrayList<>();

    SimilarTexts(List<String> texts) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String plain = plain(texts.get(i));
            int equal = first.getOrDefault(plain, i);
            first.putIfAbsent(plain, i);
            alike.add(equal < i ? List.of(equal) : new ArrayList<>(0));
            int[] runs = equal < i ? new int[0] : runs(plain);
            for (int run : runs) {
                counts[place(run)]++;
            }
            this.texts.add(runs);
        }
        compare();
    }

    /// The positions of earlier texts that are almost equal to the one at a position, in order; of
    /// many not all.
    List<Integer> earlier(int position) {
        return alike.get(position);
    }

    private void compare() {
        Map<Integer, List<Integer>> filed = new HashMap<>();
        for (int position = 0; position < texts.size(); position++) {
            int[] runs = rarestFirst(texts.get(position));
            texts.set(position, runs);
            int front =
                    Math.min(runs.length, runs.length - (int) Math.ceil(ALIKE * runs.length) + 1);
            // A run that stands nowhere else leads to no other text.
            int from = 0;
            while (from < front && counts[place(runs[from])] == 1) {
                from++;
            }
            Set<Integer> candidates = new TreeSet<>();
            for (int i = from; i < front && candidates.size() < MOST; i++) {
                candidates.addAll(filed.getOrDefault(runs[i], List.of()));
            }
            for (int candidate : candidates) {
                if (isAlike(runs, texts.get(candidate))) {
                    alike.get(position).add(candidate);
                }
            }
            for (int i = from; i < front; i++) {
                List<Integer> under = filed.computeIfAbsent(runs[i], _ -> new ArrayList<>(1));
                if (under.size() < MOST) {
                    under.add(position);
                }
            }
        }
    }

    /// Gives up as soon as too many runs have no like: of two texts that have little to do with
    /// each other, their rarest runs part them.
    private boolean isAlike(int[] one, int[] other) {
        int shared = 0;
        double unlike = (1 - ALIKE) / (1 + ALIKE) * (one.length + other.length);
        for (int i = 0, j = 0; i < one.length && j < other.length && unlike >= 0; ) {
            long order = key(one[i]) - key(other[j]);
            if (order == 0) {
                shared++;
                i++;
                j++;
            } else {
                unlike--;
                i += order < 0 ? 1 : 0;
                j += order > 0 ? 1 : 0;
            }
        }
        return shared >= ALIKE * (one.length + other.length - shared);
    }

    private int[] rarestFirst(int[] runs) {
        return Arrays.stream(runs)
                .mapToLong(this::key)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /// How often a run occurs, and behind that its hash.
    private long key(int run) {
        return ((long) counts[place(run)] << 32) | (run & 0xFFFF_FFFFL);
    }

    private static int place(int run) {
        return run >>> 12;
    }

    /// Lower case, one space between words, nothing else.
    private static String plain(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder plain = new StringBuilder(start.length());
        boolean gap = false;
        for (int i = 0, c; i < start.length(); i += Character.charCount(c)) {
            c = start.codePointAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                plain.append(gap ? " " : "").appendCodePoint(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = !plain.isEmpty();
            }
        }
        return plain.toString();
    }

    /// The hashes of all runs, each once.
    private static int[] runs(String plain) {
        int last = Math.max(0, plain.length() - RUN);
        int[] runs = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            int hash = 0;
            for (int j = i; j < Math.min(plain.length(), i + RUN); j++) {
                hash = 31 * hash + plain.charAt(j);
            }
            // Times the golden ratio, so that the first bits tell runs apart as the last ones do.
            runs[i] = hash * 0x9E37_79B9;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }
}
