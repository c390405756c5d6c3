package retain.cli;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Suppressed;
import retain.finding.Tally;
import retain.lint.Lint;
import retain.lint.Report;
import retain.yaml.Manuscript;
import retain.yaml.Reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was found in some files.
///
/// @param findings those that count
/// @param suppressed those that an author lets stand
/// @param files the names of all files that were looked at
record Found(List<Finding> findings, List<Suppressed> suppressed, List<String> files) {
    Found {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        files = List.copyOf(files);
    }

    /// All that is wrong with what was read.
    ///
    /// @param today for what grows old
    static Found in(Manuscript manuscript, LocalDate today) {
        Reading reading = manuscript.reading();
        List<Finding> findings = new ArrayList<>(reading.findings());
        List<Suppressed> suppressed = new ArrayList<>();
        if (manuscript.course().isPresent()) {
            Report report =
                    Lint.of(
                            manuscript.course().get(),
                            manuscript.places(),
                            !reading.hasErrors(),
                            today);
            for (Finding finding : report.standing()) {
                if (manuscript.isAsked(finding.place().file())) {
                    findings.add(finding);
                }
            }
            for (Suppressed each : report.suppressed()) {
                if (manuscript.isAsked(each.finding().place().file())) {
                    suppressed.add(each);
                }
            }
        }
        return new Found(findings, suppressed, reading.files());
    }

    /// What was found at several paths, as one, by place. A file may be reached by two of them, as
    /// a deck and within its course, and by two names: it counts once, by the name met first.
    static Found together(List<Found> all) {
        Names names = new Names();
        all.forEach(found -> found.files().forEach(names::of));
        List<String> files = names.all();
        Set<Finding> findings = new LinkedHashSet<>();
        Set<Suppressed> suppressed = new LinkedHashSet<>();
        for (Found found : all) {
            found.findings().forEach(finding -> findings.add(names.in(finding)));
            for (Suppressed each : found.suppressed()) {
                suppressed.add(new Suppressed(names.in(each.finding()), each.why()));
            }
        }
        return new Found(
                findings.stream().sorted(Finding.BY_PLACE).toList(),
                suppressed.stream()
                        .sorted(Comparator.comparing(Suppressed::finding, Finding.BY_PLACE))
                        .toList(),
                files);
    }

    /// The names of files, one for each.
    private static final class Names {
        private final Map<Path, String> names = new LinkedHashMap<>();

        String of(String file) {
            return names.computeIfAbsent(
                    Path.of(file).toAbsolutePath().normalize(), _ -> bare(file));
        }

        Finding in(Finding finding) {
            Place place = finding.place();
            return new Finding(
                    finding.severity(),
                    new Place(of(place.file()), place.line(), place.column()),
                    finding.rule(),
                    finding.message(),
                    finding.source());
        }

        List<String> all() {
            return new ArrayList<>(names.values());
        }

        /// Without the `./` of `./decks`, which other programs do not expect in the name of a file.
        private static String bare(String file) {
            String name = file;
            while (name.startsWith("./") && name.length() > 2) {
                name = name.substring(2);
            }
            return name;
        }
    }

    /// What some rules found.
    Found only(Set<String> rules) {
        return new Found(
                findings.stream().filter(finding -> rules.contains(finding.rule())).toList(),
                suppressed.stream().filter(each -> rules.contains(each.finding().rule())).toList(),
                files);
    }

    Tally tally() {
        return Tally.of(findings);
    }
}
