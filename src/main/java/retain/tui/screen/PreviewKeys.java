package retain.tui.screen;

import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Sheet;
import retain.tui.proof.Trials;
import retain.tui.words.DayText;

import java.util.List;
import java.util.Optional;

/// The commands of an author on an item.
final class PreviewKeys {
    private PreviewKeys() {}

    /// The step of a command; empty for any other key.
    ///
    /// @param letters whether letters are commands, and not part of an answer
    static Optional<Step<PreviewScreen>> on(OnItem screen, Key key, boolean letters, Size size) {
        if (key == Named.HELP) {
            return Optional.of(Step.to(new PreviewHelp(screen, 0)));
        }
        if (!letters) {
            return Optional.empty();
        }
        int last = screen.sheet().proof().leaves().size() - 1;
        if (key instanceof Named named) {
            return switch (named) {
                case RIGHT -> Optional.of(moved(screen, 1));
                case LEFT -> Optional.of(moved(screen, -1));
                case HOME -> Optional.of(Step.to(PreviewAsking.of(screen.sheet().at(0), "")));
                case END -> Optional.of(Step.to(PreviewAsking.of(screen.sheet().at(last), "")));
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(
                switch (key) {
                    case Key.Typed(String text) ->
                            switch (text) {
                                case "n" -> moved(screen, 1);
                                case "p" -> moved(screen, -1);
                                case "a" -> tried(screen, 1, size);
                                case "A" -> tried(screen, -1, size);
                                case "r" -> reshuffled(screen);
                                case "R" ->
                                        Step.to(
                                                screen.with(
                                                        screen.sheet().authored(),
                                                        "As the deck has it."));
                                case "/" -> Step.to(PreviewSearch.of(screen));
                                case "e" -> Step.to(PreviewFindings.beside(screen));
                                case "?" -> Step.to(new PreviewHelp(screen, 0));
                                case "q" -> Step.leave(screen);
                                default -> null;
                            };
                    case Key.Control _, Key.Pasted _, Named _ -> null;
                });
    }

    /// Another item, as far as there are any.
    static Step<PreviewScreen> moved(OnItem screen, int by) {
        Sheet sheet = screen.sheet();
        int to = sheet.index() + by;
        int all = sheet.proof().leaves().size();
        if (to < 0 || to >= all) {
            String end =
                    all == 1
                            ? "There is no other item to look at."
                            : "This is the "
                                    + (to < 0 ? "first" : "last")
                                    + " of "
                                    + DayText.count(all, "item")
                                    + ".";
            return Step.to(screen.with(sheet, end));
        }
        return Step.to(PreviewAsking.of(sheet.at(to), ""));
    }

    /// The feedback to the next answer worth trying, the right one first.
    private static Step<PreviewScreen> tried(OnItem screen, int by, Size size) {
        Sheet sheet = screen.sheet();
        List<Response> trials = Trials.of(sheet.leaf().item().interaction());
        PreviewAnswered next =
                switch (screen) {
                    case PreviewAsking asking ->
                            new PreviewAnswered(
                                    sheet,
                                    asking.draft(),
                                    by > 0 ? trials.getFirst() : trials.getLast(),
                                    0,
                                    "");
                    case PreviewAnswered answered -> {
                        int at = trials.indexOf(answered.response());
                        int to = at < 0 ? 0 : Math.floorMod(at + by, trials.size());
                        yield answered.to(trials.get(to));
                    }
                };
        return Step.to(Scrolling.<PreviewScreen>revealed(next, size));
    }

    private static Step<PreviewScreen> reshuffled(OnItem screen) {
        Sheet other = screen.sheet().reshuffled();
        return Step.to(
                screen.with(
                        other,
                        other.equals(screen.sheet())
                                ? "There is nothing here that is shuffled."
                                : "Shuffled as a trainee may meet it; R goes back."));
    }
}
