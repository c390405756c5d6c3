package retain.tui.screen;

import retain.deck.Question;
import retain.deck.Response.Omitted;
import retain.exam.Running;
import retain.exam.Running.Act;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.draft.Draft;
import retain.tui.draft.Edit;
import retain.tui.draft.Filling;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.draft.Picking;
import retain.tui.draft.Typing;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A question of an examination, and the answer as it stands. What is picked, moved or paired is
/// kept at once; what is being typed or placed by number as soon as the hand rests.
///
/// @param seat from 0
/// @param touched when the answer was last worked on
/// @param away the candidate left the field, so that letters are commands
/// @param leaving the candidate was asked whether to leave
/// @param said what to tell the candidate; empty for nothing
record ExamQuestion(
        Running running,
        int seat,
        Draft draft,
        Instant touched,
        boolean away,
        boolean leaving,
        int top,
        String said)
        implements InExam {
    /// A pause in typing after which the text is kept.
    private static final Duration REST = Duration.ofSeconds(2);

    /// Text that is typed without a pause is kept this often: before a tick puts down the time used
    /// without it.
    private static final Duration TYPING = Duration.ofSeconds(20);

    /// A question with the answer that was given before.
    static ExamQuestion asked(Running running, int seat, Instant now, String said) {
        Sitting sitting = running.sitting();
        Draft draft =
                Draft.of(
                        sitting.form().seats().get(seat).question(),
                        sitting.given(seat).response());
        return new ExamQuestion(running, seat, draft, now, false, false, 0, said);
    }

    Question question() {
        return running.sitting().form().seats().get(seat).question();
    }

    Given given() {
        return running.sitting().given(seat);
    }

    int seats() {
        return running.sitting().form().seats().size();
    }

    /// Whether a letter is a command.
    boolean lettersCommand() {
        return away || !draft.takesLetters();
    }

    @Override
    public Step<ExamScreen> pressed(Key key, Instant now, Size size) {
        if (leaving && key.is('q')) {
            return left(now);
        }
        ExamQuestion here = new ExamQuestion(running, seat, draft, touched, away, false, top, "");
        if (draft.takesLetters() && (key == Named.ESCAPE || (away && key == Named.ENTER))) {
            return Step.to(here.away(!away));
        }
        return here.answered(key, now, size).orElseGet(() -> here.command(key, now, size));
    }

    /// What a key does to the answer; empty where it is none of its own.
    private Optional<Step<ExamScreen>> answered(Key key, Instant now, Size size) {
        if (away) {
            return key.digit() == 0 ? Optional.of(cleared(now, size)) : Optional.empty();
        }
        if (key == Named.ENTER) {
            return Optional.of(entered(now, size));
        }
        if (clears(key)) {
            return Optional.of(cleared(now, size));
        }
        return switch (draft.on(key)) {
            case Edit.Changed(Draft changed, String told) ->
                    Optional.of(changed(emptied(changed), told, now, size));
            case Edit.Given(var response) ->
                    Optional.of(changed(Draft.of(question(), response), "", now, size));
            case Edit.Ignored _ -> Optional.empty();
        };
    }

    private boolean clears(Key key) {
        boolean isBack = key == Named.BACKSPACE || key == Named.DELETE;
        return switch (draft) {
            case Picking _ -> key.digit() == 0 || isBack;
            case Ordering ordering -> key.digit() == 0 || (isBack && ordering.placed() == 0);
            case Typing _, Filling _, Matching _ -> false;
        };
    }

    /// An order of which the last number was taken back stands as drawn.
    private Draft emptied(Draft changed) {
        return changed instanceof Ordering ordering
                        && draft instanceof Ordering before
                        && before.placed() > 0
                        && ordering.placed() == 0
                        && !ordering.settled()
                ? Draft.of(question())
                : changed;
    }

    private Step<ExamScreen> cleared(Instant now, Size size) {
        boolean isOpen = draft.response() instanceof Omitted;
        return changed(
                Draft.of(question()),
                isOpen ? "" : "Your answer is taken back: the question is open.",
                now,
                size);
    }

    /// The answer in the making has changed.
    private Step<ExamScreen> changed(Draft to, String told, Instant now, Size size) {
        Instant worked = to.response().equals(draft.response()) ? touched : now;
        ExamQuestion here =
                new ExamQuestion(running, seat, to, worked, away, false, top, told).revealed(size);
        return here.isInTheMaking()
                ? Step.to(here)
                : InExam.after(here.kept(now), after -> Step.to(here.with(after, told)));
    }

    private ExamQuestion revealed(Size size) {
        return at(View.page(this, size).revealing(top, size));
    }

    /// Whether the answer is one that is kept when the hand rests.
    private boolean isInTheMaking() {
        return switch (draft) {
            case Typing _, Filling _ -> true;
            case Ordering ordering -> !ordering.settled();
            case Picking _, Matching _ -> false;
        };
    }

    /// The sitting with the answer as it stands on the screen.
    private Act kept(Instant now) {
        return running.answer(seat, draft.response(), now);
    }

    /// Enter picks what the cursor is on; where nothing is to pick it goes on.
    private Step<ExamScreen> entered(Instant now, Size size) {
        if (draft instanceof Picking picking) {
            return entered(picking, now, size);
        }
        boolean isLast =
                !(draft instanceof Filling filling)
                        || filling.focus() == filling.fields().size() - 1;
        if (isLast && draft.response() instanceof Omitted) {
            return next(now);
        }
        return switch (draft.on(Named.ENTER)) {
            case Edit.Changed(Draft to, String told) ->
                    changed(to, told.isEmpty() ? "" : incomplete(to), now, size);
            case Edit.Given _, Edit.Ignored _ -> next(now);
        };
    }

    private Step<ExamScreen> entered(Picking picking, Instant now, Size size) {
        int cursor = picking.cursor();
        if (cursor < 0) {
            return next(now);
        }
        boolean isPicked = picking.picked().contains(picking.shown().get(cursor));
        if (!picking.takesSeveral() && !isPicked) {
            return picking.on(Named.ENTER) instanceof Edit.Given(var response)
                    ? changed(Draft.of(question(), response), "", now, size)
                    : next(now);
        }
        return picking.picked().isEmpty()
                ? Step.to(with(running, "Nothing is picked: space picks, → goes on."))
                : next(now);
    }

    /// What Enter would leave incomplete, told once.
    private static String incomplete(Draft draft) {
        return switch (draft) {
            case Filling filling ->
                    "Blank " + (filling.focus() + 1) + " is empty: ⏎ on the last one goes on.";
            case Matching matching ->
                    "Side " + (matching.focus() + 1) + " is open: ⏎ again goes on.";
            case Ordering _ ->
                    "Not all is placed by number: the order as it stands is your answer.";
            case Picking _, Typing _ -> "";
        };
    }

    private Step<ExamScreen> command(Key key, Instant now, Size size) {
        boolean letters = lettersCommand();
        if (key == Named.PAGE_DOWN || key == Named.RIGHT) {
            return seat + 1 < seats()
                    ? to(seat + 1, now)
                    : Step.to(with(running, "This is the last question: the overview is next."));
        }
        if (key == Named.PAGE_UP || key == Named.LEFT) {
            return seat > 0
                    ? to(seat - 1, now)
                    : Step.to(with(running, "This is the first question."));
        }
        if (key == Named.MARK || (letters && key.is('m'))) {
            return InExam.after(
                    running.mark(seat, !given().marked(), now), after -> Step.to(with(after, "")));
        }
        if (key == Named.OVERVIEW || (letters && key.is('o'))) {
            return overview(now);
        }
        if (key == Named.HELP || (letters && key.is('?'))) {
            return Step.to(new ExamHelp(this, 0));
        }
        if (letters && key.is('q')) {
            return Step.to(
                    new ExamQuestion(
                            running, seat, draft, touched, away, true, top, ExamView.LEAVE));
        }
        return Step.to(scrolled(key, size));
    }

    /// Up and down belong to the options, and pages to the questions.
    private ExamScreen scrolled(Key key, Size size) {
        return switch (key) {
            case Named.SHIFT_UP -> Scrolling.<ExamScreen>on(this, Named.UP, size);
            case Named.SHIFT_DOWN -> Scrolling.<ExamScreen>on(this, Named.DOWN, size);
            default -> Scrolling.<ExamScreen>on(this, key, size);
        };
    }

    private Step<ExamScreen> next(Instant now) {
        return seat + 1 < seats() ? to(seat + 1, now) : overview(now);
    }

    private Step<ExamScreen> to(int other, Instant now) {
        return InExam.after(kept(now), after -> Step.to(asked(after, other, now, "")));
    }

    private Step<ExamScreen> overview(Instant now) {
        return InExam.after(kept(now), after -> Step.to(ExamOverview.of(after, seat)));
    }

    @Override
    public Step<ExamScreen> passing(Instant now) {
        Duration unkept = running.used(now).minus(running.sitting().used());
        boolean isLong = unkept.compareTo(TYPING) >= 0;
        boolean keeps =
                Duration.between(touched, now).compareTo(REST) >= 0
                        || isLong
                        || running.isTimeUp(now);
        return InExam.after(
                keeps ? kept(now) : running.passing(now), after -> Step.to(with(after, said)));
    }

    @Override
    public Step<ExamScreen> left(Instant now) {
        return InExam.after(
                kept(now),
                after -> InExam.after(after.leave(now), gone -> Step.leave(with(gone, ""))));
    }

    private ExamQuestion away(boolean other) {
        return new ExamQuestion(running, seat, draft, touched, other, leaving, top, said);
    }

    @Override
    public ExamQuestion at(int top) {
        return new ExamQuestion(running, seat, draft, touched, away, leaving, top, said);
    }

    @Override
    public ExamQuestion with(Running running, String said) {
        return new ExamQuestion(running, seat, draft, touched, away, leaving, top, said);
    }
}
