package retain.tui.words;

import retain.session.Session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is special about the day that a sitting begins: a backlog, or a final pass.
public final class OpeningText {
    private OpeningText() {}

    public static List<String> lines(Session session) {
        return Stream.of(
                        session.isBacklogCleared() ? BacklogText.CLEARED : "",
                        session.backlogNow().map(BacklogText::progress).orElse(""),
                        FinalPassText.opening(session))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// All of it in one paragraph, after something else that is said.
    public static String after(String said, Session session) {
        return Stream.concat(Stream.of(said), lines(session).stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
