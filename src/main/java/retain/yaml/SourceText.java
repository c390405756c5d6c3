package retain.yaml;

import java.util.Arrays;

/// The text of one file, by line. Lines are looked up only where something is found in them.
final class SourceText {
    private final String file;
    private final String text;
    private int[] starts = {};
    private int lastLine;
    private String lastText = "";
    private int placeLine;
    private int placeColumn;
    private int placeOffset;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return starts().length;
    }

    /// A line without its end, from 1; empty outside of the file.
    String line(int line) {
        // The same string for the same line: a long line with many findings is kept once.
        if (line != lastLine) {
            lastText = line < 1 || line > lineCount() ? "" : text.substring(start(line), end(line));
            lastLine = line;
        }
        return lastText;
    }

    /// The offset of a line's first character.
    int start(int line) {
        return starts()[line - 1];
    }

    private int end(int line) {
        int end = line < lineCount() ? start(line + 1) : text.length();
        while (end > start(line) && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int[] starts() {
        if (starts.length == 0) {
            int[] found = new int[16 + text.length() / 32];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n'
                        || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = i + 1;
                }
            }
            starts = Arrays.copyOf(found, count);
        }
        return starts;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /// How far a line is indented, in spaces.
    static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /// The offset in a line of a column counted in code points from 1; the line's end at most.
    /// Quick for places near the last one asked for, however long the line is.
    int offset(int line, int column) {
        String text = line(line);
        if (line != placeLine) {
            placeLine = line;
            placeColumn = 1;
            placeOffset = 0;
        }
        while (placeColumn < column && placeOffset < text.length()) {
            placeOffset += Character.charCount(text.codePointAt(placeOffset));
            placeColumn++;
        }
        while (placeColumn > column && placeOffset > 0) {
            placeOffset -= Character.charCount(text.codePointBefore(placeOffset));
            placeColumn--;
        }
        return placeOffset;
    }
}
