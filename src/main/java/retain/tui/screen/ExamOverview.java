package retain.tui.screen;

import retain.exam.Running;
import retain.exam.Sitting.Given;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;

/// All questions of an examination at a glance, and the way to hand it in.
///
/// @param from the seat the candidate came from, from 0
/// @param cursor a seat, from 0
/// @param typed the number that is being typed; 0 for none
/// @param said what to tell the candidate; empty for nothing
record ExamOverview(
        Running running, int from, int cursor, int typed, Asked asked, int top, String said)
        implements InExam {
    /// What the candidate was asked, and has not answered yet.
    enum Asked {
        NOTHING,
        SUBMIT,
        LEAVE
    }

    static ExamOverview of(Running running, int from) {
        return new ExamOverview(running, from, from, 0, Asked.NOTHING, 0, "");
    }

    int seats() {
        return running.sitting().form().seats().size();
    }

    @Override
    public Step<ExamScreen> pressed(Key key, Instant now, Size size) {
        if (asked == Asked.SUBMIT && key.is('y')) {
            return InExam.after(running.submit(now), after -> Step.to(with(after, "")));
        }
        if (asked == Asked.LEAVE && key.is('q')) {
            return left(now);
        }
        if (asked != Asked.NOTHING && (key == Named.ENTER || key == Named.ESCAPE)) {
            return Step.to(to(cursor));
        }
        if (key.digit() >= 0) {
            return Step.to(numbered(key.digit()).revealed(size));
        }
        return command(key, now, size);
    }

    private Step<ExamScreen> command(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            return Step.to(ExamQuestion.asked(running, cursor, now, ""));
        }
        if (key == Named.ESCAPE || key == Named.OVERVIEW || key.is('o')) {
            return Step.to(ExamQuestion.asked(running, from, now, ""));
        }
        if (key == Named.MARK || key.is('m')) {
            boolean marked = running.sitting().given(cursor).marked();
            return InExam.after(
                    running.mark(cursor, !marked, now),
                    after -> Step.to(to(cursor).with(after, "")));
        }
        if (key.is('n')) {
            return Step.to(nextOpen(size));
        }
        if (key.is('s')) {
            return Step.to(asks(Asked.SUBMIT));
        }
        if (key.is('q')) {
            return Step.to(asks(Asked.LEAVE));
        }
        if (key == Named.HELP || key.is('?')) {
            return Step.to(new ExamHelp(to(cursor), 0));
        }
        return Step.to(to(Math.clamp(moved(key, size), 0, seats() - 1)).revealed(size));
    }

    /// Where a key moves the cursor, perhaps beyond the ends.
    private int moved(Key key, Size size) {
        int row = OverviewView.columns(seats(), size);
        int page = row * Math.max(1, View.page(this, size).visible(size) - 1);
        return switch (key) {
            case Named.LEFT -> cursor - 1;
            case Named.RIGHT -> cursor + 1;
            case Named.UP -> cursor < row ? cursor : cursor - row;
            case Named.DOWN -> below(row);
            case Named.PAGE_UP -> cursor - page;
            case Named.PAGE_DOWN -> cursor + page;
            case Named.HOME -> 0;
            case Named.END -> seats() - 1;
            default -> cursor;
        };
    }

    /// From above a last line that ends before, its end.
    private int below(int row) {
        boolean isLastRow = cursor / row == (seats() - 1) / row;
        return isLastRow ? cursor : cursor + row;
    }

    /// The question whose number is typed digit by digit. A number beyond the last begins anew.
    private ExamOverview numbered(int digit) {
        int longer = typed * 10 + digit;
        int number = longer <= seats() ? longer : digit <= seats() ? digit : 0;
        return number == 0
                ? to(cursor)
                : new ExamOverview(running, from, number - 1, number, Asked.NOTHING, top, "");
    }

    /// The next open question, the first ones coming after the last.
    private ExamOverview nextOpen(Size size) {
        List<Integer> open = running.sitting().seats(Given::isOpen);
        return open.isEmpty()
                ? to(cursor).with(running, "No question is open.")
                : to(open.stream()
                                .filter(seat -> seat > cursor)
                                .findFirst()
                                .orElse(open.getFirst()))
                        .revealed(size);
    }

    private ExamOverview asks(Asked what) {
        return new ExamOverview(running, from, cursor, 0, what, top, "");
    }

    private ExamOverview to(int seat) {
        return new ExamOverview(running, from, seat, 0, Asked.NOTHING, top, "");
    }

    private ExamOverview revealed(Size size) {
        return at(View.page(this, size).revealing(top, size));
    }

    @Override
    public ExamOverview at(int top) {
        return new ExamOverview(running, from, cursor, typed, asked, top, said);
    }

    @Override
    public ExamOverview with(Running running, String said) {
        return new ExamOverview(running, from, cursor, typed, asked, top, said);
    }
}
