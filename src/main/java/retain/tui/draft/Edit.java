package retain.tui.draft;

import retain.deck.Response;

/// What a key did to an answer in the making.
public sealed interface Edit {
    /// The draft has changed, or the learner has to be told something.
    ///
    /// @param said what to tell the learner; empty for nothing
    record Changed(Draft draft, String said) implements Edit {}

    record Given(Response response) implements Edit {}

    /// The key is none of the draft's.
    record Ignored() implements Edit {}

    static Edit changed(Draft draft) {
        return new Changed(draft, "");
    }
}
