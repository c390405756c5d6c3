package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.exam.ExamResult;
import retain.exam.ExamResult.DomainMark;
import retain.exam.ExamResult.Mark;
import retain.html.Node.Element;

/// Points against pass marks, in figures and as bars.
final class ScoreTable {
    private ScoreTable() {}

    static Element of(ExamResult result) {
        Element rows = element("tbody");
        for (DomainMark domain : result.domains()) {
            rows =
                    rows.and(
                            row(
                                    foreign(domain.domain().title()),
                                    domain.mark(),
                                    domain.domain().slug()));
        }
        return element(
                "table",
                element("caption", "Points in each domain, and the share that passes"),
                element(
                        "thead",
                        element(
                                "tr",
                                column("Domain"),
                                column("Points").with("class", "figure"),
                                column("Share").with("class", "figure"),
                                column("Pass mark").with("class", "figure"),
                                column("Outcome"))),
                rows,
                element("tfoot", row(text("All"), result.total(), "")));
    }

    private static Element row(Node title, Mark mark, String domain) {
        Element row =
                element(
                        "tr",
                        element("th", title).with("scope", "row"),
                        element("td", mark.points() + " of " + mark.of()).with("class", "figure"),
                        element("td", text(percent(mark) + " %"), bar(mark))
                                .with("class", "figure"),
                        element("td", mark.passPercent() == 0 ? "none" : mark.passPercent() + " %")
                                .with("class", "figure"),
                        element(
                                        "td",
                                        mark.passPercent() == 0
                                                ? "–"
                                                : mark.isMet() ? "✓ reached" : "✗ not yet")
                                .with("class", mark.isMet() ? "met" : "missed"));
        return row.with(PageText.FIGURE, domain.isEmpty() ? "all" : "domain " + domain);
    }

    private static Element column(String title) {
        return element("th", title).with("scope", "col");
    }

    /// The share in a picture; the figures beside it say the same to those who do not see it.
    private static Element bar(Mark mark) {
        Element bar =
                element(
                                "svg",
                                rectangle("track", "0", "100"),
                                rectangle("share", "0", String.valueOf(percent(mark))))
                        .with("viewBox", "0 0 100 8")
                        .with("preserveAspectRatio", "none")
                        .with("aria-hidden", "true");
        return mark.passPercent() == 0
                ? bar
                : bar.and(rectangle("mark", String.valueOf(mark.passPercent() - 0.75), "1.5"));
    }

    private static Element rectangle(String role, String x, String width) {
        return element("rect")
                .with("class", role)
                .with("x", x)
                .with("width", width)
                .with("height", "8");
    }

    /// Rounded down, so that no share is shown as a pass mark that it does not reach.
    private static int percent(Mark mark) {
        return mark.of() == 0 ? 0 : 100 * mark.points() / mark.of();
    }
}
