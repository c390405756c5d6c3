package retain.tui;

import org.jspecify.annotations.Nullable;

import retain.check.FindingText;
import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Scoring;
import retain.log.Entry;
import retain.log.Quality;
import retain.schedule.Schedule.Scheduled;
import retain.session.Move;
import retain.session.Rating;
import retain.session.Session;
import retain.session.Turn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A session as numbered lines. End of input ends it; at the feedback it records the offered grade.
public final class PlainStudy {
    private static final String HELP =
            ":u undo   :s suspend   :f NOTE flag   :q quit   :? help; an empty line is no answer";

    private final BufferedReader in;
    private final PrintStream out;
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;

    /// Takes the streams to talk through, and where entries are kept before anything goes on.
    public PlainStudy(
            BufferedReader in, PrintStream out, InstantSource clock, Consumer<List<Entry>> keep) {
        this.in = in;
        this.out = out;
        this.clock = clock;
        this.keep = keep;
    }

    /// Asks until nothing is left, or the learner leaves.
    public void run(Session opened) {
        Session session = opened;
        say(session.desk().course().title());
        while (session.turn().isPresent()) {
            session = session.at(clock.instant());
            if (session.turn().isEmpty()) {
                break;
            }
            Turn turn = session.turn().get();
            ask(session, turn);
            @Nullable Session next = answer(session, turn);
            if (next == null) {
                summary(session);
                return;
            }
            session = next;
        }
        summary(session);
    }

    private void ask(Session session, Turn turn) {
        Item item = turn.item();
        say("");
        say(
                session.left()
                        + " left · "
                        + session.desk().course().domainTitle(item.id())
                        + (item.critical() ? " · safety" : "")
                        + (turn.corrected() ? " · answer corrected" : ""));
        if (!item.question().isEmpty()) {
            say(item.question());
        }
        if (!item.figure().isEmpty()) {
            item.figure().lines().forEach(this::say);
        }
        switch (item.interaction()) {
            case Choice choice -> numbered(choice.options(), turn.shown(), '1');
            case Order order -> numbered(order.steps(), turn.shown(), '1');
            case Match match -> {
                numbered(match.sources(), match.sources().stream().map(Option::id).toList(), '1');
                numbered(match.targets(), turn.shown(), 'a');
            }
            case TextEntry _ -> {}
            case Cloze cloze -> say(clozeText(cloze, false));
        }
    }

    private void numbered(List<Option> options, List<OptionId> shown, char from) {
        for (int i = 0; i < shown.size(); i++) {
            String label = from == 'a' ? String.valueOf((char) ('a' + i)) : String.valueOf(i + 1);
            say("  " + label + "  " + text(options, shown.get(i)));
        }
    }

    private static String text(List<Option> options, OptionId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElse(id.value());
    }

    private static String clozeText(Cloze cloze, boolean filled) {
        StringBuilder text = new StringBuilder();
        int blank = 0;
        for (Interaction.Segment segment : cloze.segments()) {
            switch (segment) {
                case Interaction.Words words -> text.append(words.text());
                case Interaction.Blank gap ->
                        text.append(filled ? gap.accepted().getFirst() : "[" + ++blank + " ____]");
            }
        }
        return text.toString();
    }

    /// The session after one line; null when the learner leaves.
    private @Nullable Session answer(Session session, Turn turn) {
        List<String> texts = new ArrayList<>();
        int wanted = turn.item().interaction() instanceof Cloze cloze ? cloze.blanks().size() : 1;
        while (true) {
            out.print("> ");
            out.flush();
            Optional<String> line = line();
            if (line.isEmpty() || line.get().strip().equals(":q")) {
                return null;
            }
            Instant now = clock.instant();
            String typed = line.get().strip();
            if (typed.startsWith(":")) {
                Optional<Session> moved = command(session, typed, now);
                if (moved.isPresent()) {
                    return moved.get();
                }
                continue;
            }
            texts.add(typed);
            if (texts.size() < wanted) {
                continue;
            }
            Optional<Response> response =
                    wanted > 1 || turn.item().interaction() instanceof Cloze
                            ? Optional.of(new Response.Filled(texts))
                            : PlainAnswer.read(turn.item().interaction(), turn.shown(), typed);
            if (response.isPresent()) {
                return grade(session, turn, Session.orOmitted(response.get()), now);
            }
            texts.clear();
            say("That cannot be read as an answer. " + HELP);
        }
    }

    private Optional<Session> command(Session session, String typed, Instant now) {
        Optional<Move> move =
                switch (typed.substring(0, Math.min(2, typed.length()))) {
                    case ":u" -> session.undo(now);
                    case ":s" -> Optional.of(session.suspend(now));
                    case ":f" -> Optional.of(session.flag(typed.substring(2).strip(), now));
                    default -> Optional.empty();
                };
        if (move.isEmpty()) {
            say(typed.startsWith(":u") ? "There is nothing of today to undo." : HELP);
            return Optional.empty();
        }
        keep.accept(move.get().entries());
        say("Kept.");
        return Optional.of(move.get().session());
    }

    private @Nullable Session grade(
            Session session, Turn turn, Response response, Instant answered) {
        Item item = turn.item();
        boolean right = Scoring.isRight(item.interaction(), response);
        say(right ? "Right." : "Not yet. " + KeyText.of(item.interaction()));
        if (item.interaction() instanceof Choice choice) {
            for (Option option : choice.options()) {
                if (!option.feedback().isEmpty()) {
                    say("  " + option.text() + ": " + option.feedback());
                }
            }
        }
        if (!item.rationale().explanation().isEmpty()) {
            say(item.rationale().explanation());
        }
        if (!item.rationale().disputed().isEmpty()) {
            say("Disputed · " + item.rationale().disputed());
        }
        StringBuilder grades = new StringBuilder();
        for (Quality quality : Rating.choices(right)) {
            grades.append(quality.value()).append(' ').append(Rating.words(quality));
            session.outlook(quality, answered)
                    .map(Scheduled::interval)
                    .ifPresent(days -> grades.append(" → ").append(days).append(" d"));
            grades.append(quality == Rating.offered(right) ? " (empty line)   " : "   ");
        }
        say(grades.toString().strip());
        Optional<Quality> quality = Optional.empty();
        boolean leaves = false;
        while (quality.isEmpty()) {
            out.print("grade> ");
            out.flush();
            Optional<String> line = line();
            leaves = line.isEmpty() || line.get().strip().equals(":q");
            String typed = line.orElse("").strip();
            if (leaves || typed.isEmpty()) {
                quality = Optional.of(Rating.offered(right));
            } else if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
                quality = Rating.of(typed.charAt(0) - '0', right);
            }
            if (quality.isEmpty()) {
                say("A grade is one of the digits above, or an empty line.");
            }
        }
        Move move = session.grade(response, quality.get(), false, answered, clock.instant());
        keep.accept(move.entries());
        say("Graded " + quality.get().value() + ".");
        if (leaves) {
            summary(move.session());
            return move.session().left() == 0 ? move.session() : null;
        }
        return move.session();
    }

    private void summary(Session session) {
        say("");
        long right = session.answered().stream().filter(Entry.Review::correct).count();
        say("Answered " + session.answered().size() + ", right " + right + ".");
        session.queueNow().nextDue().ifPresent(day -> say("Next due on " + day + "."));
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Texts of decks are hostile to a terminal until cleaned.
    private void say(String text) {
        text.lines().forEach(line -> out.println(FindingText.safe(line)));
        if (text.isEmpty()) {
            out.println();
        }
        out.flush();
    }
}
