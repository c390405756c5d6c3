package retain.lint;

import retain.deck.Item;
import retain.deck.Option;

import java.util.Optional;

/// Reading time is no part of what is tested: a stem over 90 words or an option over 25 tests
/// patience (Haladyna, Downing and Rodriguez 2002: keep reading to a minimum).
final class TooLong implements ItemRule {
    private static final String RULE = "too-long";
    private static final int STEM = 90;
    private static final int OPTION = 25;

    @Override
    public void check(Item item, Report report) {
        int words = Wording.length(item.question());
        if (words > STEM) {
            report.note(
                    item,
                    "question",
                    RULE,
                    "the question has "
                            + words
                            + " words and tests patience; keep only what the answer needs, "
                            + STEM
                            + " words at most");
        }
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty()) {
            return;
        }
        for (Option option : offer.get().options()) {
            int length = Wording.length(option.text());
            if (length > OPTION) {
                report.note(
                        item,
                        offer.get().place(option),
                        RULE,
                        "this option has "
                                + length
                                + " words; move what all options share to the question, and reasons"
                                + " to the feedback, "
                                + OPTION
                                + " words at most");
            }
        }
    }
}
