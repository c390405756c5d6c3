package retain.cli;

import java.util.List;

/// Two long texts, cut to where they differ.
record Contrast(String before, String after) {
    private static final int LONG = 150;

    /// Words that are left before and after the difference.
    private static final int AROUND = 5;

    static Contrast of(String before, String after) {
        if (Math.max(before.length(), after.length()) <= LONG) {
            return new Contrast(before, after);
        }
        List<String> one = List.of(before.strip().split("\\s+", -1));
        List<String> other = List.of(after.strip().split("\\s+", -1));
        int least = Math.min(one.size(), other.size());
        int from = 0;
        while (from < least && one.get(from).equals(other.get(from))) {
            from++;
        }
        int to = 0;
        while (to < least - from
                && one.get(one.size() - 1 - to).equals(other.get(other.size() - 1 - to))) {
            to++;
        }
        if (from == one.size() && from == other.size()) {
            // The words are the same: breaks between them are not.
            return new Contrast(before, after);
        }
        return new Contrast(
                cut(one, from - AROUND, to - AROUND), cut(other, from - AROUND, to - AROUND));
    }

    /// @param from words to leave out at the beginning; one alone is no gain
    private static String cut(List<String> words, int from, int to) {
        int first = from <= 1 ? 0 : from;
        int last = words.size() - (to <= 1 ? 0 : to);
        return (first > 0 ? "… " : "")
                + String.join(" ", words.subList(first, last))
                + (last < words.size() ? " …" : "");
    }
}
