package retain.yaml;

import retain.yaml.Node.Scalar;
import retain.yaml.Node.Style;

/// Where a character of a text stands in the file, as well as it can be told: quotation marks,
/// escapes and folded lines change a text on its way in. Where in doubt, the start of the text.
record ScalarPlace(int line, int column) {
    static ScalarPlace of(Scalar scalar, int offset, SourceText source) {
        ScalarPlace start = new ScalarPlace(scalar.line(), scalar.column());
        String text = scalar.text();
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        int to = text.indexOf('\n', from);
        String shown = text.substring(from, to < 0 ? text.length() : to);
        int line = scalar.line();
        if (scalar.style() == Style.LITERAL) {
            line++;
            for (int i = 0; i < from; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
        }
        String written = source.line(line);
        boolean isLiteral = scalar.style() == Style.LITERAL;
        int quotes = scalar.style() == Style.QUOTED ? 1 : 0;
        int at =
                isLiteral
                        ? written.length() - shown.length()
                        : source.offset(line, scalar.column()) + quotes;
        if (at < 0 || scalar.style() == Style.FOLDED || !written.startsWith(shown, at)) {
            return start;
        }
        // Before a line of a literal text stand spaces only.
        int column = isLiteral ? at + 1 : scalar.column() + quotes;
        return new ScalarPlace(line, column + shown.codePointCount(0, offset - from));
    }
}
