package retain.html;

import retain.report.PastReadiness;
import retain.report.Progress;
import retain.report.UnsafeItem.Why;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that stands on the page of a learner's progress. It is a function of the log, the decks, the
/// study day and the version of the program alone.
///
/// @param past one a week, oldest first; none where the course has no exam to be ready for
/// @param learner their name
/// @param version of the program
public record LearnerContents(
        Progress progress, List<PastReadiness> past, String learner, String version, Words words) {
    public LearnerContents {
        past = List.copyOf(past);
    }

    /// What is said in words, here as in the terminal. Passages may hold the titles that an author
    /// gave.
    ///
    /// @param goal which exam is sat and when; empty without a goal
    /// @param chance to pass if the exam were sat today, as a range; empty where there is no number
    /// @param grounds what the chance rests on, or why there is none, as a sentence; empty where
    ///   nothing was studied
    /// @param when for which day is told what is expected, as in `≈ 84 % on the exam day`
    /// @param streak a sentence
    /// @param time a sentence
    /// @param unsafe how many safety-critical items are not safe yet, and why
    /// @param why the same of one of them, after its name
    /// @param brier what foretelling was worth so far; empty where nothing was foretold
    public record Words(
            Optional<String> goal,
            Optional<String> chance,
            Optional<String> grounds,
            String when,
            String streak,
            String time,
            String unsafe,
            Map<Why, String> why,
            Optional<String> brier) {
        public Words {
            why = Map.copyOf(why);
        }
    }
}
