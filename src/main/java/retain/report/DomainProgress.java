package retain.report;

import retain.deck.Domain;

import java.util.List;

/// Where a learner stands with a domain.
///
/// @param topics in the course's order, then those that the course does not declare; topics without
///   an item are left out
public record DomainProgress(Domain domain, GroupProgress all, List<TopicProgress> topics) {
    public DomainProgress {
        topics = List.copyOf(topics);
    }

    /// A topic of a domain.
    ///
    /// @param topic its slug; empty for the items to which the author gave none
    public record TopicProgress(String topic, String title, GroupProgress all) {}

    /// Whether the share expected falls short of the domain's own pass mark; never where the course
    /// asks none, or nothing can be expected yet.
    public boolean isBelowMark() {
        return all.expected().isPresent()
                && 100 * all.expected().getAsDouble() < domain.passPercent();
    }
}
