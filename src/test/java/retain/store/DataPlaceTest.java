package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import retain.finding.Circumstance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class DataPlaceTest {
    private static final Map<String, String> ALL =
            Map.of("RETAIN_DATA", "/r/r.db", "XDG_DATA_HOME", "/x", "HOME", "/home/ada");

    @Test
    void theOptionBeatsAll() {
        assertEquals(
                Path.of("my/own.db"),
                DataPlace.of(Optional.of("my/own.db"), ALL, "Linux", "/home/ada"));
    }

    @Test
    void theVariableBeatsThePlatform() {
        assertEquals(Path.of("/r/r.db"), place(ALL, "Linux"));
        assertEquals(Path.of("/r/r.db"), place(ALL, "Mac OS X"));
    }

    @Test
    void thePlatformsPlaceForData() {
        assertEquals(
                Path.of("/x/retain/progress.db"),
                place(Map.of("XDG_DATA_HOME", "/x", "HOME", "/home/ada"), "Linux"));
        assertEquals(
                Path.of("/home/ada/.local/share/retain/progress.db"),
                place(Map.of("HOME", "/home/ada"), "Linux"));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/retain/progress.db"),
                place(Map.of("HOME", "/home/ada"), "Mac OS X"));
        assertEquals(
                Path.of("/roaming/retain/progress.db"),
                place(Map.of("APPDATA", "/roaming", "XDG_DATA_HOME", "/x"), "Windows 11"));
        assertEquals(
                Path.of("/user/AppData/Roaming/retain/progress.db"), place(Map.of(), "Windows 11"));
    }

    @Test
    void whatIsEmptyOrRelativeIsNotSet() {
        assertEquals(
                Path.of("/user/.local/share/retain/progress.db"),
                place(Map.of("RETAIN_DATA", "", "XDG_DATA_HOME", "x/y", "HOME", ""), "Linux"));
    }

    @Test
    void withoutAHomeAPlaceMustBeNamed() {
        for (String home : new String[] {"", "?"}) {
            assertEquals(
                    "there is no home folder to keep progress in: say where with --data FILE",
                    assertThrows(
                                    Circumstance.class,
                                    () -> DataPlace.of(Optional.empty(), Map.of(), "Linux", home))
                            .getMessage());
        }
        assertEquals(
                Path.of("own.db"), DataPlace.of(Optional.of("own.db"), Map.of(), "Linux", "?"));
    }

    private static Path place(Map<String, String> environment, String os) {
        return DataPlace.of(Optional.empty(), environment, os, "/user");
    }
}
