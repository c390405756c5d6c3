package retain.yaml;

import java.util.Optional;

/// Tells what an author did from the words of the YAML engine and, as far as possible, from the
/// source line itself.
record TrapReader(SourceText source, BrokenYaml broken) {
    private static final String QUOTE = "quote-text";
    private static final String INDENTATION = "indentation";
    private static final String MISSING_COLON = "missing-colon";
    private static final String AROUND = Quotation.AROUND;

    /// How far above a broken line its cause is looked for.
    private static final int LINES_ABOVE = 20;

    SyntaxTrap read(Optional<NodeParser.QuotedSpan> quoted) {
        String problem = broken.problem;
        if (problem.startsWith("found unexpected end")
                || problem.startsWith("found unexpected document")) {
            return neverClosed(broken.contextLine, broken.contextColumn);
        }
        Optional<NodeParser.QuotedSpan> open = quoted.filter(this::swallowsKeys);
        if (open.isPresent()) {
            return neverClosed(open.get().line(), open.get().column());
        }
        String line = source.line(broken.line);
        int tab = line.indexOf('\t');
        if (tab >= 0 && line.substring(0, tab).isBlank()) {
            String message = "a tab indents this line; use spaces instead, two for each level";
            return new SyntaxTrap(broken.line, tab + 1, "tab-indentation", message);
        }
        for (int above = 0; above < LINES_ABOVE && above < broken.line; above++) {
            String text = source.line(broken.line - above);
            int space = InvisibleSpace.in(text);
            if (space >= 0) {
                int column = text.codePointCount(0, space) + 1;
                return new SyntaxTrap(
                        broken.line - above, column, InvisibleSpace.RULE, InvisibleSpace.MESSAGE);
            }
        }
        Indentation lines = new Indentation(source, broken);
        if (lines.isBelowBlockText()) {
            String message =
                    "this line is indented less than the first line of its drawing or text; write"
                        + " |2 in place of |, and indent every line two spaces more than the key";
            int column = SourceText.indentation(line) + 1;
            return new SyntaxTrap(broken.line, column, "figure-indentation", message);
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
            return unclosed(problem.contains("'}'") ? "{" : "[", line.substring(offset));
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
            for (int above = 0; above < LINES_ABOVE && above < broken.line; above++) {
                int bracket = bracketBeforeComment(source.line(broken.line - above));
                if (bracket >= 0) {
                    String text = source.line(broken.line - above);
                    int column = text.codePointCount(0, bracket) + 1;
                    return comment(broken.line - above, column, text.substring(bracket));
                }
            }
            String message =
                    "the file ends inside of a list; put ] or } after its last entry, or take the"
                            + " [ or { away";
            return at("yaml-syntax", message);
        }
        if (problem.startsWith("a number or escape")) {
            String message =
                    "this line holds an escape that names no character; write \\\\ for a backslash";
            return at("escape", message);
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
        Optional<String> box = Quotation.checkbox(text.substring(offset));
        if (box.isPresent()) {
            return new SyntaxTrap(line, column, QUOTE, box.get());
        }
        boolean block = "|>".contains(first) && text.startsWith(" ", offset + 1);
        String message =
                block
                        ? "after "
                                + first
                                + " the text begins on the next line, indented; move it there, or"
                                + " delete the "
                                + first
                        : Quotation.needed(first, source, line, column);
        return new SyntaxTrap(line, column, QUOTE, message);
    }

    private SyntaxTrap neverClosed(int line, int column) {
        String text = source.line(line);
        int offset = source.offset(line, column);
        String advice =
                text.startsWith("'", offset)
                        ? "put another at the end of the text, or, if it is an apostrophe, put"
                                + " \"…\" around the whole text"
                        : "put another at the end of the text";
        String message = "the quotation mark that opens here is never closed; " + advice;
        return new SyntaxTrap(line, column, "unclosed-quote", message);
    }

    private SyntaxTrap unclosed(String opening, String rest) {
        String closing = opening.equals("{") ? "}" : "]";
        String opened = source.line(broken.contextLine);
        if (rest.startsWith(":") && broken.line == broken.contextLine) {
            String before = source.line(broken.line).stripLeading();
            int colon = before.indexOf(": ");
            boolean isCurly =
                    colon >= 0 && Quotation.isCurly(before.substring(colon + 2).stripLeading());
            return isCurly
                    ? at("curly-quotes", Quotation.CURLY)
                    : at(QUOTE, "\": \" inside a text makes YAML see a key; " + AROUND);
        }
        if (opened.indexOf(closing, source.offset(broken.contextLine, broken.contextColumn)) < 0) {
            String message =
                    "the "
                            + opening
                            + " that opens here is never closed; put "
                            + closing
                            + " after the last entry, or quotation marks around the whole text";
            return atContext("unclosed-bracket", message);
        }
        if (bracketBeforeComment(opened) >= 0) {
            return comment(broken.contextLine, broken.contextColumn, opening);
        }
        String message =
                "the "
                        + opening
                        + " that opens here is not closed properly: commas stand between the"
                        + " entries, "
                        + closing
                        + " at the end, and quotation marks around a text with , : [ ] { }";
        return atContext("unclosed-bracket", message);
    }

    /// Where a [ or { opens on a line that a # cuts off before it closes; -1 where none does.
    private static int bracketBeforeComment(String line) {
        int hash = Math.max(line.indexOf(" #"), line.indexOf("[#") + 1);
        String before = hash <= 0 ? "" : line.substring(0, hash);
        int bracket = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
        return bracket >= 0 && before.indexOf(']', bracket) < 0 && before.indexOf('}', bracket) < 0
                ? bracket
                : -1;
    }

    private static SyntaxTrap comment(int line, int column, String opening) {
        String message =
                "the # after this "
                        + opening.charAt(0)
                        + " begins a comment, which runs to the end of the line; put quotation"
                        + " marks around the text with the #";
        return new SyntaxTrap(line, column, "unclosed-bracket", message);
    }

    /// A second colon on the line, or a key that stands too far right.
    private SyntaxTrap colon(String before, String rest) {
        String key = afterHyphen(before);
        int start = SourceText.indentation(before);
        if (DeckKeys.isKnown(key)) {
            String above = source.line(broken.line - 1);
            int content = SourceText.indentation(above);
            while (above.startsWith("- ", content)) {
                content += 2;
            }
            String glued = above.strip();
            if (glued.startsWith("-")
                    && glued.indexOf(':') > 0
                    && DeckKeys.isKnown(glued.substring(1, glued.indexOf(':')))) {
                String message =
                        "a space is missing after the hyphen; write "
                                + Findings.quote("- " + glued.substring(1));
                return new SyntaxTrap(broken.line - 1, content + 1, "missing-space", message);
            }
            if (content < start && !above.isBlank() && above.indexOf(':') < 0) {
                String message = noColon(above.substring(content), false);
                return new SyntaxTrap(broken.line - 1, content + 1, MISSING_COLON, message);
            }
            if (content == start && above.indexOf(':') < 0) {
                boolean isEntry = content > SourceText.indentation(above);
                String message = noColon(above.substring(content), isEntry);
                return new SyntaxTrap(broken.line - 1, start + 1, MISSING_COLON, message);
            }
            String message =
                    "key \""
                            + key
                            + "\" is indented deeper than its neighbours; line it up with them";
            return new SyntaxTrap(broken.line, start + 1, INDENTATION, message);
        }
        int first = before.indexOf(": ");
        String colon = rest.startsWith(": ") ? "\": \"" : "\":\"";
        String message = colon + " inside a text makes YAML see a key; ";
        if (first < 0 || !DeckKeys.isKnown(afterHyphen(before.substring(0, first)))) {
            return at(QUOTE, message + AROUND);
        }
        int value = first + 2;
        while (before.startsWith(" ", value)) {
            value++;
        }
        if (Quotation.isCurly(before.substring(value))) {
            return at("curly-quotes", Quotation.CURLY);
        }
        int column = before.codePointCount(0, value) + 1;
        return at(QUOTE, message + Quotation.writeRest(source, broken.line, column));
    }

    private SyntaxTrap noColon(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : afterHyphen(line.substring(0, colon));
        if (DeckKeys.isKnown(key)) {
            return atContext(
                    MISSING_COLON, "a space is missing after the colon of \"" + key + "\"");
        }
        return atContext(MISSING_COLON, noColon(line, false));
    }

    /// What to do about a line without a colon where a key should stand.
    private static String noColon(String text, boolean isEntry) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text.strip() : text.substring(0, space);
        if (DeckKeys.isKnown(word)) {
            return "a colon is missing after \"" + word + "\"";
        }
        String quoted = Findings.quote(text.strip());
        return isEntry
                ? "\"text: \" is missing before " + quoted + ", since keys follow it"
                : "no key and colon stand before "
                        + quoted
                        + "; add them, or indent the line deeper if it goes on with the text above";
    }

    private SyntaxTrap blockEnd(String problem, String line, String before) {
        String rest = line.substring(before.length()).stripLeading();
        if (rest.startsWith("]") || rest.startsWith("}")) {
            String closes = rest.charAt(0) + " closes nothing here; delete it, or ";
            return at(QUOTE, closes + AROUND);
        }
        if (before.endsWith("\"") || before.endsWith("'")) {
            Optional<String> written = Quotation.writeAnew(line);
            if (written.isPresent()) {
                return at(
                        QUOTE,
                        "the text goes on after its closing quotation mark; " + written.get());
            }
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
            return at(INDENTATION, new Indentation(source, broken).message(rest));
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
