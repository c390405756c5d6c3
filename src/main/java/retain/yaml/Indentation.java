package retain.yaml;

/// A broken line against the lines above it: how far they are indented, and what that means.
record Indentation(SourceText source, BrokenYaml broken) {
    /// Whether it lies below `key: |`, deeper than the key, and less deep than the first line of
    /// that text.
    boolean isBelowBlockText() {
        int indentation = SourceText.indentation(source.line(broken.line));
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

    /// What to tell of it.
    ///
    /// @param rest the line without its indentation
    String message(String rest) {
        int spaces = SourceText.indentation(source.line(broken.line));
        int wanted = rest.startsWith("- ") ? broken.contextColumn - 1 : neighbours(spaces);
        String here =
                broken.context.contains("block") && spaces != wanted
                        ? "this line begins with "
                                + spaces(spaces)
                                + ", its neighbours with "
                                + wanted
                        : "this line is indented differently from its neighbours";
        String text = rest.isEmpty() || rest.startsWith("- ") || rest.indexOf(':') >= 0 ? "" : rest;
        return here
                + "; line it up with them"
                + (text.isEmpty() ? "" : ", or indent it deeper if it goes on with the text above");
    }

    /// How far the keys are indented that it stands a little left of.
    private int neighbours(int spaces) {
        int list = broken.contextColumn - 1;
        int nearest = Integer.MAX_VALUE;
        for (int line = broken.line - 1; line >= broken.contextLine; line--) {
            String text = source.line(line);
            int indentation = SourceText.indentation(text);
            int content = indentation;
            while (text.startsWith("- ", content)) {
                content += 2;
            }
            if (!text.isBlank() && content > spaces) {
                nearest = Math.min(nearest, content);
            }
            if (indentation == list && content > indentation) {
                break;
            }
        }
        return nearest == Integer.MAX_VALUE ? list : nearest;
    }

    private static String spaces(int count) {
        return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
    }
}
