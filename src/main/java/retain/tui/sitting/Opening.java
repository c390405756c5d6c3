package retain.tui.sitting;

/// How a sitting opens.
///
/// @param notice tell the notice of the course even if it was read
/// @param pretended the clock is not the true one, which has to be said
public record Opening(boolean notice, boolean pretended) {}
