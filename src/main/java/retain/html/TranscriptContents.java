package retain.html;

import retain.exam.ExamResult;

import java.util.List;
import java.util.Optional;

/// All that stands on the page of a sitting. It is a function of the log and the version of the
/// program alone: whoever has both gets the same bytes, wherever and whenever.
///
/// @param fingerprint of the sitting's entries, as it is shown
/// @param entries how many those are
/// @param version of the program
public record TranscriptContents(
        ExamResult result, Words words, String fingerprint, int entries, String version) {

    /// What the result says in words, here as on the screen. Passages may hold the titles that an
    /// author gave.
    ///
    /// @param verdict passed, or not yet
    /// @param reasons the weightiest first; empty where it is passed
    /// @param points of how many, their share, and what is needed
    /// @param gate empty where the examination has none
    /// @param begun day and time by the clock of the candidate
    /// @param ended the same
    /// @param ending how it ended, and the time used
    /// @param interruptions in the order of time, a sentence each
    /// @param stray what the log holds of the sitting that does not count; empty where nothing
    public record Words(
            String verdict,
            List<String> reasons,
            String points,
            Optional<String> gate,
            String begun,
            String ended,
            String ending,
            List<String> interruptions,
            Optional<String> stray) {
        public Words {
            reasons = List.copyOf(reasons);
            interruptions = List.copyOf(interruptions);
        }
    }
}
