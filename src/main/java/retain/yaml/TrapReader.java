package retain.yaml;

import java.util.Optional;

/// Tells what an author did from the words of the YAML engine and, as far as possible, from the
/// source line itself.
record TrapReader(SourceText source, BrokenYaml broken) {
    private static final String QUOTE = "quote-text";
    private static final String INDENTATION = "indentation";
    private static final String MISSING_COLON = "missing-colon";
    private static final String AROUND = "put quotation marks around the whole text";

    SyntaxTrap read(Optional<NodeParser.QuotedSpan> quoted) {
        String problem = broken.problem;
        if (problem.startsWith("found unexpected end")
                || problem.startsWith("found unexpected document")) {
            return atContext(
                    "unclosed-quote", "the quotation mark that opens here is never closed");
        }
        Optional<NodeParser.QuotedSpan> open = quoted.filter(this::swallowsKeys);
        if (open.isPresent()) {
            String message = "the quotation mark that opens here is not closed before the next key";
            return new SyntaxTrap(
                    open.get().line(), open.get().column(), "unclosed-quote", message);
        }
        String line = source.line(broken.line);
        int tab = line.indexOf('\t');
        if (tab >= 0 && line.substring(0, tab).isBlank()) {
            String message = "a tab indents this line; indent with spaces";
            return new SyntaxTrap(broken.line, tab + 1, "tab-indentation", message);
        }
        int indentation = SourceText.indentation(line);
        if (isBelowBlockText(indentation)) {
            String message =
                    "this line is indented less than the first line of its drawing or text; write"
                        + " |2 in place of |, and indent every line two spaces more than the key";
            return new SyntaxTrap(broken.line, indentation + 1, "figure-indentation", message);
        }
        return byProblem(problem, line);
    }

    private SyntaxTrap byProblem(String problem, String line) {
        int offset = source.offset(broken.line, broken.column);
        String before = line.substring(0, offset).stripTrailing();
        String context = broken.context;
        if (context.contains("double-quoted")) {
            String message =
                    "inside \"…\" a backslash has a meaning of its own; write \\\\ for a backslash";
            return at("escape", message);
        }
        if (problem.contains("cannot start any token")
                || problem.startsWith("expected the node content")
                || problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("mapping keys are not allowed")) {
            return beginsWith(broken.line, broken.column);
        }
        if (context.contains("block scalar")
                || context.contains("an anchor")
                || context.contains("an alias")
                || context.contains("a tag")
                || context.contains("a directive")) {
            return beginsWith(broken.contextLine, broken.contextColumn);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(before, line.substring(offset));
        }
        if (problem.startsWith("could not find expected ':'")) {
            return noColon(source.line(broken.contextLine).strip());
        }
        if (problem.startsWith("expected <block end>")) {
            return blockEnd(problem, line, before);
        }
        if (problem.startsWith("expected ',' or")) {
            return unclosed(
                    problem.contains("'}'") ? "{" : "[", problem.contains("'}'") ? "}" : "]");
        }
        if (problem.startsWith("expected '<document start>'")) {
            String message =
                    "a second document begins here; a file holds one, so delete the line \"...\"";
            return at("second-document", message);
        }
        return plain(problem);
    }

    private SyntaxTrap plain(String problem) {
        if (problem.contains("<stream end>")) {
            return at("yaml-syntax", "the file ends in the middle of a list or a text");
        }
        if (problem.startsWith("the line %YAML")) {
            return at("yaml-version", problem);
        }
        String shown = Findings.quote(problem);
        String words = shown.substring(1, shown.length() - 1);
        return at("yaml-syntax", "this is no valid YAML (" + words + ")");
    }

    private SyntaxTrap beginsWith(int line, int column) {
        String text = source.line(line);
        int offset = source.offset(line, column);
        if (offset >= text.length()) {
            return plain(broken.problem);
        }
        String first = Character.toString(text.codePointAt(offset));
        String message =
                "a text that begins with "
                        + first
                        + " needs quotation marks around the whole of it";
        return new SyntaxTrap(line, column, QUOTE, message);
    }

    private SyntaxTrap unclosed(String opening, String closing) {
        String message =
                "the "
                        + opening
                        + " that opens here is not closed properly: commas stand between the"
                        + " entries, "
                        + closing
                        + " at the end, and quotation marks around a text with , : [ ] { }";
        return atContext("unclosed-bracket", message);
    }

