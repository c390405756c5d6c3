package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import retain.tui.page.Frame;
import retain.tui.page.Size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures of frames one below the other, compared with a file.
final class PictureBook {
    static final Path PICTURES = Path.of("src/test/resources/retain/tui/screens");

    private final StringBuilder pictures = new StringBuilder();

    /// Keeps a picture of a frame.
    void add(String title, Frame frame, Size size) {
        pictures.append("┏ ").append(title).append(" · ").append(size.columns()).append("×");
        pictures.append(size.rows()).append('\n');
        for (int row = 0; row < frame.lines().size(); row++) {
            String text = frame.lines().get(row).text();
            if (row == frame.cursorRow()) {
                text = text + " ".repeat(Math.max(0, frame.cursorColumn() - text.length()));
                pictures.append(("┃" + text).stripTrailing());
                pictures.append("   ← cursor at ").append(frame.cursorColumn()).append('\n');
            } else {
                pictures.append(("┃" + text).stripTrailing()).append('\n');
            }
        }
        pictures.append("┗\n\n");
    }

    /// Compares all pictures with a file. After a change of wording: `mvn test -Dtest=…
    /// -Dretain.update=true`, then read the difference.
    void matches(String file) throws IOException {
        Path expected = PICTURES.resolve(file + ".txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(PICTURES);
            Files.writeString(expected, pictures);
        }
        assertEquals(Files.readString(expected), pictures.toString());
    }
}
