package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.html.LearnerContents.Words;
import retain.html.Node.Element;
import retain.report.Activity;
import retain.report.GroupProgress;
import retain.report.Progress;

import java.util.ArrayList;
import java.util.List;

/// Where a learner stands, on one page with pictures; whoever does not see these has the same in
/// sentences and tables. No question and no answer is on it.
public final class LearnerPage {
    private final LearnerContents contents;
    private final Progress progress;
    private final Words words;

    private LearnerPage(LearnerContents contents) {
        this.contents = contents;
        progress = contents.progress();
        words = contents.words();
    }

    /// The page, with `\n` at the end of each line.
    public static String of(LearnerContents contents) {
        return new LearnerPage(contents).page();
    }

    private String page() {
        String day = Figures.date(progress.day());
        Style style =
                Style.printed(
                        progress.course().title() + " · " + contents.learner() + " · " + day,
                        "progress.css");
        String title =
                "Progress of "
                        + contents.learner()
                        + " in "
                        + progress.course().title()
                        + ", "
                        + day;
        return Html.page(title, contents.version(), style, element("body", header(), main()));
    }

    private Element header() {
        return element(
                "header",
                element("p", "Progress").with("class", "kind"),
                element("h1", foreign(progress.course().title())),
                element(
                        "dl",
                        fact("Learner", foreign(contents.learner())),
                        fact("As of", text(Figures.date(progress.day()))),
                        fact(
                                "Goal",
                                words.goal().isEmpty()
                                        ? text("none: “retain plan” sets an exam and its date")
                                        : foreign(words.goal().get()))));
    }

    private Element main() {
        Element main = element("main", progress.isEmpty() ? nothingYet() : summary());
        List<Element> standing = new ArrayList<>();
        if (words.grounds().isPresent()) {
            standing.add(readiness());
        }
        standing.add(domains());
        if (progress.isEmpty()) {
            return main.and(column(standing), column(List.of(load())));
        }
        Element retention = section("retention", "Remembered").and(RetentionChart.of(progress));
        return main.and(
                column(standing),
                column(List.of(load(), retention, days())),
                column(List.of(unsafe())),
                column(List.of(others())),
                mocks());
    }

    /// Sections below each other, beside others where there is room.
    private static Element column(List<Element> sections) {
        return element("div").and(sections);
    }

    private Element nothingYet() {
        return section("summary", "Nothing studied yet")
                .and(
                        element(
                                "p",
                                Figures.count(progress.whole().items(), "item")
                                        + " in "
                                        + Figures.count(progress.domains().size(), "domain")
                                        + " wait. “retain study” begins with "
                                        + progress.load().getFirst().fresh()
                                        + " of them."))
                .with("class", "wide");
    }

    private Element summary() {
        GroupProgress whole = progress.whole();
        List<Element> facts = new ArrayList<>();
        facts.add(figure(Figures.of(whole.seen(), whole.items()), "items seen"));
        facts.add(figure(String.valueOf(whole.mature()), "of them mature"));
        facts.add(
                figure(
                        Figures.estimate(whole.expected()),
                        (whole.expected().isEmpty() ? "to say what is" : "of the course")
                                + " expected right "
                                + words.when()));
        facts.add(figure(String.valueOf(progress.load().getFirst().due()), "due today"));
        Activity activity = progress.activity();
        facts.add(figure(Figures.count(activity.streak(), "day"), "in a row"));
        facts.add(figure(Figures.time(Activity.time(activity.last(7))), "in the last 7 days"));
        return section("summary", "At a glance")
                .and(element("dl").and(facts).with("class", "tiles"))
                .with("class", "wide");
    }

    /// A figure with what it is of, which the style sheet puts below it.
    private static Element figure(String figure, String label) {
        return element("div", element("dt", label), element("dd", figure));
    }

    private Element readiness() {
        return section("readiness", "Chance to pass").and(ReadinessPart.of(contents));
    }

    private Element domains() {
        return section("domains", "Domains").and(new DomainBars(progress, words.when()).parts());
    }

    private Element load() {
        return section("load", "Next 14 days").and(LoadChart.of(progress.load()));
    }

    private Element days() {
        return section("days", "Last 26 weeks")
                .and(HeatMap.of(progress.activity()))
                .and(
                        element("p", Figures.joined(words.streak())),
                        element("p", Figures.joined(words.time())));
    }

    private Element unsafe() {
        return section("safety", "Safety-critical items not yet safe")
                .and(new WeakItems(progress, words.why()).unsafe(words.unsafe()));
    }

    private Element others() {
        return section("weak", "Wants a look").and(new WeakItems(progress, words.why()).others());
    }

    private Element mocks() {
        return section("mocks", "Mock exams")
                .and(MockTable.of(progress.mocks().all(), words.brier()))
                .with("class", "wide");
    }

    private static Element section(String id, String title) {
        return element("section", element("h2", title).with("id", id)).with("aria-labelledby", id);
    }

    private static Element fact(String label, Node value) {
        return element("div", element("dt", label), element("dd", value));
    }
}
