package retain.store;

import org.jspecify.annotations.Nullable;

import retain.finding.Circumstance;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;

/// Puts a new text in the place of a deck, whole or not at all: whoever reads the file meets the
/// old one or the new one. Only what an author asks for by name writes a deck.
public final class DeckRewrite {
    private DeckRewrite() {}

    /// The bytes of a deck, to be handed back when it is replaced.
    ///
    /// @throws Circumstance if it cannot be read
    public static byte[] read(Path deck) {
        try {
            return Files.readAllBytes(deck);
        } catch (IOException e) {
            throw new Circumstance(
                    deck + " cannot be read; check that it is there and that you may open it", e);
        }
    }

    /// Replaces a deck. Its permissions stay, and a link goes on leading to it.
    ///
    /// @param before what the file held when the new text was made from it
    /// @throws Circumstance if the file has changed since, or cannot be written; it is as it was
    ///   then
    public static void replace(Path deck, byte[] before, byte[] after) {
        try {
            Path file = deck.toRealPath();
            if (!Files.isWritable(file)) {
                throw new Circumstance(
                        deck + " may not be written; change its permissions, then try again");
            }
            Path beside = Files.createTempFile(file.getParent(), ".retain-", ".tmp");
            try {
                write(beside, after);
                keepMode(file, beside);
                if (!moved(beside, file, before)) {
                    throw new Circumstance(
                            deck + " was changed by another program just now; try again");
                }
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Circumstance(
                    deck
                            + " cannot be replaced, and is as it was; check that there is room and"
                            + " that you may write in its folder",
                    e);
        }
    }

    /// Puts the new file in the place of the old one, unless that has changed. Two who do so at the
    /// same time take turns by a lock on the old one, or the second would undo the first.
    private static boolean moved(Path from, Path to, byte[] before) throws IOException {
        @Nullable Object known = key(to);
        try (FileChannel old =
                FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock turn = old.lock();
            // Read through the channel: to close any other on this file would end the lock.
            byte[] now = Channels.newInputStream(old).readAllBytes();
            boolean same =
                    turn.isValid() && Objects.equals(known, key(to)) && Arrays.equals(now, before);
            if (same) {
                move(from, to);
            }
            return same;
        }
    }

    /// Which file has a name now.
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void keepMode(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
