package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.finding.Circumstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SchemasTest {
    @TempDir Path folder;

    @Test
    void bothAreWrittenIntoAFolderThatNeedNotExist() throws IOException {
        Path clinic = folder.resolve("courses/clinic");
        assertEquals(
                List.of(
                        "wrote " + clinic.resolve("course.schema.json"),
                        "wrote " + clinic.resolve("deck.schema.json")),
                Schemas.write(clinic));
        assertEquals(
                Files.readString(Path.of("decks/deck.schema.json")),
                Files.readString(clinic.resolve("deck.schema.json")));
    }

    @Test
    void anOlderVersionIsReplacedAndThatIsSaid() throws IOException {
        Schemas.write(folder);
        Path deck = folder.resolve("deck.schema.json");
        Files.writeString(deck, Files.readString(deck).replace("minItems", "maxItems"));
        assertEquals(
                List.of(
                        folder.resolve("course.schema.json") + " is up to date",
                        "replaced " + deck + ", which was of another version"),
                Schemas.write(folder));
        assertEquals(Schemas.text("deck.schema.json"), Files.readString(deck));
    }

    @Test
    void aFileOfAnotherProgramIsLeftAlone() throws IOException {
        Path deck = folder.resolve("deck.schema.json");
        Files.write(deck, new byte[] {'{', (byte) 0xFF, '}'});
        Circumstance refused = assertThrows(Circumstance.class, () -> Schemas.write(folder));
        assertEquals(
                deck + " is no schema of this program: move it, or name another folder",
                refused.getMessage());
        assertEquals(3, Files.size(deck));
        assertFalse(Files.exists(folder.resolve("course.schema.json")), "both or none");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("clinic"), "");
        Circumstance refused = assertThrows(Circumstance.class, () -> Schemas.write(file));
        assertEquals(file + " is a file: name a folder for the schemas", refused.getMessage());
    }
}
