package retain.store;

import org.jspecify.annotations.Nullable;

import retain.finding.Circumstance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/// Lets one program at a time sit an examination: a lock on a file beside the database, which the
/// system takes back from a program that ends in any way.
public final class SittingLock implements AutoCloseable {
    private static final int LONGEST_NOTE = 1000;
    private static final long LOCKED_BYTE = 1L << 32;

    private final Path file;
    private final FileChannel channel;

    private SittingLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// What came of asking for the lock.
    public sealed interface Asked {
        record Had(SittingLock lock) implements Asked {}

        /// Another program has it.
        ///
        /// @param where what that program said of itself; empty where it had no time to
        record Taken(String where) implements Asked {}
    }

    /// Asks for a lock, without waiting.
    ///
    /// @param data the database, which is there
    /// @param name what is locked, in letters and digits
    /// @param where what is told to another program that asks
    public static Asked ask(Path data, String name, String where) {
        Path beside = data.toAbsolutePath();
        try {
            Path real = data.toRealPath();
            if (hasOtherNames(real)) {
                throw new Circumstance(
                        real
                                + " has another name, a hard link, by which it could be opened"
                                + " twice and come to harm: remove that name, or sit with a copy"
                                + " by --data");
            }
            beside = real.resolveSibling(real.getFileName() + "-exam-" + name + ".lock");
            while (true) {
                Optional<Asked> asked = askOnce(beside, where);
                if (asked.isPresent()) {
                    return asked.get();
                }
            }
        } catch (IOException e) {
            throw new Circumstance(
                    beside
                            + " cannot be written or locked, which keeps a sitting from being open"
                            + " twice: see that its folder can be written, or use another with"
                            + " --data",
                    e);
        }
    }

    /// What SQLite has not yet put into its place lies in a file beside this name, and so does our
    /// lock; who comes by another name sees neither.
    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && (int) Files.getAttribute(file, "unix:nlink") > 1;
    }

    /// Empty where the file has just been taken away by the program that had it.
    private static Optional<Asked> askOnce(Path file, String where) throws IOException {
        try {
            OwnerOnly.file(file);
        } catch (FileAlreadyExistsException left) {
            // By a program that has it, or by one that was killed.
        }
        try {
            @Nullable Object known = key(file);
            // A link would have what it leads to written over.
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
            boolean isOurs = false;
            try {
                if (!isLocked(channel)) {
                    return Optional.of(new Asked.Taken(note(channel)));
                }
                // Who deletes the file has the lock on it: ours must be on the one that is there.
                if (!Objects.equals(known, key(file))) {
                    return Optional.empty();
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(where.getBytes(StandardCharsets.UTF_8)));
                isOurs = true;
                return Optional.of(new Asked.Had(new SittingLock(file, channel)));
            } finally {
                if (!isOurs) {
                    channel.close();
                }
            }
        } catch (NoSuchFileException goneAgain) {
            return Optional.empty();
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    /// Locks a byte that no note reaches: some systems let nobody read what is locked.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException oneOfThisProgram) {
            return false;
        }
    }

    private static String note(FileChannel channel) throws IOException {
        byte[] note = Channels.newInputStream(channel).readNBytes(LONGEST_NOTE);
        return new String(note, StandardCharsets.UTF_8);
    }

    /// Gives the lock back. A file that cannot be deleted keeps nobody out.
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Without a lock it is an empty word.
        }
    }
}
