package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.page.Size;

import java.time.Instant;

/// What a person sees and what the keys do there: values, without a terminal.
///
/// @param <S> the screens that this one can lead to
public sealed interface Screen<S extends Screen<S>>
        permits StudyScreen, PreviewScreen, Watching, ExamScreen, ProgressScreen {
    /// The index of the body's first visible line.
    int top();

    /// What a key does.
    ///
    /// @param now when it was pressed
    /// @param size of the terminal, by which text scrolls
    Step<S> on(Key key, Instant now, Size size);

    /// The same screen, scrolled.
    S at(int top);

    /// What happens when the person leaves from here, by whatever way.
    Step<S> leaving(Instant now);
}
