package retain.tui.screen;

import retain.tui.proof.Proof;
import retain.tui.proof.Sheet;

import java.time.Instant;

/// What an author sees who looks through items as trainees meet them. Nothing here is kept.
public sealed interface PreviewScreen extends Screen<PreviewScreen>
        permits OnItem, PreviewFindings, PreviewSearch, PreviewHelp {
    /// The same screen over the items as their files now have them.
    PreviewScreen reloaded(Proof now);

    @Override
    default Step<PreviewScreen> leaving(Instant now) {
        return Step.leave(this);
    }

    /// The screen that a preview opens with: an item, or why there is none.
    ///
    /// @param first position of that item
    static PreviewScreen opening(Proof proof, int first) {
        return proof.leaves().isEmpty()
                ? PreviewFindings.insteadOfItems(proof)
                : PreviewAsking.of(new Sheet(proof, first, 0), "");
    }
}
