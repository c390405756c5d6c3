package retain.yaml;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.List;

/// What is wrong in one file, in the order of discovery.
final class Findings {
    /// More than a person reads; a hostile file could make millions.
    private static final int LIMIT = 10_000;

    private final SourceText source;
    private final List<Finding> found = new ArrayList<>();
    private int errors;
    private boolean full;

    Findings(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    List<Finding> all() {
        return found;
    }

    void add(Finding finding) {
        found.add(finding);
        errors += finding.isError() ? 1 : 0;
    }

    /// How many errors were found up to now.
    int errors() {
        return errors;
    }

    boolean isFull() {
        return full;
    }

    void error(Node at, String rule, String message) {
        error(at.line(), at.column(), rule, message);
    }

    void error(int line, int column, String rule, String message) {
        errors++;
        add(Severity.ERROR, line, column, rule, message);
    }

    void warning(int line, int column, String rule, String message) {
        add(Severity.WARNING, line, column, rule, message);
    }

    /// An error that may turn out to be one only when all files are read.
    Finding possible(Node at, String rule, String message) {
        Place place = new Place(source.file(), at.line(), at.column());
        return new Finding(Severity.ERROR, place, rule, message, source.line(at.line()));
    }

    int mark() {
        return found.size();
    }

    /// Forgets what was found since a mark.
    void backTo(int mark) {
        found.subList(mark, found.size()).clear();
        full = false;
        errors = 0;
        for (Finding finding : found) {
            errors += finding.isError() ? 1 : 0;
        }
    }

    /// Notes that a value is missing because it was refused before: an error, but said already.
    void saidAlready() {
        errors++;
    }

    private void add(Severity severity, int line, int column, String rule, String message) {
        if (full) {
            return;
        }
        Place place = new Place(source.file(), line, column);
        found.add(new Finding(severity, place, rule, message, source.line(line)));
        if (found.size() >= LIMIT) {
            full = true;
            String more =
                    "more than "
                            + LIMIT
                            + " findings in this file; mend these first, then check again";
            Place all = Place.of(source.file());
            found.add(new Finding(Severity.ERROR, all, "too-many-findings", more, ""));
            errors++;
        }
    }

    /// A text of the author inside of a message: between quotation marks, on one line, not too
    /// long.
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        int left = 60;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (left-- == 0) {
                return out.append("…\"").toString();
            }
            out.appendCodePoint(Utf8.isPlain(c) ? c : ' ');
        }
        return out.append('"').toString();
    }
}