    /// A second colon on the line, or a key that stands too far right.
    private SyntaxTrap colon(String before, String rest) {
        String key = afterHyphen(before);
        int start = SourceText.indentation(before);
        if (DeckKeys.isKnown(key)) {
            String above = source.line(broken.line - 1);
            if (SourceText.indentation(above) == start && above.indexOf(':') < 0) {
                String message = "this line is no \"key: text\"; add the colon";
                return new SyntaxTrap(broken.line - 1, start + 1, MISSING_COLON, message);
            }
            String message =
                    "key \""
                            + key
                            + "\" is indented deeper than its neighbours; line it up with them";
            return new SyntaxTrap(broken.line, start + 1, INDENTATION, message);
        }
        String colon = rest.startsWith(": ") ? "\": \"" : "\":\"";
        return at(QUOTE, colon + " inside a text makes YAML see a key; " + AROUND);
    }

    private SyntaxTrap noColon(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : afterHyphen(line.substring(0, colon));
        if (DeckKeys.isKnown(key)) {
            return atContext(
                    MISSING_COLON, "a space is missing after the colon of \"" + key + "\"");
        }
        String message =
                "this line is no \"key: text\";"
                        + " add the colon, or indent it deeper if it goes on with the text above";
        return atContext(MISSING_COLON, message);
    }

    private SyntaxTrap blockEnd(String problem, String line, String before) {
        String rest = line.substring(before.length()).stripLeading();
        if (rest.startsWith("]") || rest.startsWith("}")) {
            String closes = rest.charAt(0) + " closes nothing here; delete it, or ";
            return at(QUOTE, closes + AROUND);
        }
        if (before.endsWith("\"") || before.endsWith("'")) {
            String inside =
                    before.endsWith("'") ? "'' for each ' inside it" : "\\\" for each \" inside it";
            String message = "the text goes on after its closing quotation mark; " + AROUND;
            return at(QUOTE, message + ", and write " + inside);
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            int start = SourceText.indentation(line);
            while (start < line.length() && "[{".indexOf(line.charAt(start)) < 0) {
                start++;
            }
            return beginsWith(broken.line, line.codePointCount(0, start) + 1);
        }
        boolean beginsLine = afterHyphen(before).replace("-", "").isEmpty();
        if (beginsLine) {
            String message =
                    "this line is indented differently from its neighbours; line it up with them";
            return at(INDENTATION, message);
        }
        if (rest.isEmpty()) {
            return plain(problem);
        }
        String found = Character.toString(rest.codePointAt(0));
        return at(
                QUOTE,
                found + " does not fit here; put quotation marks around a text with , : [ ] { }");
    }

    /// Whether a quoted text that ends on the broken line took in what looks like the next key.
    private boolean swallowsKeys(NodeParser.QuotedSpan span) {
        if (span.lastLine() != broken.line) {
            return false;
        }
        for (int line = span.line() + 1; line <= span.lastLine(); line++) {
            String text = source.line(line).strip();
            int colon = text.indexOf(':');
            if (colon > 0 && DeckKeys.isKnown(afterHyphen(text.substring(0, colon)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the broken line lies below `key: |`, deeper than the key, and less deep than the
    /// first line of that text.
    private boolean isBelowBlockText(int indentation) {
        for (int line = broken.line - 1; line > 0; line--) {
            String text = source.line(line);
            if (!text.isBlank() && SourceText.indentation(text) < indentation) {
                String head = text.stripTrailing();
                return head.endsWith(": |")
                        || head.endsWith(": >")
                        || head.endsWith(": |-")
                        || head.endsWith(": >-");
            }
        }
        return false;
    }

    private static String afterHyphen(String text) {
        String key = text.strip();
        while (key.startsWith("- ") || key.startsWith("{")) {
            key = key.substring(1).strip();
        }
        return key;
    }

    private SyntaxTrap at(String rule, String message) {
        return new SyntaxTrap(broken.line, broken.column, rule, message);
    }

    private SyntaxTrap atContext(String rule, String message) {
        return new SyntaxTrap(broken.contextLine, broken.contextColumn, rule, message);
    }
}
