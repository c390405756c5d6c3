package retain.lint;

import retain.deck.Item;
import retain.deck.Option;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The key alone ends with a full stop, or alone begins with a capital, or alone does not: it was
/// written or mended apart from the others, and shows it. In any language.
///
/// A capital is no clue where a proper name stands first: a word that the item writes with a
/// capital inside a sentence too.
final class LookClue implements ItemRule {
    /// The point of *p.m.*, *D.C.* or *Ltd.* ends no sentence.
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:\\.\\p{L}|\\b(?i:etc|inc|ltd|co|jr|sr|dr|st|al|vs|approx|bzw|usw))\\.$");

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.ofSingle(item);
        if (offer.isEmpty() || offer.get().distractors().size() < 2) {
            return;
        }
        Option key = offer.get().keys().getFirst();
        if (alone(offer.get(), LookClue::isStopped)) {
            warn(item, offer.get(), "ends with a full stop", isStopped(key), report);
        }
        List<Option> capitals = isCapital(key) ? List.of(key) : offer.get().distractors();
        boolean letters = offer.get().options().stream().allMatch(LookClue::hasCase);
        if (letters && alone(offer.get(), LookClue::isCapital) && !areNames(item, capitals)) {
            warn(item, offer.get(), "begins with a capital", isCapital(key), report);
        }
    }

    private static void warn(Item item, Offer offer, String look, boolean has, Report report) {
        report.warning(
                item,
                offer.place(offer.keys().getFirst()),
                GrammarClue.RULE,
                (has
                                ? "the right option alone " + look
                                : "each wrong option " + look + ", but not the right one")
                        + ", which marks it; write all options alike");
    }

    /// Whether the key differs in something from all the others.
    private static boolean alone(Offer offer, Predicate<Option> look) {
        boolean key = look.test(offer.keys().getFirst());
        return offer.distractors().stream().noneMatch(option -> look.test(option) == key);
    }

    private static boolean isStopped(Option option) {
        return option.text().endsWith("。")
                || (option.text().endsWith(".") && !ABBREVIATED.matcher(option.text()).find());
    }

    private static boolean hasCase(Option option) {
        int first = option.text().codePointAt(0);
        return Character.isUpperCase(first)
                || (Character.isLowerCase(first) && !isSpelledSo(option));
    }

    /// *pH*, *mRNA* and *iOS* are never written otherwise.
    private static boolean isSpelledSo(Option option) {
        return Wording.of(option.text()).words().stream()
                .limit(1)
                .anyMatch(word -> word.text().chars().anyMatch(Character::isUpperCase));
    }

    private static boolean isCapital(Option option) {
        return Character.isUpperCase(option.text().codePointAt(0));
    }

    private static boolean areNames(Item item, List<Option> options) {
        return options.stream().allMatch(option -> isName(item, option));
    }

    private static boolean isName(Item item, Option option) {
        List<Wording.Word> words = Wording.of(option.text()).words();
        String first = words.isEmpty() ? "" : words.getFirst().text();
        boolean initials = first.length() > 1 && Character.isUpperCase(first.codePointAt(1));
        String around = item.question() + " " + item.rationale().explanation();
        for (String sentence : Sentences.of(around)) {
            List<Wording.Word> inside = Wording.of(sentence).words();
            for (int i = 1; i < inside.size(); i++) {
                if (inside.get(i).text().equals(first)) {
                    return true;
                }
            }
        }
        return initials;
    }
}
