package retain.yaml;

/// The text is no YAML from a place on. In the words of the engine, to be told in an author's.
final class BrokenYaml extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String problem;
    final int line;
    final int column;

    /// What the engine was reading, and where that began.
    final String context;

    final int contextLine;
    final int contextColumn;

    BrokenYaml(
            String problem,
            int line,
            int column,
            String context,
            int contextLine,
            int contextColumn) {
        super(problem, null, false, false);
        this.problem = problem;
        this.line = line;
        this.column = column;
        this.context = context;
        this.contextLine = contextLine;
        this.contextColumn = contextColumn;
    }
}
