package retain.tui.screen;

import retain.tui.draft.Draft;
import retain.tui.draft.Edit;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Sheet;

import java.time.Instant;

/// A question as a trainee meets it, and the author's answer in the making.
///
/// @param inField letters belong to the answer; else they are commands
/// @param said what to tell the author; empty for nothing
record PreviewAsking(Sheet sheet, Draft draft, boolean inField, int top, String said)
        implements OnItem {
    static PreviewAsking of(Sheet sheet, String said) {
        Draft draft = Draft.of(sheet.question());
        // A field is entered on purpose: who looks through items wants to move on.
        return new PreviewAsking(sheet, draft, !draft.takesLetters(), 0, said);
    }

    @Override
    public Step<PreviewScreen> on(Key key, Instant now, Size size) {
        if (draft.takesLetters()) {
            if (key == Named.ESCAPE || (!inField && key == Named.ENTER)) {
                return Step.to(new PreviewAsking(sheet, draft, !inField, top, ""));
            }
        }
        if (inField) {
            switch (draft.on(key)) {
                case Edit.Changed changed -> {
                    return Step.to(
                            Scrolling.<PreviewScreen>revealed(
                                    new PreviewAsking(
                                            sheet, changed.draft(), true, top, changed.said()),
                                    size));
                }
                case Edit.Given given -> {
                    return Step.to(
                            Scrolling.<PreviewScreen>revealed(
                                    new PreviewAnswered(
                                            sheet, draft, given.response().orOmitted(), top, ""),
                                    size));
                }
                case Edit.Ignored _ -> {}
            }
        }
        boolean letters = !(inField && draft.takesLetters());
        return PreviewKeys.on(this, key, letters, size)
                .orElseGet(() -> Step.to(Scrolling.<PreviewScreen>pagewise(this, key, size)));
    }

    @Override
    public PreviewAsking at(int top) {
        return new PreviewAsking(sheet, draft, inField, top, said);
    }

    @Override
    public PreviewAsking with(Sheet now, String said) {
        Draft carried =
                Carrying.draft(sheet.leaf().item().interaction(), draft, now.question())
                        .orElseGet(() -> Draft.of(now.question()));
        boolean sameWay = carried.takesLetters() == draft.takesLetters();
        return new PreviewAsking(
                now, carried, sameWay ? inField : !carried.takesLetters(), top, said);
    }
}
