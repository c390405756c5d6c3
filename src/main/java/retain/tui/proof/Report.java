package retain.tui.proof;

import retain.finding.Finding;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a look at the files found.
///
/// @param findings by place
/// @param files how many files were looked at
/// @param troubles why some could not be looked at, a sentence each
/// @param at when that was, by the clock on the wall
public record Report(List<Finding> findings, int files, List<String> troubles, LocalTime at) {
    public Report {
        findings = List.copyOf(findings);
        troubles = List.copyOf(troubles);
    }

    /// Whether something keeps items from being shown.
    public boolean hasErrors() {
        return !troubles.isEmpty() || findings.stream().anyMatch(Finding::isError);
    }

    boolean hasErrorsIn(String file) {
        return findings.stream()
                .anyMatch(finding -> finding.isError() && finding.place().file().equals(file));
    }

    /// What has changed since another look: how much is mended, and how much is new. Lines move
    /// when a file is edited, so a finding is known by all but its place.
    public String since(Report before) {
        Map<String, Integer> more = new HashMap<>();
        known().forEach(name -> more.merge(name, 1, Integer::sum));
        before.known().forEach(name -> more.merge(name, -1, Integer::sum));
        int fresh = 0;
        int mended = 0;
        for (int difference : more.values()) {
            fresh += Math.max(0, difference);
            mended += Math.max(0, -difference);
        }
        List<String> parts = new ArrayList<>();
        if (mended > 0) {
            parts.add(mended + " mended");
        }
        if (fresh > 0) {
            parts.add(fresh + " new");
        }
        return String.join(", ", parts);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (Finding finding : findings) {
            known.add(finding.place().file() + "\n" + finding.rule() + "\n" + finding.message());
        }
        return known;
    }

    /// What else was found.
    public Report without(List<Finding> told) {
        Set<Finding> others = new LinkedHashSet<>(findings);
        told.forEach(others::remove);
        return new Report(List.copyOf(others), files, troubles, at);
    }

    public boolean isClean() {
        return findings.isEmpty() && troubles.isEmpty();
    }
}
