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

    /// A sitting and what was foretold of it.
    ///
    /// @param chance to pass, from 0 to 1; empty where too little of the form had been seen for a
    ///   number
    public record Forecast(ExamResult result, OptionalDouble chance) {
        /// The square of how far the chance was off what came; empty without a chance.
        public OptionalDouble penalty() {
            if (chance.isEmpty()) {
                return OptionalDouble.empty();
            }
            double off = chance.getAsDouble() - (result.isPassed() ? 1 : 0);
            return OptionalDouble.of(off * off);
        }
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
                                all.add(new Forecast(result, chance(course, log, sitting))));
            }
        }
        return new Forecasts(all);
    }

    private static OptionalDouble chance(
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
            return OptionalDouble.empty();
        }
        PassChance chance =
                new PassChance(
                        List.of(new FormChance(form)),
                        item -> Objects.requireNonNull(prospects.get(item.id())),
                        RecallPosterior.of(evidence.trials()));
        return OptionalDouble.of(chance.mean());
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
}
