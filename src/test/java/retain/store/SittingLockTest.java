package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import retain.finding.Circumstance;
import retain.store.SittingLock.Asked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// One sitting at a time.
class SittingLockTest {
    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void beginADatabase() throws IOException {
        data = Files.createFile(folder.resolve("p.db"));
    }

    private static SittingLock had(Asked asked) {
        return assertInstanceOf(Asked.Had.class, asked).lock();
    }

    @Test
    void theSecondIsToldWhereTheFirstIs() {
        try (SittingLock _ = had(SittingLock.ask(data, "one", "process 7"))) {
            assertEquals(new Asked.Taken("process 7"), SittingLock.ask(data, "one", "process 8"));
            had(SittingLock.ask(data, "other", "process 8")).close();
        }
        had(SittingLock.ask(data, "one", "process 8")).close();
    }

    @Test
    void whatAKilledProgramLeftBehindKeepsNobodyOut() throws IOException {
        Path left = folder.resolve("p.db-exam-one.lock");
        Files.writeString(left, "process 6, with a long story");
        try (SittingLock _ = had(SittingLock.ask(data, "one", "process 7"))) {
            assertEquals("process 7", Files.readString(left));
        }
        assertFalse(Files.exists(left));
    }

    @Test
    void aLinkToTheDatabaseLeadsToTheSameLock() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("mine.db"), data);
        try (SittingLock _ = had(SittingLock.ask(link, "one", "process 7"))) {
            assertInstanceOf(Asked.Taken.class, SittingLock.ask(data, "one", "process 8"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDatabaseWithTwoNamesIsRefused() throws IOException {
        Files.createLink(folder.resolve("twin.db"), data);
        Circumstance said =
                assertThrows(Circumstance.class, () -> SittingLock.ask(data, "one", "process 7"));
        assertEquals(
                data.toRealPath()
                        + " has another name, a hard link, by which it could be opened twice and"
                        + " come to harm: remove that name, or sit with a copy by --data",
                said.getMessage());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatALinkInThePlaceOfTheLockLeadsToIsLeftAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear Ada");
        Files.createSymbolicLink(folder.resolve("p.db-exam-one.lock"), letter);
        Circumstance said =
                assertThrows(Circumstance.class, () -> SittingLock.ask(data, "one", "process 7"));
        assertTrue(said.getMessage().contains("cannot be written or locked"), said::getMessage);
        assertEquals("Dear Ada", Files.readString(letter));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsWhoSits() throws IOException {
        try (SittingLock _ = had(SittingLock.ask(data, "one", "process 7"))) {
            Path file = folder.resolve("p.db-exam-one.lock");
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void whatCannotBeLockedIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("p.db-exam-one.lock"));
        Circumstance said =
                assertThrows(Circumstance.class, () -> SittingLock.ask(data, "one", "process 7"));
        assertTrue(
                String.valueOf(said.getMessage()).contains("cannot be written or locked"),
                said::getMessage);
    }
}
