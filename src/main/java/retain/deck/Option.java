package retain.deck;

/// One thing that can be picked, moved or paired.
///
/// @param feedback what to say of this option after the answer; empty where the author said nothing
/// @param pinned keeps its place when the others are shuffled
public record Option(OptionId id, String text, String feedback, boolean pinned) {
    /// An option that is only its text, as in `- Coccygeus`.
    public static Option of(String text) {
        return new Option(new OptionId(text), text, "", false);
    }
}
