package retain.finding;

/// A finding that an author has seen and let stand.
///
/// @param why the author's reason
public record Suppressed(Finding finding, String why) {}
