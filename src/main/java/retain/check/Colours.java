package retain.check;

import retain.finding.Severity;

/// How a terminal sets findings off, by the codes of ECMA-48. No colour says what the words beside
/// it do not.
public enum Colours {
    NONE,
    TERMINAL;

    /// By the wish of a person, or else by where the text goes.
    public static Colours of(boolean wanted) {
        return wanted ? TERMINAL : NONE;
    }

    String strong(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    /// Magenta and not yellow, which nobody can read on white.
    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> styled("1;31", text);
            case WARNING -> styled("1;35", text);
            case NOTE -> styled("1;36", text);
        };
    }

    private String styled(String codes, String text) {
        return this == NONE ? text : "\u001b[" + codes + "m" + text + "\u001b[m";
    }
}
