package retain.yaml;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The bytes of a deck file as text, or why they are none.
final class Utf8 {
    /// What a deck file may weigh.
    static final int LIMIT = 20 * 1024 * 1024;

    private static final char UNKNOWN = '\uFFFD';

    private Utf8() {}

    /// Why these bytes cannot be a deck; empty where they can.
    static Optional<Finding> refuse(String file, byte[] bytes) {
        if (bytes.length > LIMIT) {
            return Optional.of(
                    whole(
                            file,
                            "too-large",
                            "the file is over 20 MB; split it into several decks"));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(
                    whole(file, "not-utf8", "the file is saved as UTF-16; save it as UTF-8"));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                String office =
                        startsWith(bytes, 'P', 'K')
                                ? "it is a document of a word processor or a spreadsheet"
                                : "it holds bytes that no letters have";
                String message = "this is no text file: " + office + "; save it as plain text";
                return Optional.of(whole(file, "not-text", message));
            }
        }
        return Optional.empty();
    }

    /// The text without its byte order mark. What is no UTF-8 stands as U+FFFD; `firstBroken` finds
    /// it.
    static String decode(byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /// The first place that is no UTF-8.
    static Optional<Finding> firstBroken(SourceText source, byte[] bytes) {
        if (source.text().indexOf(UNKNOWN) < 0) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isMalformed()) {
            return Optional.empty();
        }
        String before = decode(Arrays.copyOf(bytes, in.position()));
        SourceText read = new SourceText(source.file(), before);
        int line = read.lineCount();
        String start = read.line(line);
        Place place = new Place(source.file(), line, start.codePointCount(0, start.length()) + 1);
        String message = "this character is not UTF-8; save the file as UTF-8";
        return Optional.of(
                new Finding(Severity.ERROR, place, "not-utf8", message, source.line(line)));
    }

    /// Replaces by U+FFFD, with a warning each, the characters that YAML has no room for, or counts
    /// otherwise than people do: a column stays a column.
    static String printable(SourceText source, Findings findings) {
        String text = source.text();
        int i = 0;
        while (i < text.length() && isReadable(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        int line = 1;
        int warned = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isReadable(c)) {
                continue;
            }
            out.setCharAt(i, UNKNOWN);
            while (line < source.lineCount() && source.start(line + 1) <= i) {
                line++;
            }
            if (line != warned) {
                warned = line;
                int column = text.codePointCount(source.start(line), i) + 1;
                findings.warning(
                        line,
                        column,
                        "control-character",
                        "this line holds the invisible " + name(c) + "; delete it");
            }
        }
        return out.toString();
    }

    /// Whether a character can be shown as it is: no control, no turning of the direction of
    /// writing, no half of a pair.
    static boolean isPlain(int c) {
        if (c < 0x80) {
            return c >= ' ' && c != 0x7F;
        }
        return c >= 0xA0
                && !(c >= 0x2028 && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && c != 0xFEFF;
    }

    /// `character U+202E`.
    static String name(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "character U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean isReadable(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\r' || c == '\t';
        }
        return c >= 0xA0 && c != 0x2028 && c != 0x2029 && c < 0xFFFE && c != 0xFEFF;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Finding whole(String file, String rule, String message) {
        return new Finding(Severity.ERROR, Place.of(file), rule, message, "");
    }
}
