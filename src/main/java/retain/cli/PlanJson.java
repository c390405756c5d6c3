package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.ItemId;
import retain.log.Learner;
import retain.plan.FirstThings;
import retain.plan.Habits;
import retain.plan.Load;
import retain.plan.Outlook;
import retain.plan.Pace;
import retain.plan.Simulation;
import retain.report.Coverage;
import retain.report.Readiness;
import retain.report.Readiness.DomainChance;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.NoExam;
import retain.report.Readiness.NothingAnswered;
import retain.report.Readiness.TooLittleSeen;
import retain.report.Readiness.TooThin;
import retain.schedule.Goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan for a program. What cannot be told is null.
final class PlanJson {
    private final Map<String, @Nullable Object> json = new LinkedHashMap<>();

    PlanJson(Learner learner, Course course, Optional<Goal> goal, LocalDate today) {
        json.put("day", today.toString());
        json.put("learner", learner.name());
        json.put("course", course.slug());
        json.put("exam", goal.map(Goal::exam).orElse(null));
        json.put("exam_date", goal.map(each -> each.day().toString()).orElse(null));
        json.put("days_left", goal.map(each -> each.daysLeft(today)).orElse(null));
        for (String later :
                List.of("today", "habits", "new_needed", "exam_day", "load", "choices", "first")) {
            json.put(later, null);
        }
    }

    Map<String, @Nullable Object> json() {
        return json;
    }

    void readiness(Readiness now, Coverage coverage) {
        Map<String, @Nullable Object> today = new LinkedHashMap<>();
        today.put(
                "state",
                switch (now) {
                    case Foretold _ -> "foretold";
                    case TooLittleSeen _ -> "too_little_seen";
                    case NothingAnswered _ -> "nothing_answered";
                    case TooThin _ -> "too_thin";
                    case NoExam _ -> "no_exam";
                });
        today.put("coverage", rounded(coverage.share()));
        if (now instanceof Foretold foretold) {
            today.put("chance", rounded(foretold.chance()));
            today.put("low", rounded(foretold.low()));
            today.put("high", rounded(foretold.high()));
            today.put("score", rounded(foretold.score()));
            today.put("total", rounded(foretold.total()));
            today.put("gate", rounded(foretold.gate()));
            today.put("domains", domains(foretold.domains()));
            today.put("answers", foretold.basis().answers());
            today.put("trials", foretold.basis().trials());
            today.put("sittings", foretold.basis().sittings());
        }
        json.put("today", today);
    }

    void simulated(Simulation simulation, Outlook outlook, boolean isForetold) {
        Habits habits = simulation.habits();
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
        of.put("window", habits.window());
        of.put("studied", habits.studied());
        of.put("attendance", rounded(habits.attendance()));
        of.put("new", habits.newItems());
        of.put("minutes", habits.minutes());
        of.put("seconds_new", rounded(habits.secondsNew()));
        of.put("seconds_review", rounded(habits.secondsReview()));
        json.put("habits", of);
        json.put("new_needed", simulation.newItemsNeeded());
        json.put("exam_day", outlook(outlook, isForetold));
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        Load load = outlook.load();
        for (int day = 0; day < load.days(); day++) {
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put(
                    "day",
                    LocalDate.parse(String.valueOf(json.get("day"))).plusDays(day).toString());
            each.put("items", rounded(load.items(day, day + 1)));
            each.put("new", rounded(load.newItems(day, day + 1)));
            each.put("minutes", rounded(load.minutes(day, day + 1)));
            days.add(each);
        }
        json.put("load", days);
        json.put("choices", new ArrayList<Object>());
    }

    void choices(List<Map<String, @Nullable Object>> choices) {
        json.put("choices", choices);
    }

    /// An outlook; without chances where they cannot be told.
    static Map<String, @Nullable Object> outlook(Outlook outlook, boolean isForetold) {
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
        Pace pace = outlook.pace();
        of.put("new", pace.newItems());
        of.put("limit", pace.limit().orElse(null));
        of.put("minutes", pace.minutes().orElse(null));
        of.put("coverage", rounded(outlook.coverage()));
        of.put("chance", isForetold ? rounded(outlook.chance()) : null);
        of.put("low", isForetold ? rounded(outlook.low()) : null);
        of.put("high", isForetold ? rounded(outlook.high()) : null);
        of.put("score", isForetold ? rounded(outlook.score()) : null);
        of.put("total", isForetold ? rounded(outlook.total()) : null);
        of.put("gate", isForetold ? rounded(outlook.gate()) : null);
        of.put("domains", isForetold ? domains(outlook.domains()) : null);
        Load load = outlook.load();
        of.put("items_a_day", rounded(load.items(0, load.days())));
        of.put("minutes_a_day", rounded(load.minutes(0, load.days())));
        of.put("most_minutes", rounded(load.mostMinutes()));
        of.put("waiting", rounded(load.waiting()));
        return of;
    }

    void first(FirstThings first) {
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
        of.put("due", first.due());
        of.put("overdue", first.overdue());
        of.put("critical", first.critical());
        of.put("critical_never_seen", names(first.unseen()));
        of.put("critical_not_safe", names(first.unsafe()));
        json.put("first", of);
    }

    private static List<String> names(List<ItemId> items) {
        return items.stream().map(ItemId::inCourse).toList();
    }

    private static Map<String, @Nullable Object> domains(List<DomainChance> domains) {
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
        for (DomainChance domain : domains) {
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("share", rounded(domain.share()));
            each.put("mark", rounded(domain.mark()));
            of.put(domain.domain().slug(), each);
        }
        return of;
    }

    private static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }
}
