package retain.deck;

/// A part of a domain, with its share of the domain's seats.
public record Topic(String slug, String title, Weight weight) {}
