package retain.tui;

/// A key, and what it does here.
record Hint(String key, String does) {}
