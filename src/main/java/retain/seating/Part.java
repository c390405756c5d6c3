package retain.seating;

import retain.deck.Domain;
import retain.deck.Topic;

/// The part of a form whose seats are counted.
public sealed interface Part {
    record WholeForm() implements Part {}

    record OfDomain(Domain domain) implements Part {}

    record OfTopic(Domain domain, Topic topic) implements Part {}
}
