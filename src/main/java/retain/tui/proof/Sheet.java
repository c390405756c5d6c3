package retain.tui.proof;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.ItemId;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.OptionShuffle;
import retain.deck.Question;

import java.util.List;

/// One item of a proof, and how its options are drawn.
///
/// @param index into the leaves of the proof
/// @param draw 0 for the options as the author wrote them, else the number of a shuffle
public record Sheet(Proof proof, int index, int draw) {
    /// Shuffles tried for one that looks otherwise: two options are often drawn alike.
    private static final int TRIES = 20;

    public Sheet {
        if (index < 0 || index >= proof.leaves().size()) {
            throw new IllegalArgumentException("no leaf " + index);
        }
    }

    public Leaf leaf() {
        return proof.leaves().get(index);
    }

    public ItemId id() {
        return leaf().item().id();
    }

    /// Another item of the same proof, as its author wrote it.
    public Sheet at(int other) {
        return new Sheet(proof, other, 0);
    }

    /// The same item with its options as the author wrote them.
    public Sheet authored() {
        return at(index);
    }

    /// The same item, its options in another order; the same where there is no other.
    public Sheet reshuffled() {
        List<OptionId> before = shown();
        for (int i = 1; i <= TRIES; i++) {
            Sheet other = new Sheet(proof, index, draw + i);
            if (!other.shown().equals(before)) {
                return other;
            }
        }
        return this;
    }

    /// The question as a trainee would be asked it for the first time.
    public Question question() {
        return new Question(leaf().item(), shown());
    }

    /// The author's order of steps and right sides is the answer, and no trainee meets it.
    private List<OptionId> shown() {
        Interaction interaction = leaf().item().interaction();
        return switch (interaction) {
            case Choice choice when draw == 0 -> choice.options().stream().map(Option::id).toList();
            case Choice _, Order _, Match _, TextEntry _, Cloze _ ->
                    OptionShuffle.shown(interaction, 31L * id().hashCode() + draw);
        };
    }

    /// Which of the items of its deck this is, from 1.
    public int inDeck() {
        int place = 0;
        for (Leaf other : proof.leaves().subList(0, index + 1)) {
            place += isOfThisDeck(other) ? 1 : 0;
        }
        return place;
    }

    /// How many items of its deck there are to look through.
    public int ofDeck() {
        return (int) proof.leaves().stream().filter(this::isOfThisDeck).count();
    }

    private boolean isOfThisDeck(Leaf other) {
        return other.item().id().deck().equals(id().deck())
                && other.item().id().course().equals(id().course());
    }
}
