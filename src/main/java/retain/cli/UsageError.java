package retain.cli;

/// The command line itself is wrong. The message is one sentence.
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }
}
