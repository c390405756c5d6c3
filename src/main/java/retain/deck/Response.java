package retain.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the candidate did, in the author's labels, never in screen positions.
public sealed interface Response {
    record Chosen(Set<OptionId> options) implements Response {
        public Chosen {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    record Entered(String text) implements Response {}

    record Filled(List<String> texts) implements Response {
        public Filled {
            texts = List.copyOf(texts);
        }
    }

    record Ordered(List<OptionId> steps) implements Response {
        public Ordered {
            steps = List.copyOf(steps);
        }
    }

    record Matched(Map<OptionId, OptionId> pairs) implements Response {
        public Matched {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /// No answer was given; it counts as wrong.
    record Omitted() implements Response {}
}
