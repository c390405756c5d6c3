package retain.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that a course declares and its decks refer to.
///
/// @param course the slug that item ids begin with
/// @param sources the keys that items may cite; absent where there is no course file to look in
/// @param topics the topics of each domain, none where it declares none
record Declared(String course, Optional<Set<String>> sources, Map<String, Set<String>> topics) {
    /// What is known where the course file cannot be read.
    static final Declared NOTHING = new Declared("unnamed", Optional.empty(), Map.of());

    /// The topics of a deck's domain; of the domain that was meant, where the deck's name is
    /// misspelt: one mistake should not hide others.
    Set<String> topicsOf(String deck) {
        String domain =
                topics.containsKey(deck)
                        ? deck
                        : Nearest.to(deck, topics.keySet()).orElse(Shapes.slugNear(deck));
        return topics.getOrDefault(domain, Set.of());
    }
}
