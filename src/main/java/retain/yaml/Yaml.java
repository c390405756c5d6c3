package retain.yaml;

import java.util.Optional;

/// Reads the text of a file into a tree. Where the YAML of one item is broken, that item is skipped
/// and the reading goes on, so that one pass finds the mistakes of all items.
final class Yaml {
    private static final int MAX_PASSES = 30;
    private static final int MAX_CHARS_READ_AGAIN = 64_000_000;

    private Yaml() {}

    static YamlTree read(SourceText source, Findings findings) {
        String text = Utf8.printable(source, findings);
        int mark = findings.mark();
        SkippedItems skipped = new SkippedItems(source);
        for (int pass = 1; ; pass++) {
            findings.backTo(mark);
            NodeParser parser = new NodeParser(skipped.without(text), findings);
            try {
                Optional<Node> root = parser.document();
                skipped.findings().forEach(trap -> trap.addTo(findings));
                return new YamlTree(root, skipped.isEmpty());
            } catch (NodeParser.Stopped _) {
                return new YamlTree(Optional.empty(), false);
            } catch (BrokenYaml broken) {
                SyntaxTrap trap = SyntaxTrap.of(source, broken, parser.lastQuoted());
                boolean again =
                        pass < MAX_PASSES
                                && (long) pass * text.length() < MAX_CHARS_READ_AGAIN
                                && skipped.add(trap);
                if (!again) {
                    skipped.findings().forEach(earlier -> earlier.addTo(findings));
                    trap.addTo(findings);
                    return new YamlTree(Optional.empty(), false);
                }
            }
        }
    }
}
