package retain.tui.screen;

import retain.session.Rating;
import retain.tui.draft.Draft;
import retain.tui.draft.Filling;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.draft.Picking;
import retain.tui.draft.Typing;
import retain.tui.page.Hint;

import java.util.ArrayList;
import java.util.List;

/// The keys named at the foot of a screen.
final class Hints {
    static final Hint QUIT = new Hint("q", "quit");
    static final Hint HELP = new Hint("?", "help");
    private static final Hint UNKNOWN = new Hint("0", "don't know");

    private Hints() {}

    static List<Hint> of(Asking screen) {
        List<Hint> hints = new ArrayList<>();
        if (screen.away()) {
            hints.add(new Hint("⏎", "back to the answer"));
        } else {
            answers(hints, screen.draft());
        }
        if (screen.lettersCommand()) {
            hints.add(new Hint("u", "undo"));
            hints.add(new Hint("s", "suspend"));
            hints.add(new Hint("f", "flag"));
            hints.add(HELP);
            hints.add(QUIT);
        } else {
            hints.add(new Hint("^U", "undo"));
            hints.add(new Hint("^S", "suspend"));
            hints.add(new Hint("^F", "flag"));
            hints.add(new Hint("F1", "help"));
            hints.add(new Hint("Esc", "commands"));
        }
        return hints;
    }

    /// How such a question is answered.
    static void answers(List<Hint> hints, Draft draft) {
        switch (draft) {
            case Picking picking -> {
                String digits = "1-" + picking.digits();
                hints.add(new Hint(digits, picking.takesSeveral() ? "pick" : "answer"));
                if (picking.takesSeveral()) {
                    hints.add(new Hint("⏎", "answer"));
                    hints.add(UNKNOWN);
                } else {
                    hints.add(UNKNOWN);
                    hints.add(new Hint("↑↓ ⏎", "choose"));
                }
            }
            case Typing _ -> hints.add(new Hint("⏎", "answer"));
            case Filling _ -> {
                hints.add(new Hint("⏎", "answer"));
                hints.add(new Hint("↑↓", "blank"));
            }
            case Ordering ordering -> {
                hints.add(new Hint("1-" + ordering.shown().size(), "place"));
                hints.add(new Hint("⇧↑↓", "move"));
                hints.add(new Hint("⏎", "answer"));
                hints.add(UNKNOWN);
            }
            case Matching matching -> {
                hints.add(new Hint("a-" + matching.letterOf(matching.shown().getLast()), "pair"));
                hints.add(new Hint("↑↓", "side"));
                hints.add(new Hint("⏎", "answer"));
            }
        }
    }

    /// How such a question is answered where the answer stays, and can be changed.
    static void inExam(List<Hint> hints, Draft draft) {
        switch (draft) {
            case Picking picking -> {
                int cursor = picking.cursor();
                boolean picks =
                        cursor >= 0
                                && !picking.takesSeveral()
                                && !picking.picked().contains(picking.shown().get(cursor));
                hints.add(new Hint("1-" + picking.digits(), "pick"));
                hints.add(new Hint("⏎", picks ? "pick" : "next"));
            }
            case Typing _ -> hints.add(new Hint("⏎", "next"));
            case Filling _ -> {
                hints.add(new Hint("⏎", "next"));
                hints.add(new Hint("↑↓", "blank"));
            }
            case Ordering ordering -> {
                hints.add(new Hint("1-" + ordering.shown().size(), "place"));
                hints.add(new Hint("⇧↑↓", "move"));
                hints.add(new Hint("⏎", "next"));
            }
            case Matching matching -> {
                hints.add(new Hint("a-" + matching.letterOf(matching.shown().getLast()), "pair"));
                hints.add(new Hint("↑↓", "side"));
                hints.add(new Hint("⏎", "next"));
            }
        }
    }

    static List<Hint> of(Answered screen) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("⏎", "grade " + Rating.offered(screen.isRight()).value()));
        if (screen.canBeClaimed()) {
            hints.add(new Hint("=", screen.claimed() ? "was wrong" : "was right"));
        }
        hints.add(new Hint("↑↓", "read"));
        hints.add(new Hint("i", "history"));
        hints.add(new Hint("n", "note"));
        hints.add(new Hint("f", "flag"));
        hints.add(HELP);
        hints.add(QUIT);
        return hints;
    }
}
