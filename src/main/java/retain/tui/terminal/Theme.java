package retain.tui.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Span;

/// How roles look. Without colour the weight of the letters is left.
record Theme(boolean colour) {
    AttributedString styled(Line line) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (Span span : line.spans()) {
            text.styled(style(span.role()), span.text());
        }
        return text.toAttributedString();
    }

    private AttributedStyle style(Role role) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (role) {
            case PLAIN -> plain;
            case PRIMARY -> plain.bold();
            case ACCENT -> coloured(plain, AttributedStyle.CYAN);
            case GOOD -> coloured(plain, AttributedStyle.GREEN);
            case BAD -> coloured(plain, AttributedStyle.RED);
            case DIM -> plain.faint();
            case SELECTION -> coloured(plain.bold(), AttributedStyle.CYAN);
        };
    }

    private AttributedStyle coloured(AttributedStyle style, int colour) {
        return this.colour ? style.foreground(colour) : style;
    }
}
