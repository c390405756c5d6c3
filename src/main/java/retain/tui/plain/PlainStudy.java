package retain.tui.plain;

import org.jline.utils.Signals;

import retain.finding.Circumstance;
import retain.log.Entry;
import retain.session.Changes;
import retain.session.Session;
import retain.tui.sitting.Opening;
import retain.tui.words.ChangesText;
import retain.tui.words.Paragraphs;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A session as numbered lines. End of input ends it, and so does Ctrl-C at a terminal; at the
/// feedback they record the offered grade.
public final class PlainStudy {
    private static final String CONTROL_C = "INT";

    /// What a shell expects of a program that SIGINT ended.
    private static final int ENDED_BY_CONTROL_C = 130;

    private final PlainLines lines;
    private final boolean terminal;
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;

    /// Takes the streams to talk through, and where entries are kept before anything goes on.
    ///
    /// @param terminal whether a terminal is at both ends
    public PlainStudy(
            BufferedReader in,
            PrintStream out,
            boolean terminal,
            InstantSource clock,
            Consumer<List<Entry>> keep) {
        this.lines = new PlainLines(in, out, terminal);
        this.terminal = terminal;
        this.clock = clock;
        this.keep = keep;
    }

    /// Asks until nothing is left, time is up, or the learner leaves.
    ///
    /// @throws Circumstance if answers cannot be read; what was answered is kept
    public void run(Session opened, Opening opening) {
        Optional<Object> handlerBefore =
                terminal
                        ? Optional.ofNullable(Signals.register(CONTROL_C, this::interrupted))
                        : Optional.empty();
        try (KeptSession kept = new KeptSession(opened, clock, keep)) {
            lines.say(PlainHead.lines(opened, opening.pretended()));
            changes(kept);
            notice(kept, opening);
            kept.settle();
            PlainOffer offer = new PlainOffer(lines, clock);
            boolean goesOn = offer.make(kept);
            PlainAsking asking = new PlainAsking(lines, clock);
            while (goesOn && isAsking(kept)) {
                goesOn = asking.ask(kept) && (!asking.hasTakenBackChoice() || offer.make(kept));
            }
            lines.say("");
            boolean timeUp = goesOn && kept.session().left() > 0;
            lines.say(PlainSummary.lines(kept.session(), timeUp, clock.instant()));
        } finally {
            handlerBefore.ifPresent(handler -> Signals.unregister(CONTROL_C, handler));
        }
        lines.failure()
                .ifPresent(broken -> {
                    throw new Circumstance("the standard input cannot be read", broken);
                });
    }

    /// The first time is the end of input; the second goes at once, should the first be held up by
    /// a reader who does not read.
    private void interrupted() {
        if (!lines.end()) {
            System.exit(ENDED_BY_CONTROL_C);
        }
    }

    /// Tells once what authors changed.
    private void changes(KeptSession kept) {
        Changes changes = kept.session().changes();
        if (!changes.isEmpty()) {
            lines.say(ChangesText.of(changes));
            if (lines.flush()) {
                kept.act(session -> session.told(changes, clock.instant()));
            }
        }
    }

    private void notice(KeptSession kept, Opening opening) {
        boolean owed = kept.session().owesNotice();
        String notice = kept.session().desk().course().notice();
        if (notice.isBlank() || !(owed || opening.notice())) {
            return;
        }
        lines.say("");
        lines.say("Notice:");
        lines.say(Paragraphs.of(notice));
        if (owed && lines.flush()) {
            kept.act(session -> session.noticeRead(clock.instant()));
        }
    }

    private boolean isAsking(KeptSession kept) {
        Session session = kept.now();
        return session.turn().isPresent() && !session.isTimeUp(clock.instant());
    }
}
