package retain.json;

import retain.deck.Form;
import retain.deck.Form.Seat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Whether the log can keep a form. To be asked before a sitting begins: what is too long for a
/// line could be sat, but never exported and taken in again.
public final class FormSize {
    private static final double MIB = 1024 * 1024;

    /// What a form leaves of a line to the rest of the entry.
    private static final int REST = 64 * 1024;

    private FormSize() {}

    /// Why the form cannot be kept, and what to do; empty where it can.
    public static Optional<String> refusal(Form form) {
        return refusal(form, LogLines.LONGEST);
    }

    static Optional<String> refusal(Form form, int longest) {
        int size = size(out -> FormText.members(out, form));
        if (size <= longest - REST) {
            return Optional.empty();
        }
        Seat largest =
                form.seats().stream().max(Comparator.comparingInt(FormSize::size)).orElseThrow();
        return Optional.of(
                "the form of exam "
                        + form.exam().name()
                        + " takes "
                        + inMib(size)
                        + ", more than the "
                        + inMib(longest)
                        + " that the log can keep: shorten its longest items, first "
                        + largest.item().id()
                        + " with "
                        + inMib(size(largest))
                        + ", or ask fewer questions");
    }

    private static int size(Seat seat) {
        return size(out -> SeatText.members(out, seat));
    }

    private static int size(Consumer<JsonOut> members) {
        StringWriter text = new StringWriter();
        try (JsonOut out = new JsonOut(JsonValue.generator(text))) {
            out.object(() -> members.accept(out));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String inMib(int bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / MIB);
    }
}
