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

    /// This response, or `Omitted` where nothing was typed, picked or paired.
    default Response orOmitted() {
        boolean empty =
                switch (this) {
                    case Chosen(var options) -> options.isEmpty();
                    case Entered(var text) -> text.isBlank();
                    case Filled(var texts) -> texts.stream().allMatch(String::isBlank);
                    case Ordered(var steps) -> steps.isEmpty();
                    case Matched(var pairs) -> pairs.isEmpty();
                    case Omitted _ -> true;
                };
        return empty ? new Omitted() : this;
    }
}
