package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.log.Learner;
import retain.report.Estimate;
import retain.report.Evaluation;
import retain.report.Evaluation.Score;
import retain.report.Lack;
import retain.report.Predictor;
import retain.report.Replay;
import retain.schedule.Algorithm;
import retain.tui.words.DayText;
import retain.tui.words.Decimal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well answers were foretold, for a person and for a program.
///
/// @param now the scheduler that the learner chose
record EvaluateText(Learner learner, Course course, Algorithm now, Evaluation evaluation) {
    private static final int PLACES = 3;

    /// What the figures rest on.
    List<String> head() {
        Replay replay = evaluation.replay();
        String whose = learner.name() + " in " + course.slug() + ": ";
        if (replay.answers() == 0) {
            return List.of(whose + "no answers yet.");
        }
        List<String> head = new ArrayList<>();
        String answers = whose + DayText.count(replay.answers(), "answer") + ". ";
        head.add(
                evaluation.predicted() == 0
                        ? answers + "None of them could be foretold."
                        : answers
                                + evaluation.predicted()
                                + " of them, to "
                                + DayText.count(evaluation.items(), "item")
                                + ", could be foretold: "
                                + evaluation.right()
                                + " right ("
                                + percent((double) evaluation.right() / evaluation.predicted())
                                + "), "
                                + evaluation.wrong()
                                + " wrong.");
        List<String> leftOut = new ArrayList<>();
        reason(leftOut, replay.begun(), "the first to their item");
        reason(leftOut, replay.sameDay(), "on a day on which the item had been answered before");
        reason(leftOut, replay.onlyCrammed(), "to items that were only crammed so far");
        reason(leftOut, replay.keyChanged(), "to items whose right answer had changed");
        head.add("Not foretold: " + String.join(", ", leftOut) + ".");
        return head;
    }

    private static void reason(List<String> reasons, int count, String why) {
        if (count > 0) {
            reasons.add(count + " " + why);
        }
    }

    /// The figures; where there are answers and too few to judge by, what is lacking.
    String table() {
        if (evaluation.isEnough()) {
            return figures();
        }
        return evaluation.replay().answers() == 0 ? "" : lacking();
    }

    private String lacking() {
        Table table = new Table();
        table.line("");
        table.line("There is too little to judge by:");
        table.line("");
        table.row("FORETOLD", "SO FAR", "NEEDED");
        for (Lack lack : evaluation.lacking()) {
            table.row(
                    lack.of().words(),
                    Integer.toString(lack.there()),
                    Integer.toString(lack.of().least()));
        }
        return table.text();
    }

    private String figures() {
        Table table = new Table();
        table.line("");
        table.row("FORETOLD BY", "LOG LOSS", "RMSE (BINS)", "AUC", "RIGHT");
        for (Predictor predictor : Predictor.values()) {
            Score score = evaluation.score(predictor);
            table.row(
                    predictor.title(),
                    text(score.logLoss()),
                    text(score.rmse()),
                    text(score.auc()),
                    percent(score.expected()));
        }
        return table.text();
    }

    private static String text(Estimate estimate) {
        return Decimal.fixed(estimate.value(), PLACES)
                + " "
                + range(estimate.low(), estimate.high());
    }

    private static String range(double low, double high) {
        return Decimal.fixed(low, PLACES) + "–" + Decimal.fixed(high, PLACES);
    }

    private static String percent(double share) {
        return Decimal.fixed(100 * share, 1) + " %";
    }

    /// What the figures say.
    List<String> foot() {
        if (!evaluation.isEnough()) {
            return List.of();
        }
        return List.of(
                "",
                "Log loss and RMSE: the lower the better. AUC: 0.5 is blind, 1 perfect. Beside"
                    + " each, where 95 % of 1000 resamples of the items have it. RIGHT is how many"
                    + " were expected to be right.",
                "",
                "FSRS-6 foretells "
                        + compared(evaluation.above(Predictor.SM2), "SM-2")
                        + ", and "
                        + compared(
                                evaluation.above(Predictor.CONSTANT),
                                "the mere share of right answers so far")
                        + ".",
                now.title()
                        + " schedules "
                        + course.slug()
                        + "; \"retain study --scheduler "
                        + other().word()
                        + "\" goes over to "
                        + other().title()
                        + ".");
    }

    private Algorithm other() {
        return switch (now) {
            case SM2 -> Algorithm.FSRS6;
            case FSRS6 -> Algorithm.SM2;
        };
    }

    /// @param above by how much the log loss of the other lies above
    private static String compared(Estimate above, String other) {
        if (!above.isClear()) {
            return "neither clearly better nor worse than " + other;
        }
        return (above.value() > 0 ? "better than " : "worse than ")
                + other
                + " (log loss "
                + (above.value() > 0 ? "lower" : "higher")
                + " by "
                + Decimal.fixed(Math.abs(above.value()), PLACES)
                + ", "
                + (above.value() > 0
                        ? range(above.low(), above.high())
                        : range(-above.high(), -above.low()))
                + ")";
    }

    Map<String, @Nullable Object> json() {
        Replay replay = evaluation.replay();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("learner", learner.name());
        json.put("course", course.slug());
        json.put("scheduler", now.word());
        json.put("answers", replay.answers());
        Map<String, @Nullable Object> leftOut = new LinkedHashMap<>();
        leftOut.put("begun", replay.begun());
        leftOut.put("same_day", replay.sameDay());
        leftOut.put("only_crammed", replay.onlyCrammed());
        leftOut.put("key_changed", replay.keyChanged());
        json.put("left_out", leftOut);
        json.put("foretold", evaluation.predicted());
        json.put("right", evaluation.right());
        json.put("items", evaluation.items());
        json.put("bins", evaluation.bins());
        json.put("enough", evaluation.isEnough());
        List<Map<String, @Nullable Object>> lacking = new ArrayList<>();
        for (Lack lack : evaluation.lacking()) {
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("of", lack.of().words().replace(' ', '_'));
            each.put("there", lack.there());
            each.put("least", lack.of().least());
            lacking.add(each);
        }
        json.put("lacking", lacking);
        List<Map<String, @Nullable Object>> predictors = new ArrayList<>();
        if (evaluation.isEnough()) {
            for (Predictor predictor : Predictor.values()) {
                predictors.add(json(predictor));
            }
        }
        json.put("predictors", predictors);
        return json;
    }

    private Map<String, @Nullable Object> json(Predictor predictor) {
        Score score = evaluation.score(predictor);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("predictor", predictor.word());
        json.put("expected", rounded(score.expected()));
        json.put("log_loss", json(score.logLoss()));
        json.put("rmse_bins", json(score.rmse()));
        json.put("auc", json(score.auc()));
        json.put(
                "above_fsrs6",
                predictor == Predictor.FSRS6 ? null : json(evaluation.above(predictor)));
        return json;
    }

    private static Map<String, @Nullable Object> json(Estimate estimate) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", rounded(estimate.value()));
        json.put("low", rounded(estimate.low()));
        json.put("high", rounded(estimate.high()));
        return json;
    }

    private static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }
}
