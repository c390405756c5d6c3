package retain.tui.page;

/// What a piece of text is for. Colour follows the role, and says nothing that the text does not.
public enum Role {
    PLAIN,
    /// What the eye looks for first.
    PRIMARY,
    ACCENT,
    GOOD,
    BAD,
    DIM,
    /// Where the learner is.
    SELECTION
}
