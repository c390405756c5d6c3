package retain.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What the candidate is asked to do with a stem. The names are those of QTI, the field's exchange
/// format.
public sealed interface Interaction {
    Kind kind();

    /// Pick one option, or all that apply; true-false is a choice between the options `true` and
    /// `false`. `key` holds the right ones.
    record Choice(Kind kind, List<Option> options, Set<OptionId> key) implements Interaction {
        public static final OptionId TRUE = new OptionId("true");
        public static final OptionId FALSE = new OptionId("false");

        public Choice {
            options = List.copyOf(options);
            key = Collections.unmodifiableSet(new LinkedHashSet<>(key));
            if (kind != Kind.SINGLE && kind != Kind.MULTIPLE && kind != Kind.TRUE_FALSE) {
                throw new IllegalArgumentException("a choice is not of kind " + kind.word());
            }
            if (key.isEmpty() || (kind != Kind.MULTIPLE && key.size() != 1)) {
                throw new IllegalArgumentException(kind.word() + " with a key of " + key.size());
            }
            if (!ids(options).containsAll(key)) {
                throw new IllegalArgumentException("the key names an option that is not there");
            }
        }
    }

    /// Type a term. Accepted texts come best first; the rejected are near misses with a word of
    /// their own. `typosForgiven` counts optimal string alignment edits.
    record TextEntry(List<String> accepted, List<Rejected> rejected, int typosForgiven)
            implements Interaction {
        public TextEntry {
            accepted = List.copyOf(accepted);
            rejected = List.copyOf(rejected);
            if (accepted.isEmpty() || typosForgiven < 0) {
                throw new IllegalArgumentException("nothing accepted, or typos below zero");
            }
        }

        @Override
        public Kind kind() {
            return Kind.TYPED;
        }
    }

    /// A near miss that an author expects, and what to say of it.
    record Rejected(String text, String feedback) {}

    /// Fill the blanks of a text.
    record Cloze(List<Segment> segments, int typosForgiven) implements Interaction {
        public Cloze {
            segments = List.copyOf(segments);
            if (segments.stream().noneMatch(Blank.class::isInstance)) {
                throw new IllegalArgumentException("a cloze without a blank");
            }
        }

        @Override
        public Kind kind() {
            return Kind.CLOZE;
        }

        public List<Blank> blanks() {
            List<Blank> blanks = new ArrayList<>();
            for (Segment segment : segments) {
                if (segment instanceof Blank blank) {
                    blanks.add(blank);
                }
            }
            return blanks;
        }

        /// The whole text, with the best answer in each gap.
        public String filled() {
            return text(blank -> blank.accepted().getFirst());
        }

        /// The whole text, with something of one's own in each gap.
        public String text(Function<Blank, String> gap) {
            StringBuilder text = new StringBuilder();
            for (Segment segment : segments) {
                text.append(
                        switch (segment) {
                            case Words words -> words.text();
                            case Blank blank -> gap.apply(blank);
                        });
            }
            return text.toString();
        }
    }

    /// A stretch of a cloze text.
    sealed interface Segment {}

    record Words(String text) implements Segment {}

    /// A gap; accepted texts come best first.
    record Blank(List<String> accepted) implements Segment {
        public Blank {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a blank without an answer");
            }
        }
    }

    /// Put steps in order. The author's order is the key.
    record Order(List<Option> steps) implements Interaction {
        public Order {
            steps = List.copyOf(steps);
        }

        @Override
        public Kind kind() {
            return Kind.ORDER;
        }

        public List<OptionId> key() {
            return steps.stream().map(Option::id).toList();
        }
    }

    /// Give each source its target. Targets without a source are the `extra` ones.
    record Match(List<Option> sources, List<Option> targets, Map<OptionId, OptionId> key)
            implements Interaction {
        public Match {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
            key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
            if (!key.keySet().equals(ids(sources)) || !ids(targets).containsAll(key.values())) {
                throw new IllegalArgumentException(
                        "the key does not pair every source with a target");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MATCH;
        }
    }

    private static Set<OptionId> ids(List<Option> options) {
        Set<OptionId> ids = new LinkedHashSet<>();
        for (Option option : options) {
            if (!ids.add(option.id())) {
                throw new IllegalArgumentException("two options named " + option.id());
            }
        }
        return ids;
    }
}
