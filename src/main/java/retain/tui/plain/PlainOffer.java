package retain.tui.plain;

import retain.schedule.BacklogOffer;
import retain.session.Session;
import retain.tui.words.BacklogText;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The offer to clear a backlog, as numbered lines.
final class PlainOffer {
    /// What can be picked, in numbered lines: two numbers a day, one of one's own, or none.
    private static final String OWN = "3";

    private static final String NOT_TODAY = "4";
    private static final String NUMBER = "[1-9][0-9]{0,2}";
    private static final String EXPECTED = "Type 1, 2, 3 or 4.";

    private final PlainLines lines;
    private final InstantSource clock;

    PlainOffer(PlainLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// Makes the offer, if there is one, and keeps what is said to it.
    ///
    /// @return whether the sitting goes on
    boolean make(KeptSession kept) {
        Optional<BacklogOffer> made = kept.session().backlogOffer();
        return made.isEmpty() || make(kept, made.get());
    }

    private boolean make(KeptSession kept, BacklogOffer offer) {
        List<Integer> paces = List.of(offer.proposed(), offer.proposed() * 3 / 2);
        lines.say("");
        lines.say(BacklogText.reason(offer) + " Clear it day by day?");
        lines.say(BacklogText.FIRST + " " + BacklogText.PAUSED);
        List<String> choices = new ArrayList<>();
        paces.forEach(aDay -> choices.add(pace(offer, aDay)));
        choices.add("another number a day");
        choices.add("not today: all that is due, in the usual order");
        for (int i = 0; i < choices.size(); i++) {
            lines.say((i + 1) + ". " + choices.get(i));
        }
        lines.say(EXPECTED);
        while (true) {
            Optional<String> line = lines.ask("> ").map(String::strip);
            if (line.isEmpty() || line.get().equals(":q")) {
                return false;
            }
            switch (line.get()) {
                case "1", "2" -> {
                    return chosen(kept, paces.get(Integer.parseInt(line.get()) - 1));
                }
                case OWN -> {
                    Optional<Integer> own = own(offer);
                    return own.isPresent() && chosen(kept, own.get());
                }
                case NOT_TODAY -> {
                    kept.act(session -> session.declineBacklog(clock.instant()));
                    lines.say(BacklogText.DECLINED);
                    return true;
                }
                default -> lines.say("\"" + line.get() + "\" is none of them. " + EXPECTED);
            }
        }
    }

    private static String pace(BacklogOffer offer, int aDay) {
        return aDay + " a day: " + BacklogText.end(offer, offer.clear(aDay));
    }

    private Optional<Integer> own(BacklogOffer offer) {
        while (true) {
            Optional<String> line = lines.ask("How many a day? ").map(String::strip);
            if (line.isEmpty() || line.get().equals(":q")) {
                return Optional.empty();
            }
            if (line.get().matches(NUMBER)) {
                int aDay = Integer.parseInt(line.get());
                lines.say(pace(offer, aDay) + ".");
                return Optional.of(aDay);
            }
            lines.say("Type a number from 1 to 999.");
        }
    }

    private boolean chosen(KeptSession kept, int aDay) {
        kept.act(session -> session.clearBacklog(aDay, clock.instant()));
        progress(kept.session());
        return true;
    }

    private void progress(Session session) {
        session.backlogNow().map(BacklogText::progress).ifPresent(lines::say);
    }
}
