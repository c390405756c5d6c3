package retain.lint;

import retain.finding.Severity;

/// What a rule of item writing is called, and what it finds.
///
/// @param name permanent, as in `near-duplicate`
/// @param severity the gravest that it reports
/// @param subject what has to be mended, and so who can let the finding stand
/// @param what what it finds, in a few words
public record LintRule(String name, Severity severity, Subject subject, String what) {
    /// Where the mistake is.
    public enum Subject {
        /// An item, which can name the rule under `lint: {ignore: […]}`.
        ITEM,
        /// A deck or the course as a whole. No item can answer for it.
        WHOLE
    }
}
