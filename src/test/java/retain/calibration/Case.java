package retain.calibration;

import retain.report.Readiness;

/// One trainee: what was foretold on the morning of the examination, and what happened.
///
/// @param isPassed at the one sitting
/// @param often what many other sittings of the same morning came to
record Case(
        Nature nature, Readiness foretold, boolean isPassed, double score, ExamRoom.Share often) {}
