package retain.tui;

import retain.check.FindingText;

/// A piece of a line in one role. Whatever it is made of, nothing in it steers a terminal, and no
/// soft hyphen is left, which terminals count differently.
record Span(String text, Role role) {
    Span {
        text = FindingText.safe(text).replace("\u00AD", "");
    }
}
