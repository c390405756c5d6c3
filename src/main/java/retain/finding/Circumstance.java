package retain.finding;

/// Something outside the program is in the way: a file that cannot be read, a locked database. The
/// message is one sentence for the person at the terminal: what is wrong, where, and what to do.
public final class Circumstance extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Circumstance(String message) {
        super(message);
    }

    public Circumstance(String message, Throwable cause) {
        super(message, cause);
    }
}
