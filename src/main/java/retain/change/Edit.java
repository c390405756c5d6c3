package retain.change;

/// One thing that reads otherwise in the newer edition.
public sealed interface Edit {
    /// What it belongs to, as in `question` or `option`.
    String part();

    /// A text or a value that took the place of another.
    record Replaced(String part, String before, String after) implements Edit {}

    record Added(String part, String text) implements Edit {}

    record Removed(String part, String text) implements Edit {}

    /// What can be picked is right now, or is so no longer.
    ///
    /// @param text as it reads in the newer edition
    record Turned(String part, String text, boolean right) implements Edit {}
}
