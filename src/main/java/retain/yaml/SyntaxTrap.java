package retain.yaml;

import java.util.Optional;

/// Broken YAML in the words of an author: where it is, and what to write instead. Told from the
/// source line rather than from the words of the YAML engine as far as possible.
record SyntaxTrap(int line, int column, String rule, String message) {
    private static final String AROUND = "put quotation marks around the whole text";

    static SyntaxTrap of(
            SourceText source, NodeParser.Broken broken, Optional<NodeParser.QuotedSpan> quoted) {
        return new Reader(source, broken).read(quoted);
    }

    void addTo(Findings findings) {
        findings.error(line, column, rule, message);
    }

    private record Reader(SourceText source, NodeParser.Broken broken) {
        SyntaxTrap read(Optional<NodeParser.QuotedSpan> quoted) {
            String problem = broken.problem();
            if (problem.equals("found unexpected end of stream")
                    || problem.startsWith("found unexpected document")) {
                return atContext(
                        "unclosed-quote", "the quotation mark that opens here is never closed");
            }
            Optional<NodeParser.QuotedSpan> open = quoted.filter(this::swallowsKeys);
            if (open.isPresent()) {
                String message =
                        "the quotation mark that opens here is not closed before the next key";
                return new SyntaxTrap(
                        open.get().line(), open.get().column(), "unclosed-quote", message);
            }
            String line = source.line(broken.line);
            int tab = line.indexOf('\t');
            if (tab >= 0 && line.substring(0, tab).isBlank()) {
                String message = "a tab indents this line; YAML wants spaces";
                return new SyntaxTrap(broken.line, tab + 1, "tab-indentation", message);
            }
            if (blockTextAbove(SourceText.indentation(line))) {
                String message =
                        "this line is indented less than the first line of its text; after the key"
                                + " write |2 for |, and indent the text by two spaces more than the"
                                + " key";
                return new SyntaxTrap(
                        broken.line,
                        SourceText.indentation(line) + 1,
                        "figure-indentation",
                        message);
            }
            if (problem.contains("escape")
                    || problem.contains("hexadecimal")
                    || broken.context.contains("double-quoted")) {
                String message =
                        "inside \"…\" a backslash begins an escape; write \\\\ for one backslash";
                return at("escape", message);
            }
            return byProblem(problem, line);
        }

        private SyntaxTrap byProblem(String problem, String line) {
            String before =
                    line.substring(0, SourceText.offset(line, broken.column)).stripTrailing();
            String rest = line.substring(SourceText.offset(line, broken.column));
            if (problem.contains("cannot start any token")
                    || problem.startsWith("expected the node content")
                    || problem.contains("sequence entries are not allowed")
                    || problem.contains("mapping keys are not allowed")) {
                String first =
                        rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
                return first.isEmpty()
                        ? plain(problem)
                        : at(
                                "quote-text",
                                "a text that begins with " + first + " needs quotation marks");
            }
            if (broken.context.contains("block scalar")
                    || broken.context.contains("an anchor")
                    || broken.context.contains("an alias")
                    || broken.context.contains("a tag")) {
                String start = source.line(broken.contextLine);
                int offset = SourceText.offset(start, broken.contextColumn);
                String first = offset < start.length() ? start.substring(offset, offset + 1) : "it";
                return atContext(
                        "quote-text",
                        "a text that begins with " + first + " needs quotation marks");
            }
            if (problem.startsWith("mapping values are not allowed")) {
                return colon(before, rest);
            }
            if (problem.startsWith("could not find expected ':'")) {
                return atContext(
                        "missing-colon",
                        "this line is no \"key: text\"; add the colon, or indent the line deeper to"
                                + " go on with the text above");
            }
            if (problem.startsWith("expected <block end>")) {
                return blockEnd(problem, before);
            }
            if (problem.startsWith("expected ',' or")) {
                boolean brace = problem.contains("'}'");
                String message =
                        (brace ? "the { that opens here" : "the [ that opens here")
                                + " is not closed properly: commas stand between the entries, "
                                + (brace ? "}" : "]")
                                + " at the end, and quotation marks around a text with , : [ ] { }";
                return atContext("unclosed-bracket", message);
            }
            if (problem.startsWith("expected '<document start>'")) {
                return at(
                        "second-document",
                        "the document ended above this line; a deck file holds one, so delete the"
                                + " line \"...\"");
            }
            return plain(problem);
        }

