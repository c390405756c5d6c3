package retain.cli;

import retain.finding.Circumstance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a page that came from anywhere.
final class PageFile {
    /// A page of a thousand questions takes a tenth of it.
    static final int LARGEST = 4 * 1024 * 1024;

    private PageFile() {}

    /// The text of a page.
    ///
    /// @param name of a file, or `-` for the standard input
    /// @throws Circumstance if it can be no page
    static String read(Run run, String name) {
        byte[] bytes = name.equals("-") ? fromInput(run) : fromFile(Run.path(name));
        if (bytes.length > LARGEST) {
            throw new Circumstance(name + " is no transcript: none is larger than 4 MiB");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Circumstance(name + " is no transcript: it is no text in UTF-8", notUtf8);
        }
    }

    private static byte[] fromInput(Run run) {
        try {
            return run.surroundings().in().readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new Circumstance("the standard input cannot be read: name a file", e);
        }
    }

    private static byte[] fromFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new Circumstance(file + " is a folder: name a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException missing) {
            throw new Circumstance("there is no file " + file, missing);
        } catch (AccessDeniedException denied) {
            throw new Circumstance(file + " cannot be read: change its permissions", denied);
        } catch (IOException e) {
            throw new Circumstance(file + " cannot be read: see whether the disk is in order", e);
        }
    }
}
