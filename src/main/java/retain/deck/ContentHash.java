package retain.deck;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a reviewer approves, as twelve hexadecimal digits: all that a trainee is shown or scored by
/// (kind, question, figure, options and their order, key, feedback, explanation, dispute,
/// citations) and whether the item is safety-critical. Topic, level, status, facts, enemies,
/// earlier names and notes may change without another approval.
///
/// The first 48 bits of SHA-256: wide enough that no edit is missed by chance, short enough to
/// stand in a deck. Not for the start path, unlike `Revision`.
public final class ContentHash {
    private static final int BYTES = 6;

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(Item item) {
        ContentHash hash = new ContentHash();
        hash.add(item.kind().word(), item.question(), item.figure());
        hash.add(item.critical() ? "critical" : "");
        hash.add(item.interaction());
        hash.add(item.rationale().explanation(), item.rationale().disputed());
        hash.addAll(item.rationale().citations());
        return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
    }

    private void add(Interaction interaction) {
        switch (interaction) {
            case Choice choice -> {
                addOptions(choice.options());
                addAll(choice.key().stream().map(OptionId::value).sorted().toList());
            }
            case TextEntry entry -> {
                addAll(entry.accepted());
                for (Rejected rejected : entry.rejected()) {
                    add(rejected.text(), rejected.feedback());
                }
                add(Integer.toString(entry.typosForgiven()));
            }
            case Cloze cloze -> {
                for (Segment segment : cloze.segments()) {
                    switch (segment) {
                        case Words words -> add(words.text());
                        case Blank blank -> addAll(blank.accepted());
                    }
                }
                add(Integer.toString(cloze.typosForgiven()));
            }
            case Order order -> addOptions(order.steps());
            case Match match -> {
                addOptions(match.sources());
                addOptions(match.targets());
                match.key().forEach((source, target) -> add(source.value(), target.value()));
            }
        }
    }

    private void addOptions(List<Option> options) {
        add(Integer.toString(options.size()));
        for (Option option : options) {
            add(option.id().value(), option.text(), option.feedback());
            add(option.pinned() ? "pinned" : "");
        }
    }

    private void addAll(List<String> texts) {
        add(Integer.toString(texts.size()));
        texts.forEach(this::add);
    }

    /// Each text is led by its length, so that no two lists of texts give the same bytes.
    private void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }
}
