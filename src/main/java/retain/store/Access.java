package retain.store;

/// What a command wants of the database.
public enum Access {
    /// To look. A file that is not there is an empty log and stays away.
    READ,
    /// To add. A file that is not there is begun.
    WRITE
}
