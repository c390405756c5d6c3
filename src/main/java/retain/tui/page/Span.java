package retain.tui.page;

import retain.check.FindingText;

/// A piece of a line in one role. Whatever it is made of, nothing in it steers a terminal, and no
/// soft hyphen is left, which terminals count differently.
public record Span(String text, Role role) {
    public Span {
        text = FindingText.safe(text).replace("\u00AD", "");
    }
}
