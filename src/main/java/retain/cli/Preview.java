package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.finding.Circumstance;
import retain.tui.plain.PlainPreview;
import retain.tui.proof.Proof;
import retain.tui.proof.Sheet;
import retain.tui.screen.PreviewScreen;
import retain.tui.terminal.FullScreen;

import java.util.List;
import java.util.Optional;

/// Shows items as trainees meet them, to whoever writes them. Nothing is kept.
final class Preview implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "preview",
                "[ITEM|DECK|FILE]…",
                "see items as trainees meet them, while you write",
                List.of(),
                List.of(
                        "retain preview decks/anatomy.yaml",
                        "retain preview puborectalis-sling",
                        "retain preview --plain decks/anatomy.yaml | less"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        Galley galley = Galley.of(run, line.getArgList());
        Optional<FullScreen> screen = run.fullScreen();
        if (screen.isEmpty()) {
            print(run, galley);
            return Cli.DONE;
        }
        try (Lookout lookout = new Lookout(galley.paths())) {
            Proof all = galley.all();
            galley.requireNames(all);
            Proof named = galley.named(all);
            // From one item alone there would be nowhere to go.
            boolean around = galley.isOneItem(named);
            int first = around ? all.find(named.leaves().getFirst().item().id()).orElseThrow() : 0;
            screen.get()
                    .run(
                            PreviewScreen.opening(around ? all : named, first),
                            lookout.news(
                                    true,
                                    () ->
                                            around
                                                    ? galley.allLeft()
                                                    : galley.named(galley.allLeft()),
                                    PreviewScreen::reloaded));
        }
        return Cli.DONE;
    }

    private static void print(Run run, Galley galley) {
        Proof all = galley.all();
        galley.requireNames(all);
        Proof named = galley.named(all);
        for (int i = 0; i < named.leaves().size() && !run.surroundings().out().checkError(); i++) {
            if (i > 0) {
                run.say("");
            }
            PlainPreview.lines(new Sheet(named, i, 0)).forEach(run::say);
        }
        if (all.report().hasErrors()) {
            throw new Circumstance(
                    (named.leaves().isEmpty()
                                    ? "no item can be shown"
                                    : "not every item can be shown")
                            + ": run \"retain check "
                            + galley.paths().getFirst()
                            + "\" to see why");
        }
    }
}
