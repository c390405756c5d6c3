package retain.tui.draft;

import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.TextField;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Fills blanks, one field each.
///
/// @param focus index into `fields`
/// @param warned the learner was told that a blank is empty
public record Filling(List<TextField> fields, int focus, boolean warned) implements Draft {
    public Filling {
        fields = List.copyOf(fields);
    }

    static Filling empty(int blanks) {
        return new Filling(Collections.nCopies(blanks, TextField.EMPTY), 0, false);
    }

    static Filling filled(List<String> texts) {
        return new Filling(texts.stream().map(TextField::holding).toList(), 0, false);
    }

    @Override
    public Response response() {
        return given().orOmitted();
    }

    private Response given() {
        return new Response.Filled(fields.stream().map(field -> field.text().strip()).toList());
    }

    @Override
    public boolean takesLetters() {
        return true;
    }

    @Override
    public Edit on(Key key) {
        if (key == Named.ENTER) {
            return focus < fields.size() - 1 ? focused(focus + 1) : confirm();
        }
        if (key == Named.TAB || key == Named.DOWN) {
            return focused((focus + 1) % fields.size());
        }
        if (key == Named.BACK_TAB || key == Named.UP) {
            return focused((focus + fields.size() - 1) % fields.size());
        }
        Optional<TextField> edited = fields.get(focus).on(key);
        if (edited.isEmpty()) {
            return new Edit.Ignored();
        }
        List<TextField> all = new ArrayList<>(fields);
        all.set(focus, edited.get());
        return Edit.changed(new Filling(all, focus, false));
    }

    private Edit focused(int to) {
        return Edit.changed(new Filling(fields, to, warned));
    }

    private Edit confirm() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).text().isBlank() && !warned) {
                return new Edit.Changed(
                        new Filling(fields, i, true),
                        "Blank " + (i + 1) + " is empty: ⏎ on the last one answers as it is.");
            }
        }
        return new Edit.Given(given());
    }
}
