package retain.deck;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// Which wording of an item was answered, as two hashes of eight hexadecimal digits.
///
/// `wording` covers kind, question, figure, what can be picked or is accepted, and the key; not
/// explanation, feedback, citation or topic, which may be edited without a new question arising.
/// The order in which an author lists the options does not matter. `key` covers the right answer
/// alone: where it differs, the learner learnt something that no longer holds.
///
/// CRC-32C: it need only tell the few wordings of one item apart, and it costs nothing at start-up,
/// where a cryptographic hash would load its providers.
public record Revision(String wording, String key) {
    public static Revision of(Item item) {
        List<String> key = key(item.interaction());
        List<String> wording =
                new ArrayList<>(List.of(item.kind().word(), item.question(), item.figure()));
        wording.addAll(offered(item.interaction()));
        wording.addAll(key);
        return new Revision(hash(wording), hash(key));
    }

    private static List<String> key(Interaction interaction) {
        List<String> key = new ArrayList<>();
        switch (interaction) {
            case Choice choice -> choice.key().forEach(id -> key.add(id.value()));
            case TextEntry entry -> key.add(TypedText.normalise(entry.accepted().getFirst()));
            case Cloze cloze -> {
                for (Blank blank : cloze.blanks()) {
                    key.add(TypedText.normalise(blank.accepted().getFirst()));
                }
                return key;
            }
            case Order order -> {
                order.key().forEach(id -> key.add(id.value()));
                return key;
            }
            case Match match ->
                    match.key()
                            .forEach((source, target) ->
                                    key.add(parts(source.value(), target.value())));
        }
        Collections.sort(key);
        return key;
    }

    private static List<String> offered(Interaction interaction) {
        List<String> offered = new ArrayList<>();
        switch (interaction) {
            case Choice choice -> choice.options().forEach(option -> offered.add(text(option)));
            case TextEntry entry -> offered.addAll(entry.accepted());
            case Cloze cloze -> {
                for (Interaction.Segment segment : cloze.segments()) {
                    switch (segment) {
                        case Words words -> offered.add(words.text());
                        case Blank blank ->
                                offered.add(parts(blank.accepted().toArray(String[]::new)));
                    }
                }
                return offered;
            }
            case Order order -> order.steps().forEach(step -> offered.add(text(step)));
            case Match match -> {
                match.sources().forEach(source -> offered.add(text(source)));
                match.targets().forEach(target -> offered.add(text(target)));
            }
        }
        Collections.sort(offered);
        return offered;
    }

    /// The hash of a text that stands alone.
    public static String hash(String text) {
        return hash(List.of(text));
    }

    private static String text(Option option) {
        return parts(option.id().value(), option.text());
    }

    private static String hash(List<String> parts) {
        CRC32C crc = new CRC32C();
        crc.update(parts(parts.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /// Joins so that no two lists give one text: each part is led by its length.
    private static String parts(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append(part.length()).append(':').append(part);
        }
        return out.toString();
    }
}
