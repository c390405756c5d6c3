package retain.lint;

import java.util.Collection;
import java.util.List;

/// Words of an item inside a message.
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /// A text between quotes, in one line and cut where it is long.
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…\"";
    }

    /// `"a", "b" and "c"`; of many, the first few.
    static String all(Collection<String> texts) {
        return list(texts.stream().limit(3).map(Quoted::of).toList());
    }

    /// `a, b and c`.
    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
