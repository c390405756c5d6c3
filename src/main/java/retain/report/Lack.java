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
        ANSWERS(100),
        RIGHT_ANSWERS(10),
        WRONG_ANSWERS(10),
        ITEMS(20);

        private final int least;

        Of(int least) {
            this.least = least;
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
