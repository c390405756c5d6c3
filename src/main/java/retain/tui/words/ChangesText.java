package retain.tui.words;

import retain.session.Changes;

/// What a learner is told of changed questions when a sitting opens.
public final class ChangesText {
    private ChangesText() {}

    /// One sentence; empty where nothing changed.
    public static String of(Changes changes) {
        int all = changes.wordings().size();
        if (all == 0) {
            return "";
        }
        String changed = DayText.count(all, "question") + " changed since your last session";
        if (changes.corrected() == 0) {
            return changed + ".";
        }
        if (all == 1) {
            return changed + ": its answer was corrected.";
        }
        String many = changes.corrected() == all ? "each" : String.valueOf(changes.corrected());
        return changed + ", " + many + " with a corrected answer.";
    }
}
