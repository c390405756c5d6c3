package retain.tui.words;

import java.util.List;

/// What else counts as right. A well-kept item accepts dozens of spellings; who reads the best
/// answer needs the first few of them. A preview line by line shows authors all.
public final class AlsoText {
    private static final int ALL = 6;
    private static final int FEW = 4;

    private AlsoText() {}

    /// `egg white; albumen` or `a; b; c; d and 12 more`.
    ///
    /// @param others in the author's order, the most usual first
    public static String of(List<String> others, String separator) {
        return others.size() <= ALL
                ? String.join(separator, others)
                : String.join(separator, others.subList(0, FEW))
                        + " and "
                        + (others.size() - FEW)
                        + " more";
    }
}
