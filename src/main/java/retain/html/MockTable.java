package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.exam.ExamResult;
import retain.exam.ExamResult.Mark;
import retain.report.Forecasts.Forecast;
import retain.report.ReadinessText;
import retain.schedule.StudyDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Mock exams, and what was foretold of each.
final class MockTable {
    private MockTable() {}

    static List<Node> of(List<Forecast> mocks, Optional<String> brier) {
        if (mocks.isEmpty()) {
            return List.of(element("p", "None sat yet."));
        }
        DataTable table =
                new DataTable(
                        "The chance foretold is for that very form, by the log as it stood when the"
                                + " sitting began",
                        "Exam",
                        "Points",
                        "Outcome",
                        "Foretold");
        for (Forecast mock : mocks) {
            ExamResult result = mock.result();
            var started = result.sitting().started();
            LocalDate day = StudyDay.of(started.at(), started.zone());
            Mark total = result.total();
            table.row(
                    "",
                    element(
                            "span",
                            foreign(result.sitting().form().exam().title()),
                            text(", " + Figures.date(day))),
                    Figures.of(total.points(), total.of())
                            + " ("
                            + Figures.percent(total.percent())
                            + ")",
                    result.isPassed() ? "✓ passed" : "✗ not yet passed",
                    mock.chance().isPresent()
                            ? chance(mock.chance().getAsDouble())
                            : "too early to say");
        }
        List<Node> parts = new ArrayList<>();
        parts.add(table.whole());
        brier.ifPresent(sentence -> parts.add(element("p", text(Figures.joined(sentence)))));
        return parts;
    }

    private static String chance(double chance) {
        return Figures.joined(ReadinessText.range(chance, chance));
    }
}
