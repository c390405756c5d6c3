package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The README's first deck makes the README's screen.
class ReadmePictureTest {
    private static final Path README = Path.of("README.md");
    private static final String DECK = "```yaml\n# anatomy.yaml\n";
    private static final String SCREEN = "```text\n";
    private static final String END = "```";

    @TempDir Path folder;

    @Test
    void theDeckMakesTheScreen() throws IOException {
        String readme = Files.readString(README);
        String deck = block(readme, DECK);
        Player player =
                Player.of(Files.writeString(folder.resolve("anatomy.yaml"), deck)).keys("2");
        String screen =
                player.frame().lines().stream()
                        .map(line -> line.text().stripTrailing())
                        .collect(Collectors.joining("\n", "", "\n"))
                        // Room that the deck leaves at the foot of the screen.
                        .replaceAll("\n{3,}", "\n\n");
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(
                    README,
                    readme.replace(SCREEN + block(readme, SCREEN) + END, SCREEN + screen + END));
        }
        assertEquals(block(Files.readString(README), SCREEN), screen);
    }

    private static String block(String text, String from) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(END, start));
    }
}
