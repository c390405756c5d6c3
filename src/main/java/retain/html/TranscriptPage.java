package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.deck.Form;
import retain.exam.ExamResult;
import retain.exam.ScoreInterval;
import retain.html.Node.Element;
import retain.html.TranscriptContents.Words;

import java.util.ArrayList;
import java.util.List;

/// A sitting that is over, on one page to print: no question and no answer is on it.
public final class TranscriptPage {
    private final TranscriptContents contents;
    private final ExamResult result;
    private final Form form;

    private TranscriptPage(TranscriptContents contents) {
        this.contents = contents;
        result = contents.result();
        form = result.sitting().form();
    }

    /// The page, with `\n` at the end of each line.
    public static String of(TranscriptContents contents) {
        return new TranscriptPage(contents).page();
    }

    private String page() {
        Style style = Style.printed(exam() + " · " + learner() + " · " + sitting());
        Element main =
                element(
                        "main",
                        verdictPart(),
                        scores(),
                        gate(),
                        sittingPart(),
                        questions(),
                        seal());
        String title = exam() + ", " + learner() + ": " + verdict();
        return Html.page(title, contents.version(), style, element("body", header(), main));
    }

    private String exam() {
        return form.exam().title();
    }

    private String learner() {
        return result.sitting().started().learner().name();
    }

    private String sitting() {
        return result.sitting().id().toString();
    }

    private String verdict() {
        return contents.words().verdict();
    }

    private Element header() {
        return element(
                "header",
                element("p", text("Transcript of a mock examination")).with("class", "kind"),
                element("h1", figure("exam", foreign(exam()))),
                facts(
                        fact("Candidate", "learner", foreign(learner())),
                        fact("Course", "course", foreign(form.courseTitle())),
                        fact(
                                "Version of the course",
                                "version",
                                form.courseVersion().isEmpty()
                                        ? text("none is given")
                                        : foreign(form.courseVersion())),
                        fact("Begun", "begun", text(contents.words().begun()))));
    }

    private Element verdictPart() {
        Words words = contents.words();
        Element verdict =
                section("verdict", figure("verdict", text(words.verdict())))
                        .with("class", result.isPassed() ? "verdict met" : "verdict missed")
                        .and(element("p", figure("points", sentence(words.points()))));
        Element section =
                words.reasons().isEmpty()
                        ? verdict
                        : verdict.and(
                                element("p", "Why not yet, the weightiest reason first:"),
                                list("ol", "reasons", words.reasons()));
        return result.total()
                .interval()
                .map(interval -> section.and(element("p", figure("interval", interval(interval)))))
                .orElse(section);
    }

    private Node interval(ScoreInterval interval) {
        return text(
                "As far as "
                        + result.total().of()
                        + " questions can tell, the share of all such questions lies from "
                        + interval.lowPercent()
                        + " to "
                        + interval.highPercent()
                        + " % (95\u00A0% interval by Wilson’s method).");
    }

    private static Element list(String kind, String figure, List<String> sentences) {
        List<Node> items = new ArrayList<>();
        for (String sentence : sentences) {
            items.add(element("li", sentence(sentence)));
        }
        return element(kind).and(items).with(PageText.FIGURE, figure);
    }

    /// A sentence, whose figures are not parted from what they count.
    private static Element sentence(String text) {
        return foreign(text.replaceAll("(?<=\\d) (?=%|min\\b|s\\b|h\\b)", "\u00A0"));
    }

    private Element scores() {
        return section("domains", text("Score by domain")).and(ScoreTable.of(result));
    }

    private Element gate() {
        return section("gate", text("Safety gate"))
                .and(GatePart.of(result, contents.words().gate()));
    }

    private Element sittingPart() {
        Words words = contents.words();
        List<String> interruptions = words.interruptions();
        Element section =
                section("sitting", text("The sitting"))
                        .with("class", "whole")
                        .and(
                                facts(
                                        fact("How it ended", "ending", text(words.ending())),
                                        fact("Ended", "ended", text(words.ended())),
                                        fact("Questions answered", "answered", text(answered())),
                                        fact(
                                                "Interruptions",
                                                "interruptions",
                                                text(
                                                        interruptions.isEmpty()
                                                                ? "none"
                                                                : "" + interruptions.size())),
                                        fact("Seed of the form", "seed", text("" + seed())),
                                        fact("Sitting", PageText.SITTING, text(sitting()))));
        if (!interruptions.isEmpty()) {
            section =
                    section.and(
                            element("p", "What came between:"),
                            list("ol", "interrupted", interruptions));
        }
        return words.stray().isEmpty()
                ? section
                : section.and(element("p", figure("stray", text(words.stray().get()))));
    }

    private long seed() {
        return result.sitting().started().seed();
    }

    private String answered() {
        return result.sitting().answered() + " of " + form.seats().size();
    }

    private Element questions() {
        return section("questions", text("Questions")).and(QuestionTable.of(result));
    }

    private Element seal() {
        return section("fingerprint", text("Fingerprint"))
                .with("class", "whole")
                .and(
                        element("p", figure("fingerprint", text(contents.fingerprint())))
                                .with("class", "fingerprint"),
                        element(
                                "p",
                                text("SHA-256 over the "),
                                figure(PageText.ENTRIES, text(String.valueOf(contents.entries()))),
                                text(
                                        " lines that the log holds of this sitting. An instructor"
                                                + " who has the log holds this page against it"
                                                + " with "),
                                element("code", "retain exam --verify FILE"),
                                text(".")),
                        element(
                                "p",
                                "This shows that the page belongs to that log. It does not show who"
                                        + " sat there or that nobody helped: the log is plain text"
                                        + " on the candidate’s own machine, and a mock examination"
                                        + " has no invigilation. This page is no certificate."));
    }

    private static Element section(String id, Node title) {
        return element("section", element("h2", title).with("id", id)).with("aria-labelledby", id);
    }

    private static Element facts(Element... facts) {
        Element list = element("dl");
        for (Element fact : facts) {
            list = list.and(fact);
        }
        return list;
    }

    private static Element fact(String label, String name, Node value) {
        return element("div", element("dt", label), element("dd", figure(name, value)));
    }

    /// A value that is found again by its name, in a page of any version.
    static Element figure(String name, Node... value) {
        return element("span", value).with(PageText.FIGURE, name);
    }
}
