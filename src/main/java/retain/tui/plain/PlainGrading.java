package retain.tui.plain;

import retain.deck.Kind;
import retain.deck.Response;
import retain.log.Quality;
import retain.session.Rating;
import retain.session.Session;
import retain.session.Turn;
import retain.tui.words.Feedback;
import retain.tui.words.GradeText;
import retain.tui.words.Grading;

import java.util.Optional;

/// Tells what an answer is worth, and takes its grade. Here the key has been seen: what would drop
/// the answer is refused, and leaving gives the offered grade.
final class PlainGrading {
    private final PlainLines lines;
    private final PlainRemarks remarks;

    PlainGrading(PlainLines lines, PlainRemarks remarks) {
        this.lines = lines;
        this.remarks = remarks;
    }

    /// Takes the grade of an answer.
    ///
    /// @return whether the sitting goes on
    boolean grade(KeptSession kept, Turn turn, KeptSession.Given answer) {
        tell(kept, turn, answer);
        KeptSession.Given given = answer;
        while (true) {
            Optional<String> line = lines.ask("grade [" + given.offered().value() + "]> ");
            String typed = line.orElse(":q").strip();
            Optional<PlainCommand> command = PlainCommand.of(typed);
            if (command.isPresent()) {
                if (command.get().verb() == PlainCommand.Verb.QUIT) {
                    keep(kept, given, given.offered());
                    return false;
                }
                obey(kept, turn, given, command.get());
                continue;
            }
            boolean claims = typed.startsWith("=") && isClaimable(turn, given);
            if (typed.equals("=") && claims) {
                given = kept.claim(given);
                lines.say("Counted as right. " + grades(kept, turn, given));
                continue;
            }
            if (claims && digit(typed.substring(1).strip(), true).isPresent()) {
                given = kept.claim(given);
                typed = typed.substring(1).strip();
            }
            Optional<Quality> quality =
                    typed.isEmpty() ? Optional.of(given.offered()) : digit(typed, given.counts());
            if (quality.isPresent()) {
                keep(kept, given, quality.get());
                return true;
            }
            lines.say(refusal(turn, given, typed));
        }
    }

    private void tell(KeptSession kept, Turn turn, KeptSession.Given given) {
        Feedback feedback =
                Feedback.of(kept.session().desk().course(), turn.question(), given.response());
        lines.say(PlainFeedback.lines(feedback, turn.item().kind()));
        lines.say(grades(kept, turn, given));
    }

    private static String grades(KeptSession kept, Turn turn, KeptSession.Given given) {
        return PlainFeedback.grades(
                Grading.of(kept.session(), given.counts(), given.at()), isClaimable(turn, given));
    }

    private static boolean isClaimable(Turn turn, KeptSession.Given given) {
        return turn.item().kind() == Kind.TYPED
                && !given.counts()
                && given.response() instanceof Response.Entered;
    }

    private static Optional<Quality> digit(String typed, boolean right) {
        boolean isDigit = typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
        return isDigit ? Rating.of(typed.charAt(0) - '0', right) : Optional.empty();
    }

    private static String refusal(Turn turn, KeptSession.Given given, String typed) {
        if (typed.startsWith("=")) {
            if (turn.item().kind() != Kind.TYPED) {
                return "Only a typed term can be claimed as right.";
            }
            return isClaimable(turn, given)
                    ? "An answer claimed as right is graded 3, 4 or 5, as in \"=4\"."
                    : "There is nothing to claim as right.";
        }
        return Grading.refusal(given.counts())
                + "; an empty line gives "
                + given.offered().value()
                + ".";
    }

    private void keep(KeptSession kept, KeptSession.Given given, Quality quality) {
        Session before = kept.session();
        kept.grade(given, quality);
        lines.say(
                "Graded "
                        + quality.value()
                        + ": "
                        + GradeText.done(before, quality, given.at())
                        + ".");
        GradeText.leech(before, quality, given.at()).ifPresent(lines::say);
    }

    private void obey(KeptSession kept, Turn turn, KeptSession.Given given, PlainCommand command) {
        switch (command.verb()) {
            case NOTE -> remarks.note(kept, command.text());
            case FLAG -> remarks.flag(kept, command.text());
            case HISTORY -> remarks.history(kept, turn, false);
            case AGAIN -> tell(kept, turn, given);
            case HELP -> {
                lines.say(grades(kept, turn, given));
                lines.say(PlainCommand.helpAtGrade());
            }
            case UNDO, SUSPEND, BURY ->
                    lines.say("The answer is given: grade it first, then this can follow.");
            case UNKNOWN, QUIT -> lines.say("There is no such command. Type :? for help.");
        }
    }
}
