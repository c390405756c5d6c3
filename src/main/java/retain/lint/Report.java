package retain.lint;

import retain.deck.Item;
import retain.deck.ItemId;
import retain.finding.Finding;
import retain.finding.Places;
import retain.finding.Places.Spot;
import retain.finding.Severity;
import retain.finding.Suppressed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes down what rules find, at its place in the file. What an item says it may break is taken
/// down apart.
public final class Report {
    private final Places places;
    private final List<Finding> standing = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final Set<Ignored> used = new HashSet<>();

    private record Ignored(ItemId item, String rule) {}

    public Report(Places places) {
        this.places = places;
    }

    /// Findings that nobody has answered.
    public List<Finding> standing() {
        return standing;
    }

    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /// Reports something about an item.
    ///
    /// @param part where it stands in the item, as `Places` wants it
    /// @param message one sentence: the reason, and one suggestion
    public void add(Severity severity, Item item, String part, String rule, String message) {
        Finding finding = finding(severity, item.id().inCourse(), part, rule, message);
        if (!suppresses(item, finding)) {
            standing.add(finding);
        }
    }

    /// Reports something that a word in a text does.
    public void add(
            Severity severity, Item item, String part, String word, String rule, String message) {
        Spot spot = places.at(item.id().inCourse(), part, word);
        Finding finding = new Finding(severity, spot.place(), rule, message, spot.source());
        if (!suppresses(item, finding)) {
            standing.add(finding);
        }
    }

    /// Warns of something between two items, at the place of the first. Either may let it stand.
    public void between(Item item, String part, Item other, String rule, String message) {
        Finding finding = finding(Severity.WARNING, item.id().inCourse(), part, rule, message);
        if (suppresses(item, finding)) {
            if (other.notes().ignored().contains(rule)) {
                used.add(new Ignored(other.id(), rule));
            }
        } else if (!suppresses(other, finding)) {
            standing.add(finding);
        }
    }

    /// Reports something that cannot be let stand.
    void always(LintRule rule, Item item, String part, String message) {
        standing.add(finding(rule.severity(), item.id().inCourse(), part, rule.name(), message));
    }

    /// Whether an item that may break a rule did so.
    boolean hasIgnored(Item item, String rule) {
        return used.contains(new Ignored(item.id(), rule));
    }

    private boolean suppresses(Item item, Finding finding) {
        if (!item.notes().ignored().contains(finding.rule())) {
            return false;
        }
        used.add(new Ignored(item.id(), finding.rule()));
        suppressed.add(new Suppressed(finding, item.notes().why()));
        return true;
    }

    public void error(Item item, String part, String rule, String message) {
        add(Severity.ERROR, item, part, rule, message);
    }

    public void warning(Item item, String part, String rule, String message) {
        add(Severity.WARNING, item, part, rule, message);
    }

    public void note(Item item, String part, String rule, String message) {
        add(Severity.NOTE, item, part, rule, message);
    }

    /// Reports something about a deck as a whole.
    public void ofDeck(Severity severity, String deck, String part, String rule, String message) {
        standing.add(finding(severity, deck, part, rule, message));
    }

    /// Reports something about `course.yaml`.
    public void ofCourse(Severity severity, String part, String rule, String message) {
        standing.add(finding(severity, "", part, rule, message));
    }

    /// The file and line of a part of another item, for a message that names both.
    public Places.Spot spot(Item item, String part) {
        return places.at(item.id().inCourse(), part);
    }

    private Finding finding(
            Severity severity, String owner, String part, String rule, String message) {
        Spot spot = places.at(owner, part);
        return new Finding(severity, spot.place(), rule, message, spot.source());
    }
}
