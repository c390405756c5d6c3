package retain.report;

/// Whether what was flagged is what the course asks today.
public enum Wording {
    /// The item still has the wording that was flagged.
    PRESENT,
    /// The item was reworded since.
    OLDER,
    /// The item is there, but nothing tells which wording was flagged.
    UNKNOWN,
    /// The decks read have no such item.
    GONE
}
