package retain.cli;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was found in some files.
///
/// @param findings by place
/// @param files the names of all files that were looked at, each once
record Found(List<Finding> findings, List<String> files) {
    Found {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /// What was found at several paths, as one. A file may be reached by two of them, as a deck and
    /// within its course, and by two names: it counts once, by the name met first.
    static Found together(List<Found> all) {
        Map<String, String> names = new HashMap<>();
        Map<Path, String> files = new LinkedHashMap<>();
        Set<Finding> known = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Found found : all) {
            for (String file : found.files()) {
                name(file, names, files);
            }
        }
        List<String> looked = List.copyOf(files.values());
        for (Found found : all) {
            for (Finding finding : found.findings()) {
                Place place = finding.place();
                Finding named =
                        new Finding(
                                finding.severity(),
                                new Place(
                                        name(place.file(), names, files),
                                        place.line(),
                                        place.column()),
                                finding.rule(),
                                finding.message(),
                                finding.source());
                if (known.add(named)) {
                    findings.add(named);
                }
            }
        }
        findings.sort(Finding.BY_PLACE);
        return new Found(findings, looked);
    }

    private static String name(String file, Map<String, String> names, Map<Path, String> files) {
        return names.computeIfAbsent(
                file,
                first ->
                        files.computeIfAbsent(
                                Path.of(file).toAbsolutePath().normalize(), _ -> bare(first)));
    }

    /// Without the `./` of `./decks`, which other programs do not expect in the name of a file.
    private static String bare(String file) {
        String name = file;
        while (name.startsWith("./") && name.length() > 2) {
            name = name.substring(2);
        }
        return name;
    }

    /// The findings of some rules.
    Found only(Set<String> rules) {
        return new Found(
                findings.stream().filter(finding -> rules.contains(finding.rule())).toList(),
                files);
    }

    Tally tally() {
        return Tally.of(findings);
    }
}
