package retain.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits for the files of courses to be saved. It looks at their sizes and dates a few times a
/// second: what an operating system tells of changes it does not tell of network drives, and every
/// one tells it in another way.
public final class CourseWatch implements AutoCloseable {
    private final List<Path> paths;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Settling settling;

    /// Begins to watch: what changes from now on counts, also while the files are first read.
    ///
    /// @param paths as for `CourseFiles`; there need not be anything yet
    public CourseWatch(List<Path> paths) {
        this.paths = List.copyOf(paths);
        settling = Settling.of(look(), System.nanoTime());
    }

    /// Waits until files have changed and come to rest again.
    ///
    /// @return false when this is closed: nothing more will be told
    public boolean awaitChange() {
        while (!isClosedAfter(settling.patience())) {
            Map<String, FileMark> files = look();
            long now = System.nanoTime();
            settling = settling.saw(files, now);
            if (settling.isDue(now)) {
                settling = settling.done();
                return true;
            }
        }
        return false;
    }

    private boolean isClosedAfter(int millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// Ends the waiting, from any thread.
    @Override
    public void close() {
        closed.countDown();
    }

    private Map<String, FileMark> look() {
        Map<String, FileMark> files = new HashMap<>();
        for (Path path : paths) {
            Path file = path.toAbsolutePath();
            Path above = file.getParent();
            if (Files.isDirectory(file)) {
                lookInto(file, files);
                continue;
            }
            add(file, files);
            if (above != null) {
                Path course = above.resolve(CourseFiles.COURSE);
                add(course, files);
                // What is wrong in one deck may lie in another of its course.
                if (CourseFiles.isYaml(file) && files.containsKey(course.toString())) {
                    lookInto(above, files);
                }
            }
        }
        return files;
    }

    /// The decks of a folder. One that cannot be read has none; why, its reader says.
    private static void lookInto(Path folder, Map<String, FileMark> files) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (CourseFiles.isYaml(entry) && !CourseFiles.name(entry).startsWith(".")) {
                    add(entry, files);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            files.keySet().removeIf(name -> Path.of(name).startsWith(folder));
        }
    }

    private static void add(Path file, Map<String, FileMark> files) {
        Optional<FileMark> mark = FileMark.of(file);
        mark.ifPresent(found -> files.put(file.toString(), found));
    }
}
