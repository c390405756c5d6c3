package retain.cli;

import retain.deck.CutScore;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.RatedItem;
import retain.tui.words.DayText;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The items that a panel should look at again, in lists.
final class CutScoreItems {
    /// Of longer lists the beginning is shown; `--json` has them whole.
    private static final int SHOWN = 20;

    private final CutScore cut;

    private CutScoreItems(CutScore cut) {
        this.cut = cut;
    }

    /// Each list under its title; those without an item are left out.
    static List<String> lists(CutScore cut) {
        CutScoreItems items = new CutScoreItems(cut);
        return Stream.of(items.disputed(), items.belowChance(), items.unrated(), items.notDrawn())
                .filter(list -> !list.isEmpty())
                .toList();
    }

    private String disputed() {
        List<RatedItem> disputed = cut.disputed();
        List<String> lines = new ArrayList<>();
        for (RatedItem item : disputed) {
            List<String> ratings = new ArrayList<>();
            new TreeMap<>(item.item().notes().angoff())
                    .forEach((judge, rating) -> ratings.add(judge + " " + rating));
            lines.add(
                    item.item().id().inCourse()
                            + "  "
                            + CutScoreText.points(item.spread().orElse(0))
                            + ": "
                            + String.join(", ", ratings));
        }
        return list(
                "Judges disagree on "
                        + DayText.count(disputed.size(), "item")
                        + ", by a standard deviation of "
                        + RatedItem.DISAGREEMENT
                        + " or more:",
                lines);
    }

    private String belowChance() {
        List<String> lines = new ArrayList<>();
        for (RatedItem each : cut.rated()) {
            Item item = each.item();
            for (String judge : each.belowChance()) {
                lines.add(
                        item.id().inCourse()
                                + "  "
                                + judge
                                + " "
                                + item.notes().angoff().get(judge)
                                + ", a guess "
                                + GuessChance.percent(item.interaction()));
            }
        }
        return list("Rated below the chance of a guess, which is a mistake:", lines);
    }

    private String unrated() {
        return list(
                "Without a rating, so that others of their like stand in for them, "
                        + DayText.count(cut.unrated().size(), "item")
                        + ":",
                ids(cut.unrated()));
    }

    private String notDrawn() {
        return list("Rated, but no form draws them as they are:", ids(cut.notDrawn()));
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.id().inCourse()).toList();
    }

    /// Nothing where there is nothing to list.
    private static String list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Table table = new Table();
        table.line(title);
        lines.stream().limit(SHOWN).forEach(line -> table.line("  " + line));
        if (lines.size() > SHOWN) {
            table.line("  and " + (lines.size() - SHOWN) + " more; --json has all");
        }
        return table.text();
    }
}
