package retain.tui.words;

import retain.deck.Exam;
import retain.exam.ExamResult;
import retain.report.ActiveDay;
import retain.report.Activity;
import retain.report.DayLoad;
import retain.report.Forecasts;
import retain.report.Forecasts.Forecast;
import retain.report.GroupProgress;
import retain.report.Progress;
import retain.report.Readiness.Foretold;
import retain.report.ReadinessText;
import retain.report.Retention;
import retain.schedule.StudyDay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where a learner stands, in words.
public final class ProgressText {
    /// What stands where there is no figure.
    public static final String NOTHING = "–";

    private static final String TOO_EARLY = "too early";

    private ProgressText() {}

    /// What all is about: `Certificate on Mon 2027-03-01, in 98 days`, else the title of the
    /// course.
    public static String title(Progress progress) {
        return progress.goal()
                .map(goal -> GoalText.of(goal, progress.course(), progress.day()))
                .orElse(progress.course().title());
    }

    /// `≈ 61–74 %`, the chance to pass if the exam were sat today; empty where there is no number.
    public static Optional<String> chance(Progress progress) {
        return progress.readiness() instanceof Foretold
                ? Optional.of(ReadinessText.of(progress.readiness()))
                : Optional.empty();
    }

    /// What the chance rests on, or why there is none; empty where nobody asks for one.
    public static Optional<String> grounds(Progress progress) {
        if (progress.readiness() instanceof Foretold foretold) {
            return Optional.of(
                    "The chance "
                            + (progress.goal().isPresent()
                                    ? ""
                                    : "is to pass the "
                                            + progress.exam().map(Exam::title).orElse("exam")
                                            + " and ")
                            + ReadinessText.basis(foretold)
                            + ".");
        }
        return progress.isEmpty() || (progress.exam().isEmpty() && progress.goal().isEmpty())
                ? Optional.empty()
                : Optional.of(ReadinessText.of(progress.readiness()));
    }

    /// `≈ 84 %`, rounded, and never to what is sure.
    public static String estimate(double share) {
        return "≈ " + Math.clamp(Math.round(100 * share), 1, 99) + " %";
    }

    /// `84 %`, rounded.
    public static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /// What waits for whoever has studied nothing yet.
    public static String beginning(Progress progress) {
        return "Nothing studied yet: "
                + DayText.count(progress.whole().items(), "item")
                + " in "
                + DayText.count(progress.domains().size(), "domain")
                + " wait. \"retain study\" begins with "
                + progress.load().getFirst().fresh()
                + " of them.";
    }

    /// What the figures expected are for: `on the exam day`, or `if asked today`.
    public static String expectedWhen(Progress progress) {
        return progress.expectedOn().isAfter(progress.day()) ? "on the exam day" : "if asked today";
    }

    /// How the figures expected of some groups are meant, a sentence each.
    public static List<String> expectedMeans(Progress progress, List<GroupProgress> groups) {
        List<GroupProgress> told =
                groups.stream().filter(group -> group.expected().isPresent()).toList();
        List<String> sentences = new ArrayList<>();
        if (!told.isEmpty() && progress.expectedOn().isAfter(progress.day())) {
            sentences.add(
                    "On the exam day: if nothing were answered until then; \"retain plan\" tells"
                            + " what comes of studying on.");
        }
        if (told.stream().anyMatch(group -> group.seen() < group.items())) {
            sentences.add("Items not seen yet count as first tries in their domain went.");
        }
        return sentences;
    }

    /// `≈ 84 %`, or `too early` where too little was seen.
    public static String expected(OptionalDouble share) {
        return share.isEmpty() ? TOO_EARLY : estimate(share.getAsDouble());
    }

    /// `88 %`, or a dash.
    public static String share(Retention retention) {
        return retention.share().isEmpty() ? NOTHING : percent(retention.share().getAsDouble());
    }

    /// `Streak: 5 days, the longest 12.`
    public static String streak(Activity activity) {
        int now = activity.streak();
        int longest = activity.longestStreak();
        String days = now == 0 ? "none now" : DayText.count(now, "day");
        return "Streak: "
                + days
                + (longest > now ? ", the longest " + DayText.count(longest, "day") : "")
                + ".";
    }

    /// `Time: today 12 min, in 7 days 1 h 24 min, in all 21 h 5 min.`
    public static String time(Activity activity) {
        return "Time: today "
                + time(activity.last(1))
                + ", in 7 days "
                + time(activity.last(7))
                + ", in all "
                + time(activity.days())
                + ".";
    }

    private static String time(Collection<ActiveDay> days) {
        return time(Activity.time(days));
    }

    /// To the minute: seconds of a total are noise.
    public static String time(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes == 0 && !time.isZero()) {
            return "under 1 min";
        }
        return minutes < 60 ? minutes + " min" : SpanText.of(Duration.ofMinutes(minutes));
    }

    /// `Tu`, as over a calendar.
    public static String weekday(LocalDate day) {
        return DayText.weekday(day).substring(0, 2);
    }

    /// How the new items of the days to come are told; empty where there is none.
    public static Optional<String> fresh(List<DayLoad> load) {
        int all = load.stream().mapToInt(DayLoad::fresh).sum();
        if (all == 0) {
            return Optional.empty();
        }
        int most = load.stream().mapToInt(DayLoad::fresh).max().orElse(0);
        LocalDate last =
                load.stream()
                        .filter(day -> day.fresh() > 0)
                        .map(DayLoad::day)
                        .reduce((_, next) -> next)
                        .orElseThrow();
        boolean ends = last.isBefore(load.getLast().day());
        return Optional.of(
                "Besides these, "
                        + all
                        + " new, "
                        + (last.equals(load.getFirst().day())
                                ? "all of them today."
                                : "up to "
                                        + most
                                        + " a day"
                                        + (ends ? ", the last on " + DayText.date(last) : "")
                                        + "."));
    }

    /// `Tue 2026-11-10, Spring examination: 8 of 10 points (80 %), passed; foretold 66 %`.
    public static String mock(Forecast forecast) {
        ExamResult result = forecast.result();
        var started = result.sitting().started();
        return DayText.date(StudyDay.of(started.at(), started.zone()))
                + ", "
                + result.sitting().form().exam().title()
                + ": "
                + ResultText.points(result.total())
                + ", "
                + (result.isPassed() ? "passed" : "not yet passed")
                + "; "
                + (forecast.chance().isPresent()
                        ? "foretold " + estimate(forecast.chance().getAsDouble())
                        : "too little of it had been seen to tell a chance");
    }

    /// What foretelling was worth so far; empty where nothing was foretold.
    public static Optional<String> brier(Progress progress) {
        OptionalDouble brier = progress.mocks().brier();
        long foretold =
                progress.mocks().all().stream()
                        .filter(forecast -> forecast.expected().isPresent())
                        .count();
        if (brier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                foretold < Forecasts.HANDFUL
                        ? "How good such forecasts are can be told once there are "
                                + Forecasts.HANDFUL
                                + "."
                        : "Brier score of the "
                                + foretold
                                + " forecasts: "
                                + Decimal.fixed(brier.getAsDouble(), 2)
                                + " (0 is perfect, 0.25 no better than even odds).");
    }
}
