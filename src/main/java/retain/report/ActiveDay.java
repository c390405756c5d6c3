package retain.report;

import java.time.Duration;
import java.time.LocalDate;

/// A study day on which something was answered.
///
/// @param answers graded in practice, re-drills and crams included
/// @param examAnswers questions answered in exams, each once a day and sitting
/// @param time spent on both; an answer in practice counts for two minutes at most
public record ActiveDay(LocalDate day, int answers, int examAnswers, Duration time) {
    static ActiveDay none(LocalDate day) {
        return new ActiveDay(day, 0, 0, Duration.ZERO);
    }

    ActiveDay and(ActiveDay more) {
        return new ActiveDay(
                day, answers + more.answers, examAnswers + more.examAnswers, time.plus(more.time));
    }

    /// In practice and in exams.
    public int all() {
        return answers + examAnswers;
    }
}
