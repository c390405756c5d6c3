package retain.tui.screen;

import retain.deck.Interaction;
import retain.deck.Response;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.finding.Finding;
import retain.finding.Tally;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.proof.Leaf;
import retain.tui.proof.Sheet;
import retain.tui.proof.Trials;
import retain.tui.words.Feedback;
import retain.tui.words.ItemHead;

import java.util.ArrayList;
import java.util.List;

/// Items as an author looks through them: the pages of a sitting, between another head and foot.
final class PreviewView {
    private PreviewView() {}

    static Page of(PreviewScreen screen, Size size) {
        return switch (screen) {
            case PreviewAsking asking -> asked(asking, size);
            case PreviewAnswered answered -> answered(answered, size);
            case PreviewSearch search -> SearchView.of(search, size);
            case PreviewFindings findings -> FindingsView.of(findings, size);
            case PreviewHelp help -> AuthorHelp.page(help, size);
        };
    }

    private static Page asked(PreviewAsking screen, Size size) {
        return QuestionView.page(
                screen.sheet().leaf().item(),
                screen.draft(),
                false,
                head(screen.sheet(), size),
                foot(screen, List.of(), size),
                hints(screen),
                size);
    }

    private static Page answered(PreviewAnswered screen, Size size) {
        Leaf leaf = screen.sheet().leaf();
        return AnsweredView.page(
                leaf.item(),
                Feedback.of(leaf.course(), screen.sheet().question(), screen.response()),
                false,
                List.of(),
                head(screen.sheet(), size),
                foot(screen, List.of(verdict(leaf.item().interaction(), screen.response())), size),
                feedbackHints(),
                size);
    }

    private static List<Line> head(Sheet sheet, Size size) {
        Leaf leaf = sheet.leaf();
        int place = sheet.inDeck();
        int all = sheet.ofDeck();
        return Head.of(
                leaf.course(),
                ItemHead.authored(leaf.course(), leaf.item()),
                Head.withBar(place + " of " + all, place, all, size),
                "",
                size);
    }

    private static Line verdict(Interaction interaction, Response response) {
        Line line =
                Scoring.isRight(interaction, response)
                        ? Line.of("Right.", Role.GOOD)
                        : Line.of("Not yet.", Role.BAD);
        List<Response> trials = Trials.of(interaction);
        int trial = trials.indexOf(response) + 1;
        String none = response instanceof Omitted ? ": none is given" : "";
        return trial == 0
                ? line
                : line.and("   answer " + trial + " of " + trials.size() + none, Role.DIM);
    }

    private static List<Line> foot(OnItem screen, List<Line> verdict, Size size) {
        Layout layout = Layout.of(size);
        List<Line> foot = new ArrayList<>(QuestionView.said(screen.said(), layout));
        verdict.forEach(line -> foot.add(line.indented(layout.left())));
        Line where = where(screen.sheet().leaf(), layout.text());
        foot.add(where.indented(layout.left()));
        List<Finding> findings = screen.sheet().leaf().findings();
        if (!findings.isEmpty()) {
            Tally tally = Tally.of(findings);
            String rules =
                    String.join(", ", findings.stream().map(Finding::rule).distinct().toList());
            foot.add(
                    Line.of(
                                    tally + " here, e tells: " + rules,
                                    tally.errors() > 0 ? Role.BAD : Role.ACCENT)
                            .cut(layout.text())
                            .indented(layout.left()));
        } else if (screen.sheet().proof().report().hasErrors()) {
            foot.add(
                    Line.of("Something in the files is wrong: e shows what.", Role.BAD)
                            .indented(layout.left()));
        }
        return foot;
    }

    /// The item's name and place; where both are too long, the folders can be done without.
    private static Line where(Leaf leaf, int width) {
        String id = leaf.item().id().inCourse();
        String place = leaf.place().toString();
        Line whole = Line.of(id + " · " + place, Role.DIM);
        return whole.width() <= width
                ? whole
                : Line.of(id + " · " + place.substring(place.lastIndexOf('/') + 1), Role.DIM)
                        .cut(width);
    }

    private static List<Hint> hints(PreviewAsking screen) {
        List<Hint> hints = new ArrayList<>();
        if (!screen.draft().takesLetters()) {
            Hints.answers(hints, screen.draft());
            hints.subList(1, hints.size()).removeIf(hint -> !hint.does().equals("answer"));
        } else if (screen.inField()) {
            Hints.answers(hints, screen.draft());
            hints.add(new Hint("F1", "help"));
            hints.add(new Hint("Esc", "commands"));
            return hints;
        } else {
            hints.add(new Hint("⏎", "answer"));
        }
        hints.add(new Hint("a", "answers"));
        commands(hints);
        return hints;
    }

    private static List<Hint> feedbackHints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("a", "answers"));
        hints.add(new Hint("⏎", "next item"));
        hints.add(new Hint("Esc", "question"));
        commands(hints);
        return hints;
    }

    private static void commands(List<Hint> hints) {
        hints.add(new Hint("←→", "items"));
        hints.add(new Hint("/", "find"));
        hints.add(new Hint("r", "shuffle"));
        hints.add(Hints.HELP);
        hints.add(Hints.QUIT);
    }
}
