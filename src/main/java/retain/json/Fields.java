package retain.json;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /// The elements of a list; none where the member is not there.
    List<JsonValue> optionalList(String name) {
        return has(name) ? list(name, value(name)) : List.of();
    }

    static List<JsonValue> list(String name, JsonValue value) {
        if (value instanceof JsonValue.Array(List<JsonValue> values)) {
            return values;
        }
        throw wrong(name, "a list", value.kind());
    }

    long whole(String name, long most) {
        return whole(name, 0, most);
    }

    long whole(String name, long least, long most) {
        JsonValue value = value(name);
        String rule = "a whole number from " + least + " to " + most;
        if (!(value instanceof JsonValue.Num(String digits))) {
            throw wrong(name, rule, value.kind());
        }
        // A number of a thousand digits is a number too.
        if (digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
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

    /// Ends an object that has to be understood as a whole.
    void refuseRest() {
        if (!left.isEmpty()) {
            throw new BadEntry(
                    quoted(left.keySet().iterator().next())
                            + " is a member that this version of retain does not know");
        }
    }

    /// Reads a part, whose faults are told with where it is.
    static <T> T in(String where, Supplier<T> part) {
        try {
            return part.get();
        } catch (BadEntry bad) {
            throw bad.in(where);
        } catch (IllegalArgumentException odd) {
            throw new BadEntry(where + ": " + odd.getMessage());
        }
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
