package retain.lint;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.Words;
import retain.deck.Item;

import java.util.List;

/// What makes a blank hard to read or easy to guess: it stands first, before a reader knows what is
/// asked; an article before it tells the first letter of the answer; the answer stands elsewhere in
/// the text.
///
/// Answers of fewer than four letters are not looked for elsewhere.
final class ClozeShape implements ItemRule {
    private static final String RULE = "cloze-shape";
    private static final int LETTERS = 4;

    @Override
    public void check(Item item, Report report) {
        if (!(item.interaction() instanceof Cloze cloze)) {
            return;
        }
        List<Segment> segments = cloze.segments();
        StringBuilder shown = new StringBuilder(item.question());
        for (Segment segment : segments) {
            shown.append(segment instanceof Words words ? words.text() : " — ");
        }
        Wording text = Wording.of(shown.toString());
        for (int i = 0; i < segments.size(); i++) {
            if (!(segments.get(i) instanceof Blank blank)) {
                continue;
            }
            String before = i > 0 && segments.get(i - 1) instanceof Words words ? words.text() : "";
            boolean first = Wording.of(before).words().isEmpty() && i <= 1;
            if (first && item.question().isBlank()) {
                report.warning(
                        item,
                        "text",
                        RULE,
                        "the text begins with a blank, before a reader knows what is asked; turn"
                                + " the sentence round so that the blank comes late");
            }
            article(item, before, blank, report);
            elsewhere(item, text, blank, report);
        }
    }

    private static void article(Item item, String before, Blank blank, Report report) {
        List<Wording.Word> words = Wording.of(before).words();
        if (words.isEmpty() || !Character.isWhitespace(before.codePointBefore(before.length()))) {
            return;
        }
        String last = words.getLast().form();
        if ((last.equals("a") || last.equals("an")) && English.is(item)) {
            report.warning(
                    item,
                    "text",
                    RULE,
                    Quoted.of(last)
                            + " before the blank tells whether the answer begins with a vowel;"
                            + " write \"a(n)\", or \"{{"
                            + last
                            + " "
                            + blank.accepted().getFirst()
                            + "}}\" with the article inside");
        }
    }

    private static void elsewhere(Item item, Wording text, Blank blank, Report report) {
        for (String accepted : blank.accepted()) {
            String phrase = String.join(" ", Wording.of(accepted).forms());
            if (phrase.codePoints().filter(Character::isLetter).count() >= LETTERS
                    && text.has(phrase)) {
                report.warning(
                        item,
                        "text",
                        RULE,
                        Quoted.of(accepted)
                                + " is accepted in a blank and stands elsewhere in the text, so it"
                                + " can be copied; say it otherwise there");
                return;
            }
        }
    }
}
