package retain.tui.screen;

import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.session.Move;
import retain.session.Rating;
import retain.session.Session;

import java.time.Instant;
import java.util.Optional;

/// What the commands do on each screen.
final class Acts {
    private Acts() {}

    static Step<StudyScreen> onQuestion(Asking screen, Act act, Instant now) {
        Session session = screen.session();
        return switch (act) {
            case UNDO -> undo(screen, now);
            case SUSPEND ->
                    on(
                            session.suspend(now),
                            now,
                            "Suspended until \"retain resume " + name(screen) + "\" or undo.");
            case BURY ->
                    on(
                            session.bury(now),
                            now,
                            "Buried until tomorrow: " + name(screen) + ". Undo brings it back.");
            case FLAG -> Step.to(Remarking.flag(screen));
            case NOTE -> Step.to(Remarking.note(screen));
            case HISTORY -> Step.to(new Aside(screen, Aside.Topic.HISTORY, 0));
            case HELP -> Step.to(new Aside(screen, Aside.Topic.HELP, 0));
            case QUIT ->
                    session.answered().isEmpty()
                            ? Step.leave(screen)
                            : Step.to(Summary.of(session, ""));
        };
    }

    /// By then another question is on the screen.
    private static String name(Asking screen) {
        return screen.turn().item().id().inCourse();
    }

    /// Before the grade: an answer seen counts, so nothing may drop it.
    static Step<StudyScreen> onFeedback(Answered screen, Act act, Instant now) {
        return switch (act) {
            case UNDO, SUSPEND, BURY ->
                    Step.to(
                            screen.with(
                                    screen.session(),
                                    "Grade it first: an answer that was seen counts."));
            case FLAG -> Step.to(Remarking.flag(screen));
            case NOTE -> Step.to(Remarking.note(screen));
            case HISTORY -> Step.to(new Aside(screen, Aside.Topic.HISTORY, 0));
            case HELP -> Step.to(new Aside(screen, Aside.Topic.HELP, 0));
            case QUIT -> {
                Move move = screen.graded(Rating.offered(screen.isRight()), now);
                yield Step.to(Summary.of(move.session(), ""), move);
            }
        };
    }

    private static Step<StudyScreen> on(Move move, Instant now, String said) {
        return Step.to(StudyScreen.next(move.session(), now, said), move);
    }

    /// Takes back the newest act of today and asks its item again.
    static Step<StudyScreen> undo(StudyScreen screen, Instant now) {
        Session session = screen.session().at(now);
        Optional<Move> move = session.undo(now);
        if (move.isEmpty()) {
            return Step.to(screen.with(screen.session(), "There is nothing of today to undo."));
        }
        Entry undone =
                session.history().all().stream()
                        .filter(entry ->
                                move.get().entries().getFirst() instanceof Retraction retraction
                                        && entry.id().equals(retraction.retracted()))
                        .findFirst()
                        .orElseThrow();
        String said = "Undone: " + words(undone) + ".";
        Session after = move.get().session();
        if (undone instanceof Setting) {
            return Step.to(StudyScreen.offered(after, now, said), move.get());
        }
        return Step.to(
                after.turn().isPresent() ? Asking.asked(after, said) : Summary.of(after, said),
                move.get());
    }

    private static String words(Entry entry) {
        return switch (entry) {
            case Review review ->
                    "the grade " + review.quality().value() + " " + Rating.words(review.quality());
            case Suspension _ -> "the suspension";
            case Burial _ -> "the burial";
            case Flag _ -> "the flag";
            case Note _ -> "the note";
            case Setting _ -> "what you chose for the backlog";
            default -> "the last act";
        };
    }
}
