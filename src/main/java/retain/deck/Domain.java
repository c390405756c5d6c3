package retain.deck;

import java.util.List;

/// A field of the certification; the deck of the same name holds its items.
///
/// @param passPercent share of the domain's points needed to pass, in percent; 0 where none is
///   asked
public record Domain(
        String slug, String title, Weight weight, int passPercent, List<Topic> topics) {
    public Domain {
        topics = List.copyOf(topics);
    }

    /// The title of a topic, or its slug where the course gives it none.
    public String topicTitle(String slug) {
        return topics.stream()
                .filter(topic -> topic.slug().equals(slug))
                .map(Topic::title)
                .findFirst()
                .orElse(slug);
    }
}
