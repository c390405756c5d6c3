package retain.tui.plain;

import retain.deck.Interaction.Match;
import retain.deck.OptionId;
import retain.deck.Response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads pairs such as `1c 2a 3b`; `1-c, 2-a` and `1 c 2 a` say the same.
final class PlainPairs {
    private PlainPairs() {}

    static PlainAnswer of(Match match, List<OptionId> shown, String line) {
        Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
        int at = 0;
        for (at = gap(line, at); at < line.length(); at = gap(line, at)) {
            int start = at;
            while (at < line.length() && isDigit(line.charAt(at))) {
                at++;
            }
            int source = PlainAnswer.place(line.substring(start, at));
            at = gap(line, at);
            int target = at < line.length() ? PlainAnswer.place(line.substring(at, at + 1)) : -1;
            boolean isLetter = target >= 0 && !isDigit(line.charAt(at));
            at = Math.min(at + 1, line.length());
            if (source < 0
                    || source >= match.sources().size()
                    || !isLetter
                    || target >= shown.size()) {
                String pair = line.substring(start, at).strip();
                return new PlainAnswer.Unreadable("There is no pair \"" + pair + "\".");
            }
            if (pairs.put(match.sources().get(source).id(), shown.get(target)) != null) {
                return new PlainAnswer.Unreadable((source + 1) + " stands there twice.");
            }
        }
        List<String> open = new ArrayList<>();
        for (int i = 0; i < match.sources().size(); i++) {
            if (!pairs.containsKey(match.sources().get(i).id())) {
                open.add(String.valueOf(i + 1));
            }
        }
        return open.isEmpty()
                ? new PlainAnswer.Read(new Response.Matched(pairs))
                : new PlainAnswer.Unreadable(
                        "There is no letter for " + String.join(", ", open) + ".");
    }

    private static int gap(String line, int from) {
        int at = from;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at))
                        || ",;-=:".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String expected(Match match, List<OptionId> shown) {
        return "Answer with a letter, a to "
                + label(shown.size() - 1)
                + ", for each number, as in \""
                + example(match, shown)
                + "\".";
    }

    /// Pairs that are not the right answer.
    private static String example(Match match, List<OptionId> shown) {
        for (int shift = 1; ; shift++) {
            List<String> pairs = new ArrayList<>();
            boolean isKey = true;
            for (int i = 0; i < match.sources().size(); i++) {
                int target = (i + shift) % shown.size();
                pairs.add(i + 1 + label(target));
                isKey &= shown.get(target).equals(match.key().get(match.sources().get(i).id()));
            }
            if (!isKey || shift == shown.size()) {
                return String.join(" ", pairs);
            }
        }
    }

    /// The letter of a place, from 0.
    static String label(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
