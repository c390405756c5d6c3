package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Page;
import retain.tui.page.Size;

/// Moves the visible part of a screen whose text is longer than the terminal is high.
final class Scrolling {
    /// No text has so many lines.
    private static final int LONGEST = 1_000_000;

    private Scrolling() {}

    /// The screen after a key that may scroll; the same where it does not.
    static <S extends Screen<S>> S on(S screen, Key key, Size size) {
        if (key == Named.UP || key.is('k')) {
            return by(-1, screen, size);
        }
        if (key == Named.DOWN || key.is('j')) {
            return by(1, screen, size);
        }
        if (key == Named.HOME || key == Named.END) {
            return by(key == Named.HOME ? -LONGEST : LONGEST, screen, size);
        }
        return pagewise(screen, key, size);
    }

    /// The same, where the arrows are taken.
    static <S extends Screen<S>> S pagewise(S screen, Key key, Size size) {
        int page = Math.max(1, View.page(screen, size).visible(size) - 1);
        if (key == Named.PAGE_UP || key.isControl('b')) {
            return by(-page, screen, size);
        }
        if (key == Named.PAGE_DOWN || key.is(' ')) {
            return by(page, screen, size);
        }
        return screen;
    }

    private static <S extends Screen<S>> S by(int lines, S screen, Size size) {
        Page page = View.page(screen, size);
        return screen.at(page.clamped(page.clamped(screen.top(), size) + lines, size));
    }

    /// Whether there is more to read below.
    static boolean goesOn(Screen<?> screen, Size size) {
        return View.page(screen, size).goesOn(screen.top(), size);
    }

    /// The screen, scrolled so far that the line in focus is seen.
    static <S extends Screen<S>> S revealed(S screen, Size size) {
        return screen.at(View.page(screen, size).revealing(screen.top(), size));
    }
}
