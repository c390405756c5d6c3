package retain.store;

import java.util.Map;

/// Whether files that have changed have come to rest. Editors save in steps: they empty a file and
/// fill it, or put another in its place; what is seen in between is nobody's deck.
///
/// @param acted the files by name as they were when somebody last acted on them
/// @param seen the files as they were last seen
/// @param since when they were first seen so, in nanoseconds of some clock
record Settling(Map<String, FileMark> acted, Map<String, FileMark> seen, long since) {
    /// How long nothing may change until a change counts, in milliseconds.
    static final int REST = 150;

    /// The same where a file is gone or empty: its contents may be on their way.
    static final int LONG_REST = 600;

    /// How long to wait for the next look, in milliseconds: at rest, and amid a change.
    static final int SELDOM = 250;

    static final int OFTEN = 50;

    private static final long NANOS = 1_000_000;

    Settling {
        acted = Map.copyOf(acted);
        seen = Map.copyOf(seen);
    }

    static Settling of(Map<String, FileMark> files, long now) {
        return new Settling(files, files, now);
    }

    /// After another look.
    Settling saw(Map<String, FileMark> files, long now) {
        return files.equals(seen) ? this : new Settling(acted, files, now);
    }

    private boolean isChanged() {
        return !seen.equals(acted);
    }

    /// Whether there is something new to act on.
    boolean isDue(long now) {
        return isChanged() && now - since >= (isLacking() ? LONG_REST : REST) * NANOS;
    }

    /// After somebody acted on what was seen.
    Settling done() {
        return new Settling(seen, seen, since);
    }

    int patience() {
        return isChanged() ? OFTEN : SELDOM;
    }

    private boolean isLacking() {
        return acted.entrySet().stream()
                .anyMatch(file -> {
                    FileMark now = seen.get(file.getKey());
                    return now == null || (now.size() == 0 && file.getValue().size() > 0);
                });
    }
}
