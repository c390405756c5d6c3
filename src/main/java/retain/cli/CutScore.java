package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Blueprint;
import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;
import retain.finding.Circumstance;
import retain.json.JsonText;
import retain.seating.Seating;
import retain.tui.words.DayText;

import java.util.List;

/// What a panel of judges would ask of a candidate.
final class CutScore {
    private CutScore() {}

    static int run(Run run, CommandLine line) {
        if (!line.getArgList().isEmpty()) {
            throw new UsageError(
                    "--cut-score takes one exam, not also \""
                            + line.getArgList().getFirst()
                            + "\"");
        }
        Course course = run.course();
        Exam exam = NamedExam.of(course, Choices.text(line, "cut-score").orElse(""));
        Blueprint blueprint =
                switch (Seating.of(course, exam)) {
                    case Seating.Filled filled -> filled.blueprint();
                    case Seating.Lacking _ -> Blueprint.of(course, exam);
                };
        retain.deck.CutScore cut =
                retain.deck.CutScore.of(course, exam, blueprint)
                        .orElseThrow(() -> new Circumstance(unrated(course, exam)));
        run.print(
                line.hasOption("json")
                        ? JsonText.pretty(CutScoreJson.of(course, cut)) + "\n"
                        : CutScoreText.of(cut));
        return Cli.DONE;
    }

    private static String unrated(Course course, Exam exam) {
        List<Item> rated =
                course.items().stream().filter(item -> !item.notes().angoff().isEmpty()).toList();
        return rated.isEmpty()
                ? "no item of this course has a rating yet: each judge writes one at each item, as"
                      + " in \"angoff: {A. Author: 60}\", for 60 of a hundred borderline candidates"
                      + " who would answer it right"
                : "the exam \""
                        + exam.name()
                        + "\" can draw none of the "
                        + DayText.count(rated.size(), "item")
                        + " with a rating: rate approved items of a domain and topic that have"
                        + " seats in it";
    }
}
