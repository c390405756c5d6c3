package retain.finding;

import java.util.ArrayList;
import java.util.List;

/// How many findings there are of each severity.
public record Tally(int errors, int warnings, int notes) {
    public static Tally of(List<Finding> findings) {
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        for (Finding finding : findings) {
            switch (finding.severity()) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case NOTE -> notes++;
            }
        }
        return new Tally(errors, warnings, notes);
    }

    public boolean isEmpty() {
        return errors + warnings + notes == 0;
    }

    /// `3 errors, 1 warning`, without what there is none of; empty for no findings.
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(3);
        add(parts, errors, Severity.ERROR);
        add(parts, warnings, Severity.WARNING);
        add(parts, notes, Severity.NOTE);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, Severity severity) {
        if (count > 0) {
            parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
        }
    }
}
