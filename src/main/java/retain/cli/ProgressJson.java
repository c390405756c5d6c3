package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Exam;
import retain.log.Entry.Review;
import retain.log.Learner;
import retain.report.ActiveDay;
import retain.report.Activity;
import retain.report.Coverage;
import retain.report.DayLoad;
import retain.report.DomainProgress;
import retain.report.Forecasts.Expected;
import retain.report.Forecasts.Forecast;
import retain.report.GroupProgress;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.Readiness;
import retain.report.Readiness.DomainChance;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.NoExam;
import retain.report.Readiness.NothingAnswered;
import retain.report.Readiness.TooLittleSeen;
import retain.report.Readiness.TooThin;
import retain.report.Retention;
import retain.report.WeekReview;
import retain.report.WeekReview.Done;
import retain.schedule.Algorithm;
import retain.schedule.Goal;
import retain.schedule.Schedule.Scheduled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Progress for another program. Shares and chances are fractions; what cannot be told is `null`.
record ProgressJson(Progress progress, Learner learner, Algorithm algorithm) {
    Map<String, @Nullable Object> whole() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", progress.day().toString());
        json.put("learner", learner.name());
        json.put("course", progress.course().slug());
        json.put("scheduler", algorithm.word());
        json.put("goal", progress.goal().map(this::goal).orElse(null));
        json.put("exam", progress.exam().map(Exam::name).orElse(null));
        json.put("expected_on", progress.expectedOn().toString());
        json.put("readiness", readiness(progress.readiness()));
        json.put("all", group(progress.whole()));
        json.put("domains", list(progress.domains(), this::domain));
        json.put("mondays", list(Activity.mondays(progress.day()), LocalDate::toString));
        json.put("load", list(progress.load(), ProgressJson::load));
        json.put("days", list(progress.activity().days(), ProgressJson::day));
        json.put("streak", progress.activity().streak());
        json.put("longest_streak", progress.activity().longestStreak());
        json.put("leeches", ids(progress.leeches()));
        json.put("flagged", ids(progress.flagged()));
        json.put("suspended", ids(progress.suspended()));
        json.put(
                "unsafe",
                list(
                        progress.unsafe(),
                        unsafe -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("id", id(unsafe.item()));
                            one.put("why", unsafe.why().name().toLowerCase(Locale.ROOT));
                            return one;
                        }));
        json.put("week", week());
        json.put("brier", orNull(progress.mocks().brier()));
        json.put("mocks", list(progress.mocks().all(), ProgressJson::mock));
        json.put("items", list(progress.items(), this::item));
        return json;
    }

    private static <T> List<Object> list(Collection<T> all, Function<T, Object> json) {
        List<Object> list = new ArrayList<>();
        all.forEach(each -> list.add(json.apply(each)));
        return list;
    }

    private Map<String, @Nullable Object> goal(Goal goal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("exam", goal.exam());
        json.put("day", goal.day().toString());
        json.put("days_left", goal.daysLeft(progress.day()));
        return json;
    }

    private static Map<String, @Nullable Object> readiness(Readiness readiness) {
        Optional<Foretold> foretold =
                readiness instanceof Foretold told ? Optional.of(told) : Optional.empty();
        Optional<Coverage> coverage =
                switch (readiness) {
                    case Foretold told -> Optional.of(told.coverage());
                    case TooLittleSeen little -> Optional.of(little.coverage());
                    case NoExam _, TooThin _, NothingAnswered _ -> Optional.empty();
                };
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "state",
                switch (readiness) {
                    case Foretold _ -> "foretold";
                    case TooLittleSeen _ -> "too_little_seen";
                    case NothingAnswered _ -> "nothing_answered";
                    case TooThin _ -> "too_thin";
                    case NoExam _ -> "no_exam";
                });
        json.put("coverage", coverage.map(Coverage::share).map(ProgressJson::rounded).orElse(null));
        json.put("chance", foretold.map(told -> rounded(told.chance())).orElse(null));
        json.put("low", foretold.map(told -> rounded(told.low())).orElse(null));
        json.put("high", foretold.map(told -> rounded(told.high())).orElse(null));
        json.put("score", foretold.map(told -> rounded(told.score())).orElse(null));
        json.put("total", foretold.map(told -> rounded(told.total())).orElse(null));
        json.put("gate", foretold.map(told -> rounded(told.gate())).orElse(null));
        json.put(
                "by_domain",
                foretold.map(told -> list(told.domains(), ProgressJson::chance)).orElse(null));
        json.put("answers", foretold.map(told -> told.basis().answers()).orElse(null));
        json.put("trials", foretold.map(told -> told.basis().trials()).orElse(null));
        json.put("sittings", foretold.map(told -> told.basis().sittings()).orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> chance(DomainChance chance) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("domain", chance.domain().slug());
        json.put("score", rounded(chance.share()));
        json.put("mark", rounded(chance.mark()));
        return json;
    }

    private Map<String, @Nullable Object> domain(DomainProgress domain) {
        int pass = domain.domain().passPercent();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("domain", domain.domain().slug());
        json.put("title", domain.domain().title());
        json.put("pass", pass == 0 ? null : pass);
        json.putAll(group(domain.all()));
        json.put(
                "topics",
                list(
                        domain.topics(),
                        topic -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("topic", topic.topic().isEmpty() ? null : topic.topic());
                            one.put("title", topic.title().isEmpty() ? null : topic.title());
                            one.putAll(group(topic.all()));
                            return one;
                        }));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupProgress group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("items", group.items());
        json.put("seen", group.seen());
        json.put("mature", group.mature());
        json.put("due", group.due());
        json.put("recent", retention(group.recent()));
        json.put("weeks", list(group.weeks(), ProgressJson::retention));
        json.put("expected", orNull(group.expected()));
        json.put("time_ms", group.time().toMillis());
        return json;
    }

    private static Map<String, @Nullable Object> retention(Retention retention) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("right", retention.right());
        json.put("of", retention.of());
        return json;
    }

    private static Map<String, @Nullable Object> load(DayLoad load) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", load.day().toString());
        json.put("due", load.due());
        json.put("new", load.fresh());
        return json;
    }

    private static Map<String, @Nullable Object> day(ActiveDay day) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", day.day().toString());
        json.put("answers", day.answers());
        json.put("exam_answers", day.examAnswers());
        json.put("time_ms", day.time().toMillis());
        return json;
    }

    private Map<String, @Nullable Object> week() {
        WeekReview week = progress.week();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("first", week.first().toString());
        json.put("last", week.last().toString());
        json.put("done", done(week.done()));
        json.put("before", done(week.before()));
        json.put("begun", ids(week.begun()));
        json.put("matured", ids(week.matured()));
        json.put(
                "slips",
                list(
                        week.slips(),
                        slip -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("id", id(slip.item()));
                            one.put("times", slip.times());
                            return one;
                        }));
        json.put("exams", list(week.exams(), exam -> exam.sitting().id().toString()));
        json.put("ahead", list(week.ahead(), ProgressJson::load));
        return json;
    }

    private static Map<String, @Nullable Object> done(Done done) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("study_days", done.days());
        json.put("all_answers", done.answers());
        json.put("time_ms", done.time().toMillis());
        json.put("retention", retention(done.retention()));
        return json;
    }

    private static Map<String, @Nullable Object> mock(Forecast forecast) {
        Optional<Expected> expected = forecast.expected();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", forecast.result().sitting().id().toString());
        json.put("exam", forecast.result().sitting().form().exam().name());
        json.put("points", forecast.result().total().points());
        json.put("questions", forecast.result().total().of());
        json.put("passed", forecast.result().isPassed());
        json.put("chance", expected.map(told -> rounded(told.chance())).orElse(null));
        json.put("score", expected.map(told -> rounded(told.score())).orElse(null));
        return json;
    }

    private Map<String, @Nullable Object> item(ItemProgress item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", id(item));
        json.put("topic", item.item().topic().isEmpty() ? null : item.item().topic());
        json.put("critical", item.item().critical());
        json.put("seen", item.isSeen());
        json.put("corrected", item.isOutdated());
        json.put("mature", item.isMature());
        json.put("suspended", item.isSuspended());
        Optional<Scheduled> at =
                item.schedule() instanceof Scheduled scheduled
                        ? Optional.of(scheduled)
                        : Optional.empty();
        json.put("interval", at.map(Scheduled::interval).orElse(null));
        json.put("due", at.map(each -> each.due().toString()).orElse(null));
        json.put("lapses", item.lapses());
        json.put("answers", item.answers());
        json.put("first_right", item.first().map(Review::correct).orElse(null));
        json.put("last_right", item.last().isEmpty() ? null : !item.isMissed());
        json.put("last_answered", item.last().map(last -> last.day().toString()).orElse(null));
        json.put("recent", retention(item.recent()));
        json.put("recall", orNull(item.recall()));
        json.put("expected", rounded(item.expected()));
        json.put("time_ms", item.time().toMillis());
        return json;
    }

    private static List<Object> ids(Collection<ItemProgress> items) {
        return list(items, ProgressJson::id);
    }

    private static String id(ItemProgress item) {
        return item.item().id().toString();
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isEmpty() ? null : rounded(number.getAsDouble());
    }

    /// To four decimals; what comes after them is nobody's knowledge.
    private static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
