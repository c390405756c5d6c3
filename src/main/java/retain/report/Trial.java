package retain.report;

/// An answer to an item that had been answered on an earlier day.
public record Trial(Cue cue, boolean isRight) {}
