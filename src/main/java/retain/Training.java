package retain;

import java.util.ArrayList;
import java.util.List;

/// Runs several command lines in one process, for the build: one run writes one class cache, and it
/// holds only the classes this run has met. Command lines are separated by an argument `then`.
final class Training {
    private Training() {}

    public static void main(String[] args) {
        int worst = 0;
        var line = new ArrayList<String>();
        for (String arg : List.of(args)) {
            if (arg.equals("then")) {
                worst = Math.max(worst, Main.run(line.toArray(String[]::new)));
                line.clear();
            } else {
                line.add(arg);
            }
        }
        System.exit(Math.max(worst, Main.run(line.toArray(String[]::new))));
    }
}
