package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.html.Node.Element;
import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.GroupProgress;
import retain.report.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Each domain as two bars: what was seen and holds, and what is expected against the pass mark.
final class DomainBars {
    private static final int HEIGHT = 70;
    private static final double BAR = 9;
    private static final double STROKE = 3;

    private final Progress progress;
    private final String when;

    DomainBars(Progress progress, String when) {
        this.progress = progress;
        this.when = when;
    }

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < progress.domains().size(); i++) {
            DomainProgress each = progress.domains().get(i);
            parts.add(
                    bars(
                            "domain-" + (i + 1),
                            foreign(each.domain().title()),
                            each.domain().title(),
                            each.all(),
                            each.domain().passPercent()));
        }
        if (progress.domains().size() > 1) {
            parts.add(
                    bars(
                            "domain-all",
                            text("Whole course"),
                            "Whole course",
                            progress.whole(),
                            coursePass()));
        }
        List<Node> all = new ArrayList<>();
        all.add(element("div").and(parts).with("class", "domains"));
        all.add(
                element(
                                "p",
                                "Upper bar: outlined what was seen, solid what is mature, that is,"
                                    + " comes back after three weeks or more. Lower bar: the share"
                                    + " expected right "
                                        + when
                                        + (progress.expectedOn().isAfter(progress.day())
                                                ? ", if nothing were answered until then"
                                                : "")
                                        + "; the stroke across it is the pass mark. An item not"
                                        + " seen yet counts as first tries in its domain went.")
                        .with("class", "key"));
        all.add(table().folded());
        return all;
    }

    private int coursePass() {
        return progress.exam().map(exam -> exam.passPercent()).orElse(0);
    }

    private Element bars(String id, Node heading, String title, GroupProgress group, int pass) {
        String seen =
                Figures.of(group.seen(), group.items()) + " seen, " + group.mature() + " mature";
        String expected = expected(group.expected(), pass);
        List<Element> shapes = new ArrayList<>();
        shapes.add(Svg.word("start", 0, 12, seen));
        shapes.add(Svg.rectangle("track", 0, 18, Svg.WIDTH, BAR));
        if (group.seen() > 0) {
            double width = (double) Svg.WIDTH * group.seen() / group.items();
            shapes.add(Svg.rectangle("hollow", 1, 18, Math.max(1, width - 2), BAR));
        }
        if (group.mature() > 0) {
            double width = (double) Svg.WIDTH * group.mature() / group.items();
            shapes.add(Svg.rectangle("solid", 0, 18, width, BAR));
        }
        shapes.add(Svg.word("start", 0, 42, expected));
        shapes.add(Svg.rectangle("track", 0, 54, Svg.WIDTH, BAR));
        group.expected()
                .ifPresent(
                        share -> shapes.add(Svg.rectangle("solid", 0, 54, Svg.WIDTH * share, BAR)));
        if (pass > 0) {
            double x = Svg.WIDTH * pass / 100.0;
            shapes.add(Svg.rectangle("gap", x - STROKE, 50, 2 * STROKE, BAR + 8));
            shapes.add(Svg.rectangle("mark", x - STROKE / 2, 50, STROKE, BAR + 8));
        }
        return element(
                "figure",
                element("figcaption", heading).with("class", "domain"),
                Svg.picture(id, HEIGHT, title, seen + "; " + expected + ".", shapes));
    }

    private static String expected(OptionalDouble expected, int pass) {
        if (expected.isEmpty()) {
            return "too early to say what to expect"
                    + (pass == 0 ? "" : ", pass mark " + Figures.percent(pass));
        }
        String share = Figures.estimate(expected) + " expected";
        if (pass == 0) {
            return share;
        }
        boolean isBelow = 100 * expected.getAsDouble() < pass;
        return share
                + (isBelow ? ", below" : ", above")
                + " the pass mark of "
                + Figures.percent(pass);
    }

    private DataTable table() {
        DataTable table =
                new DataTable(
                        "By domain and topic",
                        "Domain, topic",
                        "Seen",
                        "Mature",
                        "Right, 30 days",
                        "Expected",
                        "Pass mark");
        for (DomainProgress domain : progress.domains()) {
            row(
                    table,
                    "whole",
                    foreign(domain.domain().title()),
                    domain.all(),
                    domain.domain().passPercent());
            if (domain.topics().size() > 1) {
                for (TopicProgress topic : domain.topics()) {
                    Node name = topic.title().isEmpty() ? text("no topic") : foreign(topic.title());
                    row(table, "part", name, topic.all(), 0);
                }
            }
        }
        if (progress.domains().size() > 1) {
            row(table, "whole", text("Whole course"), progress.whole(), coursePass());
        }
        return table;
    }

    private static void row(
            DataTable table, String kind, Node name, GroupProgress group, int pass) {
        table.row(
                kind,
                name,
                Figures.of(group.seen(), group.items()),
                String.valueOf(group.mature()),
                Figures.retention(group.recent()),
                Figures.estimate(group.expected()),
                pass == 0 ? "" : Figures.percent(pass));
    }
}
