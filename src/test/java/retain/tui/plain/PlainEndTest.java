package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.cli.StandardOutput;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// How a sitting ends where nobody listens or nothing can be read.
class PlainEndTest {
    @TempDir Path folder;

    private PlainBench bench;

    @BeforeEach
    void sitDown() throws IOException {
        bench = new PlainBench(folder);
    }

    @Test
    void aReaderWhoLeavesIsNoError() {
        var out = new StandardOutput(full(""), StandardCharsets.UTF_8, () -> true);
        assertEquals(0, bench.run("study", bench.keyboard("albumen", "", "1"), out));
        assertEquals(
                "retain: \"ada\" is a new learner here: a log begins for that name\n", bench.err());
        assertEquals(0, bench.reviews().size(), "nobody saw a question");
    }

    @Test
    void anAnswerWhoseFeedbackIsLostIsGradedAndTheLast() {
        var out = new StandardOutput(full("\n> "), StandardCharsets.UTF_8, () -> true);
        assertEquals(0, bench.run("study", bench.keyboard("albumen", "5", "1", ""), out));
        assertEquals(1, bench.reviews().size());
        assertTrue(bench.reviews().getFirst().contains("\"quality\":4"), bench.out());
    }

    @Test
    void outputThatIsLostIsSaid() {
        String sentence =
                "retain: the standard output cannot be written: see that there is room where it"
                        + " goes\n";
        var plain = new PrintStream(full(""), false, StandardCharsets.UTF_8);
        assertEquals(1, bench.run("items", InputStream.nullInputStream(), plain));
        assertEquals(sentence, bench.err());
        var disk = new StandardOutput(full(""), StandardCharsets.UTF_8, () -> false);
        assertEquals(1, bench.run("study", bench.keyboard("albumen", ""), disk));
        assertTrue(bench.err().endsWith(sentence), bench.err());
    }

    @Test
    void aNoticeThatCouldNotBeToldIsStillOwed() {
        var out = new StandardOutput(full(""), StandardCharsets.UTF_8, () -> true);
        bench.run("study", bench.keyboard(), out);
        bench.run("study", bench.keyboard());
        assertTrue(bench.out().contains("\nNotice:\n"), bench.out());
    }

    @Test
    void inputThatBreaksEndsTheSittingAndKeepsTheAnswer() {
        InputStream lines = bench.keyboard("albumen");
        InputStream breaking =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException("read lines");
                    }

                    @Override
                    public int read(byte[] to, int from, int most) throws IOException {
                        int read = lines.read(to, from, most);
                        if (read < 0) {
                            throw new IOException("unplugged");
                        }
                        return read;
                    }
                };
        assertEquals(1, bench.run("study", breaking));
        assertTrue(
                bench.err().endsWith("retain: the standard input cannot be read\n"), bench.err());
        assertTrue(bench.out().contains("\n1 answer in less than a minute"), bench.out());
        assertEquals(1, bench.reviews().size());
    }

    @Test
    void aLineWithoutAnEndIsALineToo() {
        bench.run("study", new ByteArrayInputStream("albumen\n5".getBytes(StandardCharsets.UTF_8)));
        assertTrue(bench.reviews().getFirst().contains("\"quality\":5"), bench.out());
    }

    /// A stream that takes no more once it has taken this text.
    private static OutputStream full(String last) {
        return new OutputStream() {
            private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

            @Override
            public void write(int b) throws IOException {
                if (taken.toString(StandardCharsets.UTF_8).endsWith(last)) {
                    throw new IOException("no room");
                }
                taken.write(b);
            }
        };
    }
}
