package retain.tui.plain;

import retain.deck.Form.Seat;
import retain.deck.Interaction.Cloze;
import retain.deck.Kind;
import retain.deck.Question;
import retain.deck.Response;
import retain.exam.Running;
import retain.exam.Sitting.Given;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Goes from seat to seat of a form. An answer is kept before it is acknowledged, and nothing is
/// said of right or wrong.
final class PlainSeats {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final PlainLines lines;
    private final KeptSitting kept;
    private final SittingClock clock;
    private final Set<Kind> met = EnumSet.noneOf(Kind.class);
    private int seat;
    private int blank;
    private boolean touched;
    private boolean arriving = true;

    PlainSeats(PlainLines lines, KeptSitting kept) {
        this.lines = lines;
        this.kept = kept;
        this.clock = new SittingClock(kept.timeLeft());
        // The first open question, or the last of all.
        List<Integer> open = kept.sitting().seats(Given::isOpen);
        this.seat = open.isEmpty() ? size() - 1 : open.getFirst();
    }

    /// Asks until the form is handed in, the time is up, or no more is typed.
    void ask() {
        boolean goesOn = true;
        while (goesOn && passes().isEmpty() && kept.isOpen()) {
            clock.warning(kept.timeLeft()).ifPresent(lines::say);
            if (arriving) {
                arrive();
            }
            Optional<String> line = lines.ask(prompt(), BEAT, this::waitsOn);
            goesOn = line.isPresent() && take(line.get());
        }
    }

    private void arrive() {
        arriving = false;
        beginAnew();
        lines.say("");
        read();
        if (met.add(question().item().kind())) {
            lines.say(PlainAnswer.expected(question()));
        }
    }

    /// A cloze is filled from its first blank.
    private void beginAnew() {
        blank = 0;
        touched = false;
    }

    private void read() {
        String head = PlainStanding.head(kept.sitting(), seat, kept.timeLeft());
        lines.say(PlainQuestion.lines(head, question()));
    }

    private String prompt() {
        return question().item().kind() == Kind.CLOZE ? blank + 1 + "> " : "> ";
    }

    /// Lets the clock tick while a line is waited for.
    private boolean waitsOn() {
        passes().ifPresent(lines::interrupt);
        if (kept.isOpen()) {
            clock.warning(kept.timeLeft()).ifPresent(lines::interrupt);
        }
        return kept.isOpen();
    }

    /// @return what there is to say of it
    private Optional<String> passes() {
        for (ExamEntry entry : kept.act(Running::passing)) {
            if (entry instanceof Paused paused && paused.why() == Pause.STOOD_STILL) {
                return Optional.of(
                        "The program stood still for a while; that time counts as used.");
            }
        }
        return Optional.empty();
    }

    private boolean take(String line) {
        Optional<ExamCommand> command = ExamCommand.of(line);
        if (command.isPresent()) {
            return obey(command.get());
        }
        String typed = Colon.unescaped(line);
        if (question().item().interaction() instanceof Cloze cloze) {
            fill(cloze, typed);
        } else if (typed.isEmpty()) {
            goTo(seat + 1);
        } else {
            switch (PlainAnswer.of(question(), typed)) {
                case PlainAnswer.Read(Response response) -> answer(response);
                case PlainAnswer.Unreadable(String why) ->
                        lines.say(why + " " + PlainAnswer.expected(question()));
            }
        }
        return true;
    }

    /// A blank is kept as soon as it is filled; an empty line leaves it as it is.
    private void fill(Cloze cloze, String typed) {
        int size = cloze.blanks().size();
        if (!typed.isEmpty()) {
            List<String> texts =
                    new ArrayList<>(
                            given().response() instanceof Response.Filled(var filled)
                                    ? filled
                                    : Collections.nCopies(size, ""));
            texts.set(blank, typed);
            kept.act((running, now) -> running.answer(seat, new Response.Filled(texts), now));
            touched = true;
        }
        blank++;
        if (blank == size) {
            if (touched) {
                lines.say("Kept: " + text(given().response()));
            }
            goTo(seat + 1);
        }
    }

    private void answer(Response response) {
        kept.act((running, now) -> running.answer(seat, response, now));
        // What comes after the time was up is not taken.
        if (given().response().equals(response)) {
            lines.say("Kept: " + text(response));
            goTo(seat + 1);
        }
    }

    private boolean obey(ExamCommand command) {
        switch (command.verb()) {
            case NEXT -> goTo(seat + 1);
            case PREVIOUS -> goTo(seat - 1);
            case GO -> go(command.text());
            case MARK -> mark();
            case CLEAR -> clear();
            case OVERVIEW ->
                    lines.say(PlainStanding.overview(kept.sitting(), seat, kept.timeLeft()));
            case TIME -> {
                Duration left = kept.timeLeft();
                // Told so, a candidate needs no warning of the same.
                clock.warning(left);
                lines.say(
                        SittingClock.exact(left)
                                + " left of "
                                + SittingClock.exact(kept.sitting().limit())
                                + ".");
            }
            case AGAIN -> {
                read();
                beginAnew();
            }
            case HELP -> lines.say(ExamCommand.help(PlainAnswer.expected(question())));
            case SUBMIT -> {
                return submit();
            }
            case QUIT -> {
                return false;
            }
            case UNKNOWN -> lines.say("There is no such command. Type :? for help.");
        }
        return true;
    }

    private void goTo(int to) {
        if (to < 0) {
            lines.say("This is the first question.");
        } else if (to < size()) {
            seat = to;
            arriving = true;
        } else {
            beginAnew();
            if (kept.isOpen()) {
                lines.say(PlainStanding.atTheEnd(kept.sitting()));
            }
        }
    }

    private void go(String text) {
        if (text.isEmpty()) {
            lines.say("Say to which question, as in \":g 12\".");
            return;
        }
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > size()) {
            lines.say(
                    "There is no question \""
                            + text
                            + "\": they are numbered 1 to "
                            + size()
                            + ".");
            return;
        }
        goTo(number - 1);
    }

    private void mark() {
        boolean marked = !given().marked();
        kept.act((running, now) -> running.mark(seat, marked, now));
        if (given().marked() == marked) {
            lines.say(marked ? "Marked." : "No longer marked.");
        }
    }

    private void clear() {
        if (given().isOpen()) {
            lines.say("This question is open already.");
            return;
        }
        kept.act((running, now) -> running.answer(seat, new Response.Omitted(), now));
        if (given().isOpen()) {
            beginAnew();
            lines.say("Cleared: question " + (seat + 1) + " is open again.");
        }
    }

    /// Hands the form in; asks once where something is open.
    ///
    /// @return whether the sitting goes on
    private boolean submit() {
        List<Integer> open = kept.sitting().seats(Given::isOpen);
        if (!open.isEmpty()) {
            lines.say(PlainStanding.missedIfSubmitted(open));
            Optional<String> line =
                    lines.ask("Hand the form in all the same? y/N> ", BEAT, this::waitsOn);
            if (line.isEmpty()) {
                return false;
            }
            String typed = line.get().strip().toLowerCase(Locale.ROOT);
            if (!typed.equals("y") && !typed.equals("yes")) {
                lines.say("Not handed in.");
                return true;
            }
        }
        kept.act(Running::submit);
        return true;
    }

    private Question question() {
        return seatHere().question();
    }

    private Seat seatHere() {
        return kept.sitting().form().seats().get(seat);
    }

    private Given given() {
        return kept.sitting().given(seat);
    }

    private int size() {
        return kept.sitting().form().seats().size();
    }

    private String text(Response response) {
        return PlainGiven.text(question(), response);
    }
}
