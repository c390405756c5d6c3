package retain.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Writes what a terminal would obey or hide as an escape of four digits, so that a file printed on
/// a screen is harmless. The text read back is the same.
final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
        ascii[DELETE] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    /// Lone surrogates never get here: `JsonValue.wellFormed` has replaced them.
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return isHarmless(c) ? null : new SerializedString(String.format("\\u%04X", c));
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }
}
