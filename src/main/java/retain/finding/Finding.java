package retain.finding;

import java.util.Comparator;

/// One thing wrong with a deck.
///
/// @param rule the finding's permanent name, as in `unknown-key`
/// @param message one sentence: what is wrong and what to do
/// @param source the line of the file that the place points at; empty where there is none
public record Finding(Severity severity, Place place, String rule, String message, String source) {
    /// By place, then rule: the order in which findings are listed.
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::place)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
