package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class MainTest {
    private final PrintStream before = System.err;

    @AfterEach
    void giveTheStreamBack() {
        System.setErr(before);
    }

    @Test
    void refusesAnUnknownOptionOnTheErrorStream() {
        var err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(2, Main.run("--nonsense"));
        assertEquals(
                "retain: there is no option \"--nonsense\"; see retain --help\n",
                err.toString(StandardCharsets.UTF_8));
    }
}
