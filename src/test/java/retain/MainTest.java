package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void refusesAnUnknownOption() {
        assertEquals(2, Main.run("--nonsense"));
    }
}
