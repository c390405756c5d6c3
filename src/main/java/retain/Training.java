package retain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs several command lines in one process, for the build: one run writes one class cache, and it
/// holds only the classes this run has met. Command lines are separated by an argument `then`;
/// those with `--plain` read lines of their own, the others what is typed.
final class Training {
    private static final String LINES = "\n\n:i\n:?\n\n\n1 2\n\n:u\n:q\n";

    private Training() {}

    public static void main(String[] args) {
        int worst = 0;
        var line = new ArrayList<String>();
        for (String arg : List.of(args)) {
            if (arg.equals("then")) {
                worst = Math.max(worst, run(line));
                line.clear();
            } else {
                line.add(arg);
            }
        }
        System.exit(Math.max(worst, run(line)));
    }

    private static int run(List<String> line) {
        if (line.contains("--plain")) {
            System.setIn(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
        }
        return Main.run(line.toArray(String[]::new));
    }
}
