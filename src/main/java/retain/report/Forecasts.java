package retain.report;

import retain.deck.Course;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.ExamEntry.Started;
import retain.log.History;
import retain.schedule.StudyDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// Mock exams that were sat, against what was foretold of each: the chance to pass *that* form, by
/// the log as it stood when the sitting began. So it can be told again from the log, whatever
/// became of the decks since.
///
/// @param all finished sittings of the course, oldest first
public record Forecasts(List<Forecast> all) {
    public Forecasts {
        all = List.copyOf(all);
    }

    /// Forecasts below which nothing is said of how good they are.
    public static final int HANDFUL = 5;

    /// A sitting and what was foretold of it.
    ///
    /// @param expected empty where too little of the form had been seen for a number
    public record Forecast(ExamResult result, Optional<Expected> expected) {
        /// The chance to pass, from 0 to 1; empty where there was no number.
        public OptionalDouble chance() {
            return expected.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(expected.get().chance());
        }

        /// The square of how far the chance was off what came; empty without a chance.
        public OptionalDouble penalty() {
            return expected.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(off(expected.get().chance(), result));
        }
    }

    /// What was foretold of a sitting.
    ///
    /// @param chance to pass, from 0 to 1
    /// @param score share of all points, from 0 to 1
    public record Expected(double chance, double score) {}

    private static double off(double chance, ExamResult result) {
        double off = chance - (result.isPassed() ? 1 : 0);
        return off * off;
    }

    /// The forecasts for one learner.
    ///
    /// @param log all entries of the learner, in any order, each at most once
    public static Forecasts of(Course course, Collection<? extends Entry> log) {
        List<Forecast> all = new ArrayList<>();
        for (Sitting sitting : Sitting.all(log)) {
            if (course.goesBy(sitting.form().course())) {
                ExamResult.of(sitting)
                        .ifPresent(result ->
                                all.add(new Forecast(result, expected(course, log, sitting))));
            }
        }
        return new Forecasts(all);
    }

    private static Optional<Expected> expected(
            Course course, Collection<? extends Entry> log, Sitting sitting) {
        Started started = sitting.started();
        List<Entry> before = new ArrayList<>();
        for (Entry entry : log) {
            if (Entry.BY_MOMENT.compare(entry, started) < 0) {
                before.add(entry);
            }
        }
        Evidence evidence =
                Evidence.of(course, History.of(before, course::current), Sitting.all(before));
        Form form = sitting.form();
        LocalDate day = StudyDay.of(started.at(), started.zone());
        Map<ItemId, Prospect> prospects = new HashMap<>();
        int seen = 0;
        for (Seat seat : form.seats()) {
            ItemId present = course.current(seat.item().id());
            prospects.put(seat.item().id(), evidence.prospect(seat, present, day));
            seen += evidence.isSeen(seat, present) ? 1 : 0;
        }
        if (seen < Coverage.ENOUGH * form.seats().size()) {
            return Optional.empty();
        }
        PassChance chance =
                new PassChance(
                        List.of(new FormChance(form)),
                        item -> Objects.requireNonNull(prospects.get(item.id())),
                        RecallPosterior.of(evidence.trials()));
        return Optional.of(new Expected(chance.mean(), chance.score()));
    }

    /// Brier's score (G. W. Brier, "Verification of forecasts expressed in terms of probability",
    /// *Monthly Weather Review* 78, 1950): the mean penalty, 0 where each chance was 0 or 1 and
    /// came true; one half each time gives 0.25. Empty where nothing was foretold.
    public OptionalDouble brier() {
        return all.stream()
                .map(Forecast::penalty)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /// How much of the penalty of whoever knows only how earlier exams went is spared: above 0
    /// where the forecasts are better than that, 1 where each came true for sure. What they are
    /// held against is known beforehand as well: the share of earlier sittings that was passed, by
    /// Laplace's rule of succession. Empty below a handful of forecasts, where luck is all that
    /// there is to see.
    public OptionalDouble skill() {
        double penalty = 0;
        double simple = 0;
        int foretold = 0;
        int passed = 0;
        for (int before = 0; before < all.size(); before++) {
            Forecast forecast = all.get(before);
            if (forecast.expected().isPresent()) {
                penalty += off(forecast.expected().get().chance(), forecast.result());
                simple += off((passed + 1.0) / (before + 2), forecast.result());
                foretold++;
            }
            passed += forecast.result().isPassed() ? 1 : 0;
        }
        return foretold < HANDFUL
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - penalty / simple);
    }
}
