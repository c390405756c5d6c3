package retain.report;

import retain.exam.ExamResult;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// The seven study days up to today, and the seven to come.
///
/// @param first the first of the seven days
/// @param last today
/// @param before the same of the seven days before
/// @param begun items that were answered for the first time
/// @param matured items that have an interval of `Scheduled.MATURE` days or more since
/// @param slips items that were known before and missed, the safety-critical first, then those
///   missed most often
/// @param exams finished in these days
/// @param ahead the seven days after today
public record WeekReview(
        LocalDate first,
        LocalDate last,
        Done done,
        Done before,
        List<ItemProgress> begun,
        List<ItemProgress> matured,
        List<Slip> slips,
        List<ExamResult> exams,
        List<DayLoad> ahead) {
    public static final int DAYS = 7;

    public WeekReview {
        begun = List.copyOf(begun);
        matured = List.copyOf(matured);
        slips = List.copyOf(slips);
        exams = List.copyOf(exams);
        ahead = List.copyOf(ahead);
    }

    /// What was done.
    ///
    /// @param days with at least one answer
    /// @param answers in practice and in exams
    /// @param retention true retention
    public record Done(int days, int answers, Duration time, Retention retention) {}

    /// An item that was missed on a day that asked it again.
    ///
    /// @param times on how many days
    public record Slip(ItemProgress item, int times) {}
}
