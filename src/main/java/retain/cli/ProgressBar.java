package retain.cli;

/// How far a long work is, in one line of a terminal that is written over and wiped at the end;
/// nothing on a pipe, and nothing where plain lines are asked for.
final class ProgressBar {
    private static final int CELLS = 30;

    private final Run run;
    private final boolean isShown;
    private final String what;

    ProgressBar(Run run, boolean isPlain, String what) {
        this.run = run;
        this.isShown = run.isOnTerminal() && !isPlain;
        this.what = what;
    }

    /// @param done of a thousand parts
    void at(int done) {
        if (isShown) {
            int full = done * CELLS / 1000;
            show("▕" + "█".repeat(full) + "░".repeat(CELLS - full) + "▏ " + what);
        }
    }

    void wipe() {
        if (isShown) {
            show(" ".repeat(CELLS + 3 + what.length()));
            show("");
        }
    }

    private void show(String text) {
        run.surroundings().out().flush();
        run.surroundings().err().print("\r" + text);
        run.surroundings().err().flush();
    }
}
