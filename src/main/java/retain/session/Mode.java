package retain.session;

/// What a session asks for.
public enum Mode {
    /// What is due, new items, and re-drills.
    DAILY,
    /// Any item, as often as wanted; moves no schedule.
    CRAM
}
