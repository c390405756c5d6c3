package retain.tui.screen;

import retain.tui.proof.Proof;
import retain.tui.proof.Sheet;

/// A screen of the preview that shows one item, asked or answered.
sealed interface OnItem extends PreviewScreen permits PreviewAsking, PreviewAnswered {
    Sheet sheet();

    /// What to tell the author; empty for nothing.
    String said();

    /// The same screen over the item as it now is, or with its options drawn in another way.
    OnItem with(Sheet sheet, String said);

    /// The item of before stays in sight under whatever name it now has. Where it is gone its
    /// nearest neighbour is shown, unless it is only that its file cannot be read.
    @Override
    default PreviewScreen reloaded(Proof now) {
        Sheet before = sheet();
        return now.find(before.id())
                .<PreviewScreen>map(index -> {
                    Sheet sheet = new Sheet(now, index, before.draw());
                    return with(sheet, edited(before, sheet));
                })
                .orElseGet(() ->
                        now.leaves().isEmpty() || now.isBroken(before.leaf())
                                ? PreviewFindings.inPlaceOf(this, now)
                                : PreviewAsking.of(
                                        new Sheet(now, now.nearest(before), 0),
                                        before.id().inCourse() + " is gone; this is next to it."));
    }

    private static String edited(Sheet before, Sheet now) {
        if (!before.id().equals(now.id())) {
            return before.id().inCourse() + " is called " + now.id().inCourse() + " now.";
        }
        return before.leaf().item().equals(now.leaf().item()) ? "" : "Shown as just saved.";
    }
}
