package retain.lint;

import retain.deck.TypedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of numbers that an option stands for, as in `10–20 mmHg`, `under 5 mm` or `7 days`.
///
/// @param low where it begins
/// @param high where it ends
/// @param lowBelongs whether `low` itself is in it
/// @param highBelongs whether `high` itself is in it
/// @param unit all words of the option that do not make the range
record NumberRange(
        BigDecimal low, BigDecimal high, boolean lowBelongs, boolean highBelongs, String unit) {
    private static final BigDecimal FAR = new BigDecimal("1e30");
    private static final int LONGEST_OPTION = 80;
    private static final int DIGITS = 15;
    private static final String MINUS = "minus ";

    /// How the words around a number open a range: whether it goes up, and whether the number
    /// belongs to it.
    private record Opening(String words, boolean before, boolean up, boolean belongs) {}

    private static final List<Opening> OPENINGS =
            List.of(
                    new Opening("no more than", true, false, true),
                    new Opening("not more than", true, false, true),
                    new Opening("more than", true, true, false),
                    new Opening("less than", true, false, false),
                    new Opening("fewer than", true, false, false),
                    new Opening("at least", true, true, true),
                    new Opening("at most", true, false, true),
                    new Opening("up to", true, false, true),
                    new Opening("under", true, false, false),
                    new Opening("below", true, false, false),
                    new Opening("over", true, true, false),
                    new Opening("above", true, true, false),
                    new Opening("<", true, false, false),
                    new Opening("≤", true, false, true),
                    new Opening(">", true, true, false),
                    new Opening("≥", true, true, true),
                    new Opening("or more", false, true, true),
                    new Opening("and more", false, true, true),
                    new Opening("or over", false, true, true),
                    new Opening("or less", false, false, true),
                    new Opening("or fewer", false, false, true),
                    new Opening("or under", false, false, true),
                    new Opening("and over", false, true, true),
                    new Opening("or above", false, true, true),
                    new Opening("and above", false, true, true),
                    new Opening("or higher", false, true, true),
                    new Opening("or older", false, true, true),
                    new Opening("or longer", false, true, true),
                    new Opening("or warmer", false, true, true),
                    new Opening("or below", false, false, true),
                    new Opening("and below", false, false, true),
                    new Opening("and under", false, false, true),
                    new Opening("or lower", false, false, true),
                    new Opening("or younger", false, false, true),
                    new Opening("or shorter", false, false, true),
                    new Opening("or colder", false, false, true));

    private record Found(BigDecimal value, int start, int end) {}

    /// The range that an option stands for; nothing where it holds no number, or several that make
    /// no range.
    static Optional<NumberRange> of(String option) {
        if (option.length() > LONGEST_OPTION) {
            return Optional.empty();
        }
        List<Found> numbers = numbers(option);
        if (numbers.size() == 1) {
            return Optional.of(single(option, numbers.getFirst()));
        }
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        Found low = numbers.getFirst();
        Found high = numbers.getLast();
        String between = option.substring(low.end, high.start).strip();
        boolean range =
                switch (between) {
                    case "-", "‐", "‑", "–", "—", "~", "to", "bis" -> true;
                    default -> false;
                };
        if (!range || low.value.compareTo(high.value) >= 0) {
            return Optional.empty();
        }
        String unit = option.substring(0, low.start) + " " + option.substring(high.end);
        return Optional.of(new NumberRange(low.value, high.value, true, true, plain(unit)));
    }

    private static NumberRange single(String option, Found number) {
        String before = plain(option.substring(0, number.start));
        String after = plain(option.substring(number.end));
        for (Opening opening : OPENINGS) {
            String side = opening.before ? before : after;
            boolean leads = !opening.before && side.startsWith(opening.words);
            if (leads || side.endsWith(opening.words)) {
                String rest =
                        leads
                                ? side.substring(opening.words.length())
                                : side.substring(0, side.length() - opening.words.length());
                String unit = opening.before ? rest + " " + after : before + " " + rest;
                return opening.up
                        ? new NumberRange(number.value, FAR, opening.belongs, false, plain(unit))
                        : new NumberRange(
                                FAR.negate(), number.value, false, opening.belongs, plain(unit));
            }
        }
        return new NumberRange(number.value, number.value, true, true, plain(before + " " + after));
    }

    /// Whether one holds the other since both go on without end to the same side, as *up to 7 days*
    /// and *up to 28 days* do.
    boolean nests(NumberRange other) {
        return isComparable(other) && ((up() && other.up()) || (down() && other.down()));
    }

    private boolean up() {
        return high.compareTo(FAR) == 0;
    }

    private boolean down() {
        return low.compareTo(FAR.negate()) == 0;
    }

    private boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /// Whether some number beyond a shared end lies in both.
    boolean overlaps(NumberRange other) {
        if (!isComparable(other)) {
            return false;
        }
        BigDecimal from = low.max(other.low);
        BigDecimal to = high.min(other.high);
        int order = from.compareTo(to);
        return order < 0
                || (order == 0
                        && (isPoint() || other.isPoint())
                        && !touchesAtEnd(other, from)
                        && holds(from)
                        && other.holds(from));
    }

    /// Whether the two share one end and no more, as `5–10` and `10–15` do.
    boolean touches(NumberRange other) {
        if (!isComparable(other)) {
            return false;
        }
        BigDecimal from = low.max(other.low);
        return from.compareTo(high.min(other.high)) == 0
                && touchesAtEnd(other, from)
                && holds(from)
                && other.holds(from);
    }

    private boolean touchesAtEnd(NumberRange other, BigDecimal end) {
        boolean before = end.compareTo(high) == 0 && end.compareTo(other.low) == 0;
        boolean after = end.compareTo(low) == 0 && end.compareTo(other.high) == 0;
        return before || after;
    }

    private boolean isComparable(NumberRange other) {
        return unit.equals(other.unit) && !(isPoint() && other.isPoint());
    }

    private boolean holds(BigDecimal number) {
        int fromLow = number.compareTo(low);
        int toHigh = number.compareTo(high);
        return (fromLow > 0 || (fromLow == 0 && lowBelongs))
                && (toHigh < 0 || (toHigh == 0 && highBelongs));
    }

    /// The numbers of a text: digits, with a point or comma inside. A comma before three digits
    /// parts thousands, any other is a decimal one. A minus counts where nothing but a space or a
    /// bracket stands before it, so that the line of `10–20` is none.
    private static List<Found> numbers(String text) {
        List<Found> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i) || (i > 0 && Character.isLetter(text.charAt(i - 1)))) {
                i++;
                continue;
            }
            int end = i;
            while (isDigit(text, end)
                    || (end < text.length()
                            && ".,".indexOf(text.charAt(end)) >= 0
                            && isDigit(text, end + 1))) {
                end++;
            }
            String digits = text.substring(i, end).replaceAll(",(?=\\d{3}(?!\\d))", "");
            String decimal = digits.replace(',', '.');
            boolean one = decimal.indexOf('.') == decimal.lastIndexOf('.');
            if (one && decimal.length() <= DIGITS) {
                BigDecimal value = new BigDecimal(decimal).stripTrailingZeros();
                int start = signed(text, i);
                numbers.add(new Found(start < i ? value.negate() : value, start, end));
            }
            i = end;
        }
        return numbers;
    }

    /// Where a number begins with its minus; where it has none, at its first digit.
    private static int signed(String text, int digit) {
        int sign = digit - 1;
        if (text.regionMatches(true, Math.max(0, digit - MINUS.length()), MINUS, 0, MINUS.length())
                && (digit == MINUS.length()
                        || !Character.isLetter(text.charAt(digit - MINUS.length() - 1)))) {
            return digit - MINUS.length();
        }
        if (sign < 0 || "-−–‐‑".indexOf(text.charAt(sign)) < 0) {
            return digit;
        }
        int before = sign - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean apart =
                before < sign - 1 || before < 0 || "<>≤≥(".indexOf(text.charAt(before)) >= 0;
        boolean line = before >= 0 && Character.isDigit(text.charAt(before));
        return apart && !line ? sign : digit;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static String plain(String text) {
        return TypedText.normalise(text);
    }
}
