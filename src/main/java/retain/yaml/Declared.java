package retain.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that a course declares and its decks refer to.
///
/// @param course the slug that item ids begin with
/// @param sources the keys that items may cite; absent where there is no course file to look in
/// @param topics the topics of each domain that declares some
record Declared(String course, Optional<Set<String>> sources, Map<String, Set<String>> topics) {
    /// What is known where the course file cannot be read.
    static final Declared NOTHING = new Declared("unnamed", Optional.empty(), Map.of());
}
