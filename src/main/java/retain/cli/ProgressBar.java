package retain.cli;

import retain.finding.TextWidth;

/// How far a long work is, in one line of a terminal that is written over and wiped at the end;
/// nothing on a pipe, and nothing where plain lines are asked for.
final class ProgressBar {
    private static final int CELLS = 30;

    /// What stands around the cells.
    private static final int FRAME = 3;

    private final Run run;
    private final boolean isShown;
    private final String what;
    private final int cells;

    ProgressBar(Run run, boolean isPlain, String what) {
        this.run = run;
        this.isShown = run.isOnTerminal() && !isPlain;
        // Written over, it has to stay in its line; the last column would begin another.
        int columns = isShown ? run.columns() - 1 : Integer.MAX_VALUE;
        this.cells = Math.clamp(columns - FRAME - TextWidth.of(what), 0, CELLS);
        this.what = cells > 0 ? what : "";
    }

    /// @param done of a thousand parts
    void at(int done) {
        if (isShown) {
            show(line(done));
        }
    }

    void wipe() {
        if (isShown) {
            show(" ".repeat(TextWidth.of(line(1000))));
            show("");
        }
    }

    private String line(int done) {
        if (cells == 0) {
            return done / 10 + " %";
        }
        int full = done * cells / 1000;
        return "▕" + "█".repeat(full) + "░".repeat(cells - full) + "▏ " + what;
    }

    private void show(String text) {
        run.surroundings().out().flush();
        run.surroundings().err().print("\r" + text);
        run.surroundings().err().flush();
    }
}
