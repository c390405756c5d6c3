package retain.tui.page;

/// A key, and what it does here.
public record Hint(String key, String does) {}
