package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Real files, saved in the ways of editors.
@Timeout(20)
class CourseWatchTest {
    @TempDir Path folder;
    private Path course;
    private Path deck;

    @BeforeEach
    void writeACourse() throws IOException {
        course = Files.createDirectory(folder.resolve("course"));
        Files.writeString(course.resolve("course.yaml"), "course: x");
        deck = Files.writeString(course.resolve("deck.yaml"), "deck: x");
    }

    private interface Save {
        void run() throws IOException;
    }

    /// Whether a change is told within a second and a half.
    private static boolean isTold(Path path, Save save) throws Exception {
        try (CourseWatch watch = new CourseWatch(List.of(path))) {
            CompletableFuture<Boolean> told = CompletableFuture.supplyAsync(watch::awaitChange);
            save.run();
            told.completeOnTimeout(false, 1500, TimeUnit.MILLISECONDS);
            return told.join();
        }
    }

    @Test
    void everyWayOfSavingIsSeen() throws Exception {
        assertTrue(isTold(course, () -> Files.writeString(deck, "deck: xy")));
        assertTrue(
                isTold(
                        course,
                        () -> {
                            Path other = Files.writeString(course.resolve(".deck.swp"), "deck: z");
                            Files.move(other, deck, StandardCopyOption.REPLACE_EXISTING);
                        }));
        assertTrue(
                isTold(
                        course,
                        () -> {
                            Files.delete(deck);
                            Files.writeString(deck, "deck: zz");
                        }));
        assertTrue(isTold(course, () -> Files.writeString(course.resolve("new.yml"), "deck: n")));
        assertTrue(isTold(course, () -> Files.delete(course.resolve("new.yml"))));
    }

    @Test
    void whatIsNoDeckIsNotLookedAt() throws Exception {
        assertFalse(isTold(course, () -> Files.writeString(course.resolve("notes.txt"), "x")));
        assertFalse(isTold(course, () -> Files.writeString(course.resolve(".#deck.yaml"), "x")));
    }

    @Test
    void theOtherFilesOfItsCourseBelongToADeck() throws Exception {
        assertTrue(isTold(deck, () -> Files.writeString(course.resolve("course.yaml"), "y: 12")));
        Files.delete(course.resolve("course.yaml"));
        assertFalse(isTold(deck, () -> Files.writeString(course.resolve("other.yaml"), "x: 1")));
    }

    @Test
    void aFolderThatComesBackIsSeen() throws Exception {
        Path away = folder.resolve("away");
        assertTrue(isTold(course, () -> Files.move(course, away)));
        assertTrue(isTold(course, () -> Files.move(away, course)));
    }

    @Test
    void whoClosesItIsToldNothingMore() throws Exception {
        CourseWatch watch = new CourseWatch(List.of(course));
        CompletableFuture<Boolean> told = CompletableFuture.supplyAsync(watch::awaitChange);
        watch.close();
        assertEquals(false, told.get(5, TimeUnit.SECONDS));
    }
}
