package retain.yaml;

import java.util.Optional;

/// Broken YAML in the words of an author: where it is, and what to write instead.
record SyntaxTrap(int line, int column, String rule, String message) {
    static SyntaxTrap of(
            SourceText source, BrokenYaml broken, Optional<NodeParser.QuotedSpan> quoted) {
        return new TrapReader(source, broken).read(quoted);
    }

    void addTo(Findings findings) {
        findings.error(line, column, rule, message);
    }
}
