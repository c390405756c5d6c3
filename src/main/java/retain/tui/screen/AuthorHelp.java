package retain.tui.screen;

import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;

import java.util.List;

/// The keys of the preview.
final class AuthorHelp {
    private AuthorHelp() {}

    static Page page(PreviewHelp screen, Size size) {
        Body body = new Body(Layout.of(size));
        body.text(
                "Items as trainees meet them. Nothing is kept: answer as you like. When a file is"
                        + " saved, the item is shown anew.",
                Role.PLAIN);
        TextView.heading(body, "Answers");
        TextView.key(body, "a  A", "the right answer, then every wrong one; A goes back");
        TextView.key(body, "1-9 ↑↓ ⏎", "answer as a trainee does");
        TextView.key(body, "⏎", "into the field of a term, blanks or pairs; Esc leads out");
        TextView.key(body, "Esc", "from the feedback back to the question");
        TextView.key(body, "r  R", "shuffle the options; as the deck has them");
        TextView.heading(body, "Items");
        TextView.key(body, "→  n", "the next item; ⏎ after an answer");
        TextView.key(body, "←  p", "the item before");
        TextView.key(body, "Home End", "the first and the last");
        TextView.key(body, "/", "find an item by its name or by words in it");
        TextView.key(body, "e", "what is wrong in the files");
        TextView.key(body, "PgUp PgDn", "scroll");
        TextView.key(body, "q", "out; Ctrl-C too");
        body.gap();
        body.text(
                "Steps and right sides are shuffled from the first, since their order in the deck"
                        + " is the answer.",
                Role.DIM);
        return body.page(
                Head.of("Preview", Line.of("help", Role.DIM), "", size),
                List.of(),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }
}
