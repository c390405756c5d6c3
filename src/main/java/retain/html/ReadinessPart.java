package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.html.LearnerContents.Words;
import retain.html.Node.Element;
import retain.report.Readiness.DomainChance;
import retain.report.Readiness.Foretold;

import java.util.ArrayList;
import java.util.List;

/// The chance to pass with what it rests on and is made of, or why there is none.
final class ReadinessPart {
    private ReadinessPart() {}

    static List<Node> of(LearnerContents contents) {
        Words words = contents.words();
        List<Node> parts = new ArrayList<>();
        words.chance()
                .ifPresent(chance ->
                        parts.add(
                                element(
                                        "p",
                                        element("strong", Figures.joined(chance)),
                                        text(" to pass, if it were sat today."))));
        words.grounds()
                .ifPresent(grounds -> parts.add(element("p", foreign(Figures.joined(grounds)))));
        if (contents.progress().readiness() instanceof Foretold foretold) {
            parts.add(
                    element(
                            "p",
                            "The range is what the answers so far leave likely: in one case of ten"
                                    + " the chance is lower, in one of ten higher. It is no"
                                    + " promise."));
            parts.add(made(foretold));
        }
        parts.addAll(ReadinessChart.of(contents));
        return parts;
    }

    /// All of them must come true at once, so the chance to pass is lower than each.
    private static Element made(Foretold foretold) {
        DataTable table =
                new DataTable(
                        "What must come true, all of it in one sitting",
                        "Mark",
                        "Points expected",
                        "Chance to reach it");
        table.row(
                "The whole examination",
                Figures.percent(foretold.score()),
                chance(foretold.total()));
        for (DomainChance domain : foretold.domains()) {
            table.row(
                    "",
                    foreign(domain.domain().title()),
                    Figures.percent(domain.share()),
                    domain.domain().passPercent() == 0
                            ? "no mark of its own"
                            : chance(domain.mark()));
        }
        if (foretold.gate() < 1) {
            table.row("Safety gate", Figures.NOTHING, chance(foretold.gate()));
        }
        return element("details", element("summary", "What the chance is made of"), table.whole());
    }

    /// Never what is sure.
    private static String chance(double chance) {
        long percent = Math.round(100 * chance);
        return percent > 99
                ? "above\u00A0" + Figures.percent(99)
                : percent < 1 ? "below\u00A0" + Figures.percent(1) : Figures.percent(percent);
    }
}
