package retain.lint;

import retain.deck.Interaction.Match;
import retain.deck.Item;
import retain.deck.Option;
import retain.lint.Wording.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two options that say nearly the same, or number ranges that overlap: both would be right, or
/// both wrong, so that neither needs thinking about. Haladyna, Downing and Rodriguez (2002):
/// options are independent and do not overlap.
///
/// Nearly the same means that four fifths of all words are common and that only one of the two has
/// words of its own: *left side, knees drawn up* and *right side, knees drawn up* are a fair pair.
/// A difference in a negation, a number, a sign such as `=`, or in what comes before what makes two
/// options as well. *Up to 7 days* and *up to 28 days* name limits, which is a warning. Exact
/// sameness is found by the reader.
final class DuplicateOption implements ItemRule {
    private static final String RULE = "duplicate-option";
    private static final double NEARLY = 0.8;

    /// More options are not compared: `option-count` has spoken by then.
    private static final int COMPARED = 40;

    /// Words that add nothing to an option.
    private static final Set<String> EMPTY =
            WordList.of(
                    """
                    a an the is are be it its this that which who so also too just quite very
                    really simply well as there then and or of some any
                    """);

    /// Words that make another option of the same one.
    private static final Set<String> TURNING =
            WordList.of(
                    """
                    not no never without none nor neither cannot only nicht kein keine ohne pas
                    sans sin non niet
                    """);

    private static final Set<String> JOINING = Set.of("and", "or");

    /// In a list with one of these, the order of things matters.
    private static final Set<String> DIRECTED =
            WordList.of(
                    """
                    before after then from to than into onto over under above below behind of by
                    in on with without for instead not until while when if through against at
                    """);

    /// An option, with what it is compared by.
    private record Compared(
            String place,
            String text,
            List<String> stems,
            String symbols,
            boolean isList,
            Optional<NumberRange> range) {
        static Compared of(String place, String text) {
            List<Word> words = Wording.of(text).words();
            List<String> stems =
                    words.stream()
                            .filter(word -> !EMPTY.contains(word.form()))
                            .map(Word::stem)
                            .toList();
            boolean isList =
                    text.indexOf(',') < 0
                            && words.stream().anyMatch(word -> JOINING.contains(word.form()))
                            && words.stream().noneMatch(word -> DIRECTED.contains(word.form()));
            return new Compared(place, text, stems, symbolsOf(text), isList, NumberRange.of(text));
        }
    }

    /// Signs of mathematics, of code and of prices, which part options as words do.
    private static String symbolsOf(String text) {
        StringBuilder symbols = new StringBuilder();
        text.codePoints().filter(DuplicateOption::isSymbol).forEach(symbols::appendCodePoint);
        return symbols.toString();
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> "!&*#%@/\\^".indexOf(c) >= 0;
        };
    }

    @Override
    public void check(Item item, Report report) {
        List<Compared> options = options(item);
        for (int i = 1; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(item, options.get(j), options.get(i), report);
            }
        }
    }

    private static List<Compared> options(Item item) {
        List<Compared> compared = new ArrayList<>();
        Optional<Offer> offer = Offer.of(item);
        if (offer.isPresent()) {
            for (Option option : offer.get().options().stream().limit(COMPARED).toList()) {
                compared.add(Compared.of("options/" + compared.size() + "/text", option.text()));
            }
        } else if (item.interaction() instanceof Match match) {
            for (Option target : match.targets()) {
                compared.add(Compared.of(MatchPlaces.of(match, target), target.text()));
            }
        }
        return compared;
    }

    private static void compare(Item item, Compared first, Compared second, Report report) {
        if (first.range.isPresent() && second.range.isPresent()) {
            NumberRange one = first.range.get();
            NumberRange other = second.range.get();
            String both = Quoted.of(second.text) + " and " + Quoted.of(first.text);
            if (one.nests(other)) {
                report.warning(
                        item,
                        second.place,
                        RULE,
                        both
                                + " share numbers, so one answer can fit both; ask for the limit"
                                + " and let the options be numbers alone");
            } else if (one.overlaps(other)) {
                report.error(
                        item,
                        second.place,
                        RULE,
                        both
                                + " share numbers, so one answer can fit both; let each range begin"
                                + " where the other ends");
            } else if (one.touches(other)) {
                report.warning(
                        item,
                        second.place,
                        RULE,
                        both
                                + " share one end, which then fits both; let one of them stop short"
                                + " of it");
            }
            return;
        }
        if (first.symbols.equals(second.symbols)
                && isNearlySame(first.stems, second.stems, first.isList && second.isList)) {
            report.warning(
                    item,
                    second.place,
                    RULE,
                    Quoted.of(second.text)
                            + " says nearly the same as "
                            + Quoted.of(first.text)
                            + ", so neither can be right alone; put another mistake in its"
                            + " place, or leave it out");
        }
    }

    private static boolean isNearlySame(List<String> first, List<String> second, boolean lists) {
        Set<String> one = new HashSet<>(first);
        Set<String> other = new HashSet<>(second);
        if (one.isEmpty() || other.isEmpty() || Wording.overlap(one, other) < NEARLY) {
            return false;
        }
        if (!other.containsAll(one) && !one.containsAll(other)) {
            return false;
        }
        Set<String> different = new HashSet<>(one.size() > other.size() ? one : other);
        different.removeAll(one.size() > other.size() ? other : one);
        for (String word : different) {
            if (TURNING.contains(word) || Character.isDigit(word.codePointAt(0))) {
                return false;
            }
        }
        List<String> left = first.stream().filter(other::contains).toList();
        List<String> right = second.stream().filter(one::contains).toList();
        return lists || left.equals(right);
    }
}
