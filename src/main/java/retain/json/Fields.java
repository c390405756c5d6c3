package retain.json;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The members of one object, taken out one by one; what is left at the end is what this version
/// does not know.
final class Fields {
    private static final int SHOWN = 40;

    private final Map<String, JsonValue> left;

    Fields(JsonValue value) {
        if (!(value instanceof JsonValue.Members(Map<String, JsonValue> members))) {
            throw new BadEntry("not an object in braces, but " + value.kind());
        }
        left = new LinkedHashMap<>(members);
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    JsonValue value(String name) {
        @Nullable JsonValue value = left.remove(name);
        if (value == null) {
            throw new BadEntry(quoted(name) + " is missing");
        }
        return value;
    }

    String text(String name) {
        return text(name, value(name));
    }

    static String text(String name, JsonValue value) {
        if (value instanceof JsonValue.Text(String text)) {
            return text;
        }
        throw wrong(name, "a text", value.kind());
    }

    /// Empty where the member is not there.
    String optionalText(String name) {
        return has(name) ? text(name) : "";
    }

    /// Reads a text that has a meaning.
    ///
    /// @param rule what the text must be, for the sentence
    <T> T read(String name, Function<String, Optional<T>> reader, String rule) {
        String text = text(name);
        return reader.apply(text).orElseThrow(() -> wrong(name, rule, quoted(text)));
    }

    long whole(String name, long most) {
        JsonValue value = value(name);
        String rule = "a whole number from 0 to " + most;
        if (!(value instanceof JsonValue.Num(String digits))) {
            throw wrong(name, rule, value.kind());
        }
        // A number of a thousand digits is a number too.
        if (digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(digits);
            if (number <= most) {
                return number;
            }
        }
        throw wrong(name, rule, shortened(digits));
    }

    boolean truth(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonValue.Truth(boolean truth)) {
            return truth;
        }
        throw wrong(name, "true or false", value.kind());
    }

    /// What was not taken, as one compact object; empty where all was.
    String rest() {
        return left.isEmpty() ? "" : new JsonValue.Members(left).write();
    }

    static BadEntry wrong(String name, String rule, String found) {
        return new BadEntry(quoted(name) + " must be " + rule + ", but is " + found);
    }

    /// In quotation marks, short, and with nothing that a terminal would obey.
    static String quoted(String text) {
        return new JsonValue.Text(shortened(text)).write();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
