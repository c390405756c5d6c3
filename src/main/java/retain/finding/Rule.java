package retain.finding;

/// A kind of finding.
///
/// @param name its permanent name, as in `unknown-key`
/// @param severity what its findings usually are; single ones may be graver or milder
/// @param finds one sentence: what is found
public record Rule(String name, Severity severity, String finds) {}
