package retain.tui.draft;

import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.TextField;

import java.util.Optional;

/// Types a term.
///
/// @param warned the learner was told that nothing is typed
public record Typing(TextField field, boolean warned) implements Draft {
    static final Typing EMPTY = new Typing(TextField.EMPTY, false);

    static Typing typed(String text) {
        return new Typing(TextField.holding(text), false);
    }

    @Override
    public Response response() {
        return given().orOmitted();
    }

    private Response given() {
        return new Response.Entered(field.text().strip());
    }

    @Override
    public boolean takesLetters() {
        return true;
    }

    @Override
    public Edit on(Key key) {
        if (key == Named.ENTER) {
            if (field.text().isBlank() && !warned) {
                return new Edit.Changed(
                        new Typing(field, true), "Nothing is typed: ⏎ again for \"I don't know\".");
            }
            return new Edit.Given(given());
        }
        Optional<TextField> edited = field.on(key);
        return edited.isPresent()
                ? Edit.changed(new Typing(edited.get(), false))
                : new Edit.Ignored();
    }
}
