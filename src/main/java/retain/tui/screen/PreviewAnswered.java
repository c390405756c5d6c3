package retain.tui.screen;

import retain.deck.Interaction.Choice;
import retain.deck.Kind;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.tui.draft.Draft;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The feedback to an answer that the author gave or stepped to.
///
/// @param draft the answer as it was on the screen, to go back to
/// @param said what to tell the author; empty for nothing
record PreviewAnswered(Sheet sheet, Draft draft, Response response, int top, String said)
        implements OnItem {
    @Override
    public Step<PreviewScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ESCAPE || key == Named.BACKSPACE) {
            return Step.to(asked());
        }
        if (key == Named.ENTER) {
            return PreviewKeys.moved(this, 1);
        }
        return picked(key)
                .map(other -> Step.to(Scrolling.<PreviewScreen>revealed(to(other), size)))
                .or(() -> PreviewKeys.on(this, key, true, size))
                .orElseGet(() -> Step.to(Scrolling.<PreviewScreen>on(this, key, size)));
    }

    /// The question again.
    private PreviewAsking asked() {
        return new PreviewAsking(sheet, draft, !draft.takesLetters(), 0, "");
    }

    /// Another option of a question that takes one.
    private Optional<Response> picked(Key key) {
        if (!(sheet.leaf().item().interaction() instanceof Choice choice)
                || choice.kind() == Kind.MULTIPLE) {
            return Optional.empty();
        }
        List<OptionId> shown = sheet.question().shown();
        int digit = key.digit();
        if (digit == 0) {
            return Optional.of(new Response.Omitted());
        }
        return digit > 0 && digit <= shown.size()
                ? Optional.of(new Response.Chosen(Set.of(shown.get(digit - 1))))
                : Optional.empty();
    }

    /// The feedback to another answer.
    PreviewAnswered to(Response other) {
        return new PreviewAnswered(sheet, draft, other, top, "");
    }

    @Override
    public PreviewAnswered at(int top) {
        return new PreviewAnswered(sheet, draft, response, top, said);
    }

    @Override
    public OnItem with(Sheet now, String said) {
        PreviewAsking asked = asked().with(now, said);
        return Carrying.response(
                        sheet.leaf().item().interaction(),
                        response,
                        now.leaf().item().interaction())
                .<OnItem>map(carried -> new PreviewAnswered(now, asked.draft(), carried, top, said))
                .orElse(asked);
    }
}
