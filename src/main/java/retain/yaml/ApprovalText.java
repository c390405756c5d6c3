package retain.yaml;

import retain.deck.Item;
import retain.deck.Notes.Reviewed;
import retain.deck.Status;
import retain.yaml.ItemSpan.Span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Writes an approval into the text of a deck. Only the values of `status` and `reviewed` change,
/// or a line is added for them; all else stays byte for byte: comments, layout, line ends, a byte
/// order mark.
public final class ApprovalText {
    private static final String MARK = "\uFEFF";

    private record Edit(int start, int end, String text) {}

    private ApprovalText() {}

    /// The deck with items approved.
    ///
    /// @param deck the bytes of a deck without an error
    /// @param reviews by item of that deck
    /// @return empty where the deck does not hold all of the items
    public static Optional<byte[]> approve(byte[] deck, Map<Item, Reviewed> reviews) {
        String text = new String(deck, StandardCharsets.UTF_8);
        String mark = text.startsWith(MARK) ? MARK : "";
        SourceText source = new SourceText("", text.substring(mark.length()));
        String readable = Utf8.printable(source, new Findings(source));
        Set<String> ids = new HashSet<>();
        reviews.keySet().forEach(item -> ids.add(item.id().id()));
        Map<String, ItemSpan> spans = ItemSpan.of(source, readable, ids);
        if (!spans.keySet().equals(ids)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        reviews.forEach((item, reviewed) -> {
            ItemSpan span = Objects.requireNonNull(spans.get(item.id().id()));
            edits.addAll(new Approval(source, span, item, reviewed).edits());
        });
        // From the end of the text. Of two at one place the later goes first, and so stands below.
        Collections.reverse(edits);
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        StringBuilder out = new StringBuilder(source.text());
        edits.forEach(edit -> out.replace(edit.start(), edit.end(), edit.text()));
        return Optional.of((mark + out).getBytes(StandardCharsets.UTF_8));
    }

    private record Approval(SourceText source, ItemSpan span, Item item, Reviewed reviewed) {
        List<Edit> edits() {
            List<Edit> edits = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            Optional<Span> status = span("status");
            if (item.status() != Status.APPROVED) {
                if (status.isPresent()) {
                    edits.add(replacing(status.get(), Status.APPROVED.word()));
                } else {
                    missing.add("status: " + Status.APPROVED.word());
                }
            }
            String review =
                    "{by: "
                            + FlowText.of(reviewed.by())
                            + ", date: "
                            + reviewed.date()
                            + ", hash: "
                            + reviewed.hash()
                            + "}";
            Optional<Span> earlier = span("reviewed");
            if (earlier.isEmpty()) {
                missing.add("reviewed: " + review);
            } else if (earlier.get().inBraces()) {
                edits.add(replacing(earlier.get(), review));
            } else {
                block(earlier.get(), edits);
            }
            if (!missing.isEmpty()) {
                edits.add(span.inBraces() ? inBraces(missing) : onLines(missing, status));
            }
            return edits;
        }

        private Optional<Span> span(String key) {
            return Optional.ofNullable(span.values().get(key));
        }

        private static Edit replacing(Span span, String text) {
            return new Edit(span.start(), span.end(), text);
        }

        /// `reviewed` with a line for each of its keys.
        private void block(Span block, List<Edit> edits) {
            span("reviewed/by")
                    .ifPresent(by -> edits.add(replacing(by, FlowText.of(reviewed.by()))));
            span("reviewed/date")
                    .ifPresent(date -> edits.add(replacing(date, reviewed.date().toString())));
            Optional<Span> hash = span("reviewed/hash");
            if (hash.isPresent()) {
                edits.add(replacing(hash.get(), reviewed.hash()));
            } else {
                int indentation = block.start() - lineStart(block.start());
                String line = " ".repeat(indentation) + "hash: " + reviewed.hash();
                edits.add(below(block.end(), List.of(line)));
            }
        }

        /// New lines below `status`, or at the item's end.
        private Edit onLines(List<String> keys, Optional<Span> status) {
            String indentation = " ".repeat(span.column() - 1);
            List<String> lines = keys.stream().map(key -> indentation + key).toList();
            return below(status.map(Span::end).orElse(span.end()), lines);
        }

        private Edit below(int offset, List<String> lines) {
            String text = source.text();
            int last = offset;
            // A block text ends with the lines that are blank after it.
            while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            int end = last;
            while (end < text.length() && !SourceText.isBreak(text.charAt(end))) {
                end++;
            }
            String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            StringBuilder out = new StringBuilder();
            lines.forEach(line -> out.append(lineEnd).append(line));
            return new Edit(end, end, out.toString());
        }

        private Edit inBraces(List<String> keys) {
            int brace = span.end() - 1;
            int last = brace;
            while (Character.isWhitespace(source.text().charAt(last - 1))) {
                last--;
            }
            String comma = source.text().charAt(last - 1) == ',' ? " " : ", ";
            return new Edit(last, last, comma + String.join(", ", keys));
        }

        private int lineStart(int offset) {
            int start = offset;
            while (start > 0 && !SourceText.isBreak(source.text().charAt(start - 1))) {
                start--;
            }
            return start;
        }
    }
}
