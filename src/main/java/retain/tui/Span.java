package retain.tui;

import retain.check.FindingText;

/// A piece of a line in one role. Whatever it is made of, nothing in it steers a terminal.
record Span(String text, Role role) {
    Span {
        text = FindingText.safe(text);
    }
}
