package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void saysItsVersion() {
        var bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true));
        try {
            Main.main(new String[] {"--version"});
        } finally {
            System.setOut(before);
        }
        assertEquals("retain 0.1.0", bytes.toString().strip());
    }
}
