package retain.tui.screen;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.OptionId;
import retain.session.Turn;
import retain.tui.draft.Picking;

import java.util.ArrayList;
import java.util.List;

/// The keys that answer a question, as a player presses them.
final class Answers {
    private Answers() {}

    static String right(StudyScreen screen) {
        Turn turn = screen.session().turn().orElseThrow();
        List<String> keys = new ArrayList<>();
        switch (turn.item().interaction()) {
            case Choice choice -> {
                for (int i = 0; i < turn.shown().size(); i++) {
                    if (choice.key().contains(turn.shown().get(i))) {
                        keys.add(String.valueOf(i + 1));
                    }
                }
                if (((Asking) screen).draft() instanceof Picking picking
                        && picking.takesSeveral()) {
                    keys.add("⏎");
                }
            }
            case TextEntry entry -> keys.add("'" + entry.accepted().getFirst() + "' ⏎");
            case Cloze cloze -> {
                for (Blank blank : cloze.blanks()) {
                    keys.add("'" + blank.accepted().getFirst() + "' ⏎");
                }
            }
            case Order order -> {
                for (OptionId step : order.key()) {
                    keys.add(String.valueOf(turn.shown().indexOf(step) + 1));
                }
                keys.add("⏎");
            }
            case Match match -> {
                match.key()
                        .values()
                        .forEach(target ->
                                keys.add(
                                        String.valueOf(
                                                (char) ('a' + turn.shown().indexOf(target)))));
                keys.add("⏎");
            }
        }
        return String.join(" ", keys);
    }

    static String wrong(StudyScreen screen) {
        Turn turn = screen.session().turn().orElseThrow();
        return switch (turn.item().interaction()) {
            case Choice choice -> {
                int at = 0;
                while (choice.key().contains(turn.shown().get(at))) {
                    at++;
                }
                boolean several =
                        ((Asking) screen).draft() instanceof Picking picking
                                && picking.takesSeveral();
                yield at + 1 + (several ? " ⏎" : "");
            }
            case TextEntry _ -> "'wide of the mark' ⏎";
            case Cloze cloze -> "'askew' ⏎ ".repeat(cloze.blanks().size()).strip();
            // As drawn, which is never the key.
            case Order _ -> "⏎ ⏎";
            case Match match -> "a ".repeat(match.sources().size()) + "⏎";
        };
    }
}
