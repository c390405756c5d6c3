package retain.report;

import java.util.ArrayList;
import java.util.List;

/// What keeps a log from being judged by: too few of something.
///
/// Fewer answers, wrong ones, right ones or items tell more of luck than of a memory. Ten of the
/// rarer outcome is the least that a share can be told from; the rest keeps a few items from
/// standing for all.
///
/// @param there how many there are, fewer than needed
public record Lack(Of of, int there) {
    /// What there can be too few of.
    public enum Of {
        ANSWERS("answers", 100),
        RIGHT_ANSWERS("right answers", 10),
        WRONG_ANSWERS("wrong answers", 10),
        ITEMS("items", 20);

        private final String words;
        private final int least;

        Of(String words, int least) {
            this.words = words;
            this.least = least;
        }

        public String words() {
            return words;
        }

        /// As many are enough.
        public int least() {
            return least;
        }
    }

    static List<Lack> of(int answers, int right, int items) {
        List<Lack> lacks = new ArrayList<>();
        for (Of of : Of.values()) {
            int there =
                    switch (of) {
                        case ANSWERS -> answers;
                        case RIGHT_ANSWERS -> right;
                        case WRONG_ANSWERS -> answers - right;
                        case ITEMS -> items;
                    };
            if (there < of.least()) {
                lacks.add(new Lack(of, there));
            }
        }
        return lacks;
    }
}
