package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Items as lines to read or to print.
class PlainPreviewTest {
    @TempDir Path folder;

    private int run(PlainBench bench, String command) {
        return bench.run(command, InputStream.nullInputStream());
    }

    @Test
    void everyKindWithAllThatIsSaidOfIt() throws IOException {
        PlainBench bench = new PlainBench(folder);
        assertEquals(0, run(bench, "preview"), bench.err());
        String seen = bench.out().replace(folder.toString(), "");
        Path expected = Path.of("src/test/resources/retain/tui/plain/preview.txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(expected, seen);
        }
        assertEquals(Files.readString(expected), seen);
        assertFalse(Files.exists(folder.resolve("progress.db")), "a preview keeps nothing");
    }

    @Test
    void namesChooseAmongTheItems() throws IOException {
        PlainBench bench = new PlainBench(folder);
        assertEquals(0, run(bench, "preview cup eggs/shell"));
        assertTrue(bench.out().startsWith("1 of 2: eggs/shell, "), bench.out());
        assertTrue(bench.out().contains("\n2 of 2: nests/cup, "), bench.out());
        assertEquals(0, run(bench, "preview nests"));
        assertTrue(bench.out().contains("4 of 4: nests/steps, "), bench.out());
        String eggs = folder.resolve("course/eggs.yaml").toString();
        assertEquals(0, run(bench, "preview " + eggs));
        assertTrue(bench.out().contains("3 of 3: eggs/colours, "), bench.out());
        assertEquals(0, run(bench, "preview " + eggs + " shell"));
        assertTrue(bench.out().startsWith("1 of 1: eggs/shell, "), bench.out());
    }

    @Test
    void aNameThatMeansNothingIsASlipOfTheHand() throws IOException {
        PlainBench bench = new PlainBench(folder);
        assertEquals(1, run(bench, "preview cuckooo"));
        assertEquals(
                "retain: there is no item, deck or file \"cuckooo\"; did you mean \"cuckoo\"?\n",
                bench.err());
        assertEquals(1, run(bench, "preview nowhere.yaml"));
        assertTrue(bench.err().contains("there is no file or folder nowhere.yaml"), bench.err());
    }

    @Test
    void whatCannotBeReadIsSaidBehindWhatCan() throws IOException {
        PlainBench bench = new PlainBench(folder);
        bench.edit("nests.yaml", "kind: single", "kind: singel");
        assertEquals(1, run(bench, "preview"));
        assertTrue(bench.out().contains("6 of 6: nests/steps"), bench.out());
        assertTrue(
                bench.err().startsWith("retain: not every item can be shown: run \"retain check"),
                bench.err());
    }

    @Test
    void aDraftIsShownWithItsStatus() throws IOException {
        PlainBench bench = new PlainBench(folder);
        bench.edit("nests.yaml", "status: approved", "status: retired");
        assertEquals(0, run(bench, "preview cup"));
        assertTrue(bench.out().contains("single; safety; retired; recall"), bench.out());
    }
}
