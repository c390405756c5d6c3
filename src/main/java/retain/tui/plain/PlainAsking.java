package retain.tui.plain;

import retain.deck.Interaction.Cloze;
import retain.deck.Kind;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.session.Move;
import retain.session.Session;
import retain.session.Turn;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks questions and takes answers and commands.
final class PlainAsking {
    private static final String CHOICE = "what you chose for the backlog";

    private final PlainLines lines;
    private final InstantSource clock;
    private final PlainRemarks remarks;
    private final PlainGrading grading;
    private String takenBack = "";
    private final Set<Kind> met = EnumSet.noneOf(Kind.class);

    PlainAsking(PlainLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
        this.remarks = new PlainRemarks(lines, clock);
        this.grading = new PlainGrading(lines, remarks);
    }

    /// Whether the last thing done was to undo the answer to an offer, which comes again.
    boolean hasTakenBackChoice() {
        return takenBack.equals(CHOICE);
    }

    /// What becomes of a sitting after a line.
    private enum Next {
        /// The same question waits.
        STAYS,
        /// Another question is drawn.
        GOES_ON,
        ENDS
    }

    /// Asks the present question until it is answered or set aside.
    ///
    /// @return whether the sitting goes on
    boolean ask(KeptSession kept) {
        Turn turn = kept.session().turn().orElseThrow();
        takenBack = "";
        lines.say("");
        lines.say(PlainQuestion.lines(kept.session(), turn));
        if (met.add(turn.item().kind())) {
            lines.say(PlainAnswer.expected(turn.question()));
        }
        List<String> blanks = new ArrayList<>();
        Next next = Next.STAYS;
        while (next == Next.STAYS) {
            Optional<String> line = lines.ask(prompt(turn, blanks));
            if (line.isEmpty()) {
                return false;
            }
            Optional<PlainCommand> command = PlainCommand.of(line.get());
            next =
                    command.isPresent()
                            ? obey(kept, turn, command.get())
                            : take(kept, turn, blanks, Colon.unescaped(line.get()));
        }
        return next == Next.GOES_ON;
    }

    private static String prompt(Turn turn, List<String> blanks) {
        return turn.item().kind() == Kind.CLOZE ? blanks.size() + 1 + "> " : "> ";
    }

    private Next take(KeptSession kept, Turn turn, List<String> blanks, String line) {
        if (turn.item().interaction() instanceof Cloze cloze) {
            blanks.add(line);
            return blanks.size() < cloze.blanks().size()
                    ? Next.STAYS
                    : answered(kept, turn, new Response.Filled(blanks));
        }
        return switch (PlainAnswer.of(turn.question(), line)) {
            case PlainAnswer.Read(Response response) -> answered(kept, turn, response);
            case PlainAnswer.Unreadable(String why) -> {
                lines.say(why + " " + PlainAnswer.expected(turn.question()));
                yield Next.STAYS;
            }
        };
    }

    private Next answered(KeptSession kept, Turn turn, Response response) {
        KeptSession.Given given = kept.answer(response.orOmitted(), clock.instant());
        return grading.grade(kept, turn, given) ? Next.GOES_ON : Next.ENDS;
    }

    private Next obey(KeptSession kept, Turn turn, PlainCommand command) {
        return switch (command.verb()) {
            case UNDO -> undo(kept);
            case SUSPEND -> {
                kept.act(session -> session.suspend(clock.instant()));
                String id = turn.item().id().inCourse();
                lines.say("Suspended until \"retain resume " + id + "\".");
                yield Next.GOES_ON;
            }
            case BURY -> {
                kept.act(session -> session.bury(clock.instant()));
                lines.say("Buried until tomorrow.");
                yield Next.GOES_ON;
            }
            case NOTE -> {
                remarks.note(kept, command.text());
                yield Next.STAYS;
            }
            case FLAG -> {
                remarks.flag(kept, command.text());
                yield Next.STAYS;
            }
            case HISTORY -> {
                remarks.history(kept, turn, true);
                yield Next.STAYS;
            }
            case AGAIN -> {
                lines.say(PlainQuestion.lines(kept.session(), turn));
                yield Next.STAYS;
            }
            case HELP -> {
                lines.say(
                        PlainCommand.helpAtQuestion(
                                turn.item(), PlainAnswer.expected(turn.question())));
                yield Next.STAYS;
            }
            case QUIT -> Next.ENDS;
            case UNKNOWN -> {
                lines.say("There is no such command. Type :? for help.");
                yield Next.STAYS;
            }
        };
    }

    private Next undo(KeptSession kept) {
        Session before = kept.session();
        Optional<Move> undone = before.undo(clock.instant());
        if (undone.isEmpty()) {
            lines.say("There is nothing of today to undo.");
            return Next.STAYS;
        }
        kept.act(_ -> undone.get());
        takenBack = what(before, undone.get());
        lines.say("Undone: " + takenBack + ".");
        return Next.GOES_ON;
    }

    /// What an undo has taken back, in words.
    private static String what(Session before, Move undone) {
        Entry retraction = undone.entries().getFirst();
        if (retraction instanceof Entry.Retraction(_, var id)) {
            for (Entry entry : before.history().all()) {
                if (entry.id().equals(id)) {
                    return switch (entry) {
                        case Review review -> "the grade " + review.quality().value();
                        case Suspension _ -> "the suspension";
                        case Burial _ -> "the burial";
                        case Flag _ -> "the flag";
                        case Note _ -> "the note";
                        case Setting _ -> CHOICE;
                        default -> throw new IllegalStateException("undone: " + entry);
                    };
                }
            }
        }
        throw new IllegalStateException("an undo without its entry");
    }
}
