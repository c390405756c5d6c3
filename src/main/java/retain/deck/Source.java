package retain.deck;

/// A work that items cite.
///
/// @param url the publisher's own address; empty where there is none
public record Source(String key, String title, String url) {}
