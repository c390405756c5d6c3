package retain.tui.screen;

import retain.check.FindingText;
import retain.finding.Finding;
import retain.finding.Place;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.proof.Report;
import retain.tui.words.DayText;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings file by file, each with its line and a caret below the place.
final class FindingsView {
    /// More than anybody reads before mending some; the rest is counted.
    private static final int MOST = 300;

    private FindingsView() {}

    static Page of(Watching screen, Size size) {
        Report report = screen.report();
        Body body = new Body(Layout.of(size));
        if (report.isClean()) {
            clean(body, report);
        } else {
            findings(body, report);
        }
        String state = screen.said().isEmpty() ? "" : " · " + screen.said();
        List<Hint> hints = List.of(new Hint("↑↓", "read"), Hints.QUIT);
        List<Line> foot =
                QuestionView.said("Checked at " + clock(report.at()) + state, Layout.of(size));
        return body.page(Head.of(screen.what(), count(report), "", size), foot, hints);
    }

    static Page of(PreviewFindings screen, Size size) {
        Report report = screen.proof().report();
        Body body = new Body(Layout.of(size));
        if (screen.instead()) {
            body.text(lost(screen), Role.PRIMARY);
            body.gap();
        }
        if (report.isClean() && !screen.instead()) {
            clean(body, report);
        } else {
            List<Finding> first = concerning(screen);
            if (!screen.instead() && !first.isEmpty()) {
                body.text(screen.item().orElseThrow().sheet().id().inCourse(), Role.PRIMARY);
                first.forEach(finding -> finding(body, finding));
            } else {
                findings(body, first);
            }
            findings(body, report.without(first));
        }
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("↑↓", "read"));
        if (screen.hasOthers()) {
            hints.add(new Hint("→", "another item"));
        }
        if (!screen.instead()) {
            hints.add(new Hint("⏎", "back"));
        }
        hints.add(Hints.HELP);
        hints.add(Hints.QUIT);
        return body.page(Head.of("Preview", count(report), "", size), List.of(), hints);
    }

    /// What concerns the item on the screen: what was found at it, or what keeps it from being
    /// shown.
    private static List<Finding> concerning(PreviewFindings screen) {
        if (!screen.instead()) {
            return screen.item().map(item -> item.sheet().leaf().findings()).orElse(List.of());
        }
        return screen.proof().report().findings().stream()
                .filter(Finding::isError)
                .filter(finding -> screen.item().isEmpty() || isIn(finding, screen.item().get()))
                .toList();
    }

    private static boolean isIn(Finding finding, OnItem item) {
        return finding.place().file().equals(item.sheet().leaf().place().file());
    }

    private static String lost(PreviewFindings screen) {
        String what =
                screen.item()
                        .map(item -> item.sheet().id().inCourse() + " cannot be shown")
                        .orElse("There is no item to show");
        return what
                + (screen.proof().report().hasErrors()
                        ? " until this is mended and saved:"
                        : " any more: it is not in the files.");
    }

    private static void clean(Body body, Report report) {
        body.gap();
        body.add(Line.of("✓ ", Role.GOOD).and("No findings", Role.PRIMARY));
        body.gap();
        body.text(
                (report.files() == 1 ? "The file is" : "All " + report.files() + " files are")
                        + " in order. Edit and save: this page looks again by itself.",
                Role.PLAIN);
    }

    private static Line count(Report report) {
        List<Finding> findings = report.findings();
        if (report.isClean()) {
            return Line.of(FindingText.count(findings, report.files()), Role.GOOD);
        }
        return Line.of(
                findings.isEmpty() ? "cannot be read" : FindingText.count(findings, report.files()),
                report.hasErrors() ? Role.BAD : Role.ACCENT);
    }

    private static void findings(Body body, Report report) {
        for (String trouble : report.troubles()) {
            body.text(trouble, Role.BAD);
            body.gap();
        }
        findings(body, report.findings());
    }

    private static void findings(Body body, List<Finding> findings) {
        String file = "";
        for (Finding finding : findings.stream().limit(MOST).toList()) {
            Place place = finding.place();
            if (!place.file().equals(file)) {
                file = place.file();
                body.gap();
                body.text(file, Role.PRIMARY);
            }
            finding(body, finding);
        }
        int more = findings.size() - MOST;
        if (more > 0) {
            body.gap();
            body.text(
                    "And " + DayText.count(more, "more finding") + ": mend some of these first.",
                    Role.PLAIN);
        }
        body.endsWithoutGap();
    }

    private static void finding(Body body, Finding finding) {
        Role role =
                switch (finding.severity()) {
                    case ERROR -> Role.BAD;
                    case WARNING -> Role.ACCENT;
                    case NOTE -> Role.DIM;
                };
        Place place = finding.place();
        String where =
                place.line() == 0
                        ? ""
                        : place.line() + (place.column() == 0 ? "" : ":" + place.column()) + " ";
        List<Wrap.Piece> pieces =
                List.of(
                        new Wrap.Piece(where, Role.ACCENT, true),
                        new Wrap.Piece(" " + finding.severity().word() + ": ", role, true),
                        new Wrap.Piece(" " + finding.message() + " ", Role.PLAIN, true),
                        new Wrap.Piece(" [" + finding.rule() + "]", Role.DIM, true));
        Wrap.glued(pieces, body.layout().text()).forEach(body::add);
        for (String line : FindingText.excerpt(finding, body.layout().text() - 2)) {
            body.add(Line.of("  " + line, Role.DIM));
        }
    }

    private static String clock(LocalTime at) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", at.getHour(), at.getMinute(), at.getSecond());
    }
}