        private SyntaxTrap plain(String problem) {
            String shown = Findings.quote(problem);
            return at(
                    "yaml-syntax",
                    "this is no valid YAML (" + shown.substring(1, shown.length() - 1) + ")");
        }

        /// A second colon on the line, or a key that stands too far right.
        private SyntaxTrap colon(String before, String rest) {
            String key = before.strip();
            int start = SourceText.indentation(before);
            if (key.startsWith("- ")) {
                key = key.substring(2).strip();
            }
            if (DeckKeys.isKnown(key)) {
                String above = broken.line > 1 ? source.line(broken.line - 1) : "";
                if (SourceText.indentation(above) == start && above.indexOf(':') < 0) {
                    return new SyntaxTrap(
                            broken.line - 1,
                            start + 1,
                            "missing-colon",
                            "this line is no \"key: text\"; add the colon");
                }
                String message =
                        "key "
                                + Findings.quote(key)
                                + " is indented deeper than the keys it belongs to; line it up with"
                                + " them";
                return new SyntaxTrap(broken.line, start + 1, "indentation", message);
            }
            return at(
                    "quote-text",
                    (rest.startsWith(": ") ? "\": \"" : "\":\"")
                            + " inside a text makes YAML see a key; "
                            + AROUND);
        }

        private SyntaxTrap blockEnd(String problem, String before) {
            if (before.endsWith("\"") || before.endsWith("'")) {
                return at(
                        "quote-text",
                        "the text goes on after its closing quotation mark; "
                                + AROUND
                                + " (inside '…' write '' for an apostrophe, inside \"…\" write \\\""
                                + " for a quotation mark)");
            }
            if (before.endsWith("]") || before.endsWith("}")) {
                return at(
                        "quote-text",
                        "a text that begins with [ or { needs quotation marks around the whole of"
                                + " it");
            }
            if (problem.contains("'-'")
                    || problem.contains("block sequence")
                    || problem.contains("block mapping")) {
                return at(
                        "indentation",
                        "this line is indented differently from the lines it belongs to; line it up"
                                + " with them");
            }
            return plain(problem);
        }

        /// Whether a quoted text that ends on the broken line took in what looks like the next key.
        private boolean swallowsKeys(NodeParser.QuotedSpan span) {
            if (span.lastLine() != broken.line) {
                return false;
            }
            for (int line = span.line() + 1; line <= span.lastLine(); line++) {
                String text = source.line(line).strip();
                if (text.startsWith("- ")) {
                    text = text.substring(2).strip();
                }
                int colon = text.indexOf(':');
                if (colon > 0 && DeckKeys.isKnown(text.substring(0, colon))) {
                    return true;
                }
            }
            return false;
        }

        /// Whether the broken line lies below `key: |`, deeper than the key, and less deep than the
        /// first line of that text.
        private boolean blockTextAbove(int indentation) {
            for (int line = broken.line - 1; line > 0; line--) {
                String text = source.line(line);
                if (text.isBlank()) {
                    continue;
                }
                if (SourceText.indentation(text) < indentation) {
                    String head = text.stripTrailing();
                    return head.endsWith(": |")
                            || head.endsWith(": >")
                            || head.endsWith(": |-")
                            || head.endsWith(": >-");
                }
            }
            return false;
        }

        private SyntaxTrap at(String rule, String message) {
            return new SyntaxTrap(broken.line, broken.column, rule, message);
        }

        private SyntaxTrap atContext(String rule, String message) {
            return new SyntaxTrap(broken.contextLine, broken.contextColumn, rule, message);
        }
    }
}
