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
                element(
                        "caption",
                        "Points in each domain; the stroke across a bar is the share that passes"),
                element(
                        "thead",
                        element(
                                "tr",
                                column("Domain"),
                                column("Points"),
                                column("Share"),
                                column("Pass mark"))),
                rows,
                element("tfoot", row(text("All"), result.total(), "")));
    }

    private static Element row(Node title, Mark mark, String domain) {
        return element(
                        "tr",
                        element("th", title).with("scope", "row"),
                        element("td", mark.points() + "\u00A0of\u00A0" + mark.of())
                                .with("class", "figure"),
                        element("td", text(percent(mark.percent())), bar(mark))
                                .with("class", "figure"),
                        mark.passPercent() == 0 ? element("td", "none") : passed(mark))
                .with(PageText.FIGURE, domain.isEmpty() ? "all" : "domain " + domain);
    }

    private static Element passed(Mark mark) {
        return element(
                        "td",
                        element("span", percent(mark.passPercent())).with("class", "asked"),
                        text(" "),
                        element("span", mark.isMet() ? "✓ reached" : "✗ not yet")
                                .with("class", "kept"))
                .with("class", mark.isMet() ? "figure met" : "figure missed");
    }

    private static String percent(int percent) {
        return percent + "\u00A0%";
    }

    private static Element column(String title) {
        return element("th", title).with("scope", "col");
    }

    /// The share in a picture; the figures beside it say the same to those who do not see it.
    private static Element bar(Mark mark) {
        Element bar =
                element(
                                "svg",
                                rectangle("track", 0, 100, 2, 6),
                                rectangle("share", 0, mark.percent(), 2, 6))
                        .with("viewBox", "0 0 100 10")
                        .with("preserveAspectRatio", "none")
                        .with("aria-hidden", "true");
        int pass = mark.passPercent();
        return pass == 0
                ? bar
                : bar.and(
                        rectangle("gap", pass - 2, 4, 0, 10),
                        rectangle("mark", pass - 1, 2, 0, 10));
    }

    private static Element rectangle(String role, int x, int width, int y, int height) {
        return element("rect")
                .with("class", role)
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height));
    }
}
