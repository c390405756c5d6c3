package retain.cli;

import retain.store.CourseWatch;
import retain.tui.screen.Screen;
import retain.tui.terminal.Letterbox;
import retain.tui.terminal.News;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Reads files again whenever they were saved, beside a screen: a slow disk holds up no key.
final class Lookout implements AutoCloseable {
    private final CourseWatch watch;

    /// Begins to watch; read the files for the first time after this.
    Lookout(List<Path> paths) {
        watch = new CourseWatch(paths);
    }

    /// News for a screen: what `read` gives after each change, and how `shown` shows it.
    ///
    /// @param atOnce whether to read also before the first change
    <S extends Screen<S>, T> News<S> news(
            boolean atOnce, Supplier<T> read, BiFunction<S, T, S> shown) {
        Letterbox<S> letters = new Letterbox<>();
        Thread.ofPlatform()
                .daemon()
                .name("lookout")
                .start(() -> {
                    try {
                        for (boolean due = atOnce; due || watch.awaitChange(); due = false) {
                            T now = read.get();
                            letters.put(screen -> shown.apply(screen, now));
                        }
                    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
                        letters.put(_ -> {
                            throw bug;
                        });
                    }
                });
        return letters;
    }

    /// Ends the watch.
    @Override
    public void close() {
        watch.close();
    }
}
