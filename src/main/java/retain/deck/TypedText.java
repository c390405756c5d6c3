package retain.deck;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// How typed answers are compared: compatibility composition (NFKC), case folded, invisible
/// characters dropped, hyphens as spaces, spaces collapsed, final punctuation off. A dash that
/// leads a number is its sign and stays.
public final class TypedText {
    private static final String FINAL_PUNCTUATION = ".,;:!?";
    private static final String DECIMAL_POINT = ".,";

    /// The minus sign proper; Unicode counts it as mathematics, not as a dash.
    private static final int MINUS = 0x2212;

    private TypedText() {}

    /// The form in which two typed texts are the same answer.
    public static String normalise(String text) {
        // Upper case first: that folds ß and final sigma as full case folding does.
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        StringBuilder visible = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        StringBuilder out = new StringBuilder(visible.length());
        boolean gap = false;
        for (int i = 0, c; i < visible.length(); i += Character.charCount(c)) {
            c = visible.codePointAt(i);
            boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
            if ((dash || c == MINUS) && out.isEmpty() && isNumber(visible, i + 1)) {
                out.append('-');
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || dash) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.appendCodePoint(c);
        }
        int end = out.length();
        while (end > 0
                && (FINAL_PUNCTUATION.indexOf(out.charAt(end - 1)) >= 0
                        || out.charAt(end - 1) == ' ')) {
            end--;
        }
        return Normalizer.normalize(out.substring(0, end), Normalizer.Form.NFKC);
    }

    /// Whether a number begins here: a digit, or a decimal point and a digit.
    private static boolean isNumber(CharSequence text, int from) {
        int digit =
                from < text.length() && DECIMAL_POINT.indexOf(text.charAt(from)) >= 0
                        ? from + 1
                        : from;
        return digit < text.length() && Character.isDigit(Character.codePointAt(text, digit));
    }

    /// Edits between two texts as optimal string alignment counts them: an insertion, a deletion, a
    /// substitution or a swap of neighbours is one, and no stretch is edited twice. In code points.
    public static int typos(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[] before = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }
}
