package retain.report;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.ItemId;
import retain.deck.Weight;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.log.Entry.Review;
import retain.log.History;
import retain.report.DomainProgress.TopicProgress;
import retain.report.Forecasts.Forecast;
import retain.report.WeekReview.Done;
import retain.report.WeekReview.Slip;
import retain.schedule.Goal;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Scheduler;
import retain.schedule.StudyDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a learner stands in a course on a study day: all that is done, coming and weak.
///
/// @param goal the last one chosen; empty without one
/// @param exam for which the chance is told: that of the goal, else the first of the course. Empty
///   where the course has none, or none any more of the goal's name
/// @param expectedOn the day for which is told what is expected: that of the goal, or `day` without
///   a goal or once it has gone by
/// @param items that can be asked, in the authors' order
/// @param domains that have such items, in the course's order
/// @param load of `LOAD_DAYS` days, the first today
/// @param unsafe safety-critical items that are not safe yet, in the authors' order
/// @param readiness to pass `exam` today
/// @param mocks the finished sittings of the course, and what was foretold of each
public record Progress(
        Course course,
        LocalDate day,
        Optional<Goal> goal,
        Optional<Exam> exam,
        LocalDate expectedOn,
        GroupProgress whole,
        List<DomainProgress> domains,
        List<ItemProgress> items,
        List<DayLoad> load,
        Activity activity,
        WeekReview week,
        List<UnsafeItem> unsafe,
        Readiness readiness,
        Forecasts mocks) {
    /// Study days over which recent retention is told, today included.
    public static final int RECENT_DAYS = 30;

    /// Days for which the load is told, today included.
    public static final int LOAD_DAYS = 14;

    public Progress {
        domains = List.copyOf(domains);
        items = List.copyOf(items);
        load = List.copyOf(load);
        unsafe = List.copyOf(unsafe);
    }

    /// The progress of a learner.
    ///
    /// @param history of all entries of the learner, those of sittings included
    /// @param scheduler the one that the learner chose
    /// @param limits how many new items a day, and what is asked at all
    /// @param day the study day
    public static Progress of(
            Course course, History history, Scheduler scheduler, Limits limits, LocalDate day) {
        List<Sitting> all = Sitting.all(history.entries());
        List<Sitting> here =
                all.stream().filter(sitting -> course.goesBy(sitting.form().course())).toList();
        Optional<Goal> goal = Goal.of(course::goesBy, history);
        Optional<Exam> exam =
                goal.isPresent() ? goal.get().in(course) : course.exams().stream().findFirst();
        LocalDate expectedOn = goal.filter(each -> !each.isOver(day)).map(Goal::day).orElse(day);
        Evidence evidence = Evidence.of(course, history, all);
        ItemFold fold =
                new ItemFold(
                        course,
                        history,
                        here,
                        scheduler,
                        evidence,
                        RecallPosterior.of(evidence.trials()).likeliest(),
                        day,
                        expectedOn);
        List<ItemProgress> items =
                course.items().stream().filter(limits.among()).map(fold::of).toList();
        Activity activity = activity(course, history, here, day);
        Queue queue = Queue.of(course, history, scheduler, day, limits);
        List<DayLoad> load = load(items, queue, limits, day);
        Forecasts mocks =
                here.isEmpty() ? new Forecasts(List.of()) : Forecasts.of(course, history.entries());
        return new Progress(
                course,
                day,
                goal,
                exam,
                expectedOn,
                GroupProgress.of(items, day),
                domains(course, items, day),
                items,
                load.subList(0, LOAD_DAYS),
                activity,
                week(fold, activity, mocks, load, day),
                items.stream()
                        .filter(item -> item.item().critical())
                        .flatMap(item -> UnsafeItem.of(item).stream())
                        .toList(),
                Readiness.of(course, goal, history, all, day),
                mocks);
    }

    /// Answers to items that the course no longer has were given all the same.
    private static Activity activity(
            Course course, History history, Collection<Sitting> sittings, LocalDate day) {
        Activity.Sum sum = new Activity.Sum();
        for (ItemId item : history.items()) {
            if (course.goesBy(item.course())) {
                for (Review review : history.reviewsEver(item)) {
                    sum.add(review);
                }
            }
        }
        sittings.forEach(sum::add);
        return sum.until(day);
    }

    private static List<DayLoad> load(
            List<ItemProgress> items, Queue queue, Limits limits, LocalDate day) {
        List<DayLoad> load = new ArrayList<>();
        load.add(
                new DayLoad(
                        day, queue.corrected().size() + queue.due().size(), queue.fresh().size()));
        Set<ItemId> asked = new HashSet<>(queue.corrected());
        asked.addAll(queue.due());
        int left =
                (int) items.stream().filter(item -> item.isNew() && !item.isSuspended()).count()
                        - queue.fresh().size();
        for (int ahead = 1; ahead <= LOAD_DAYS; ahead++) {
            LocalDate then = day.plusDays(ahead);
            int due = 0;
            for (ItemProgress item : items) {
                if (item.isDue(then) && asked.add(item.item().id())) {
                    due++;
                }
            }
            int fresh = Math.min(limits.newItems(), left);
            left -= fresh;
            load.add(new DayLoad(then, due, fresh));
        }
        return load;
    }

    private static List<DomainProgress> domains(
            Course course, List<ItemProgress> items, LocalDate day) {
        List<Domain> all = new ArrayList<>(course.domains());
        for (Deck deck : course.decks()) {
            if (course.domain(deck.slug()).isEmpty()) {
                all.add(new Domain(deck.slug(), deck.title(), Weight.of(1), 0, List.of()));
            }
        }
        return all.stream()
                .map(domain -> domain(domain, items, day))
                .filter(domain -> domain.all().items() > 0)
                .toList();
    }

    private static DomainProgress domain(Domain domain, List<ItemProgress> items, LocalDate day) {
        List<ItemProgress> here = new ArrayList<>();
        Map<String, List<ItemProgress>> byTopic = new LinkedHashMap<>();
        domain.topics().forEach(topic -> byTopic.put(topic.slug(), new ArrayList<>()));
        for (ItemProgress item : items) {
            if (item.item().id().deck().equals(domain.slug())) {
                here.add(item);
                byTopic.computeIfAbsent(item.item().topic(), _ -> new ArrayList<>()).add(item);
            }
        }
        List<TopicProgress> topics = new ArrayList<>();
        byTopic.forEach((topic, those) -> {
            if (!those.isEmpty()) {
                topics.add(
                        new TopicProgress(
                                topic, domain.topicTitle(topic), GroupProgress.of(those, day)));
            }
        });
        return new DomainProgress(domain, GroupProgress.of(here, day), topics);
    }

    private static WeekReview week(
            ItemFold fold, Activity activity, Forecasts mocks, List<DayLoad> load, LocalDate day) {
        LocalDate first = day.minusDays(WeekReview.DAYS - 1L);
        List<ExamResult> exams =
                mocks.all().stream()
                        .map(Forecast::result)
                        .filter(result -> isBetween(first, endDay(result), day))
                        .toList();
        fold.slips.sort(
                Comparator.comparing((Slip slip) -> !slip.item().item().critical())
                        .thenComparingInt(slip -> -slip.times()));
        return new WeekReview(
                first,
                day,
                done(activity.between(first, day), fold.week()),
                done(
                        activity.between(first.minusDays(WeekReview.DAYS), first.minusDays(1)),
                        fold.weekBefore()),
                fold.begun,
                fold.matured,
                fold.slips,
                exams,
                load.subList(1, 1 + WeekReview.DAYS));
    }

    private static Done done(List<ActiveDay> days, Retention retention) {
        return new Done(days.size(), Activity.answers(days), Activity.time(days), retention);
    }

    private static LocalDate endDay(ExamResult result) {
        return StudyDay.of(
                result.sitting().finished().orElseThrow().at(), result.sitting().started().zone());
    }

    private static boolean isBetween(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Items that keep lapsing, the most often first.
    public List<ItemProgress> leeches() {
        return items.stream()
                .filter(ItemProgress::isLeech)
                .sorted(Comparator.comparingInt((ItemProgress item) -> -item.lapses()))
                .toList();
    }

    /// Items that the learner flagged as they are now worded.
    public List<ItemProgress> flagged() {
        return items.stream().filter(item -> !item.flags().isEmpty()).toList();
    }

    public List<ItemProgress> suspended() {
        return items.stream().filter(ItemProgress::isSuspended).toList();
    }

    /// Whether nothing was ever answered in the course.
    public boolean isEmpty() {
        return activity.days().isEmpty();
    }

    /// The items of a domain.
    public List<ItemProgress> in(Domain domain) {
        return items.stream()
                .filter(item -> item.item().id().deck().equals(domain.slug()))
                .toList();
    }

    /// The items of a topic of a domain.
    public List<ItemProgress> in(Domain domain, TopicProgress topic) {
        return in(domain).stream()
                .filter(item -> item.item().topic().equals(topic.topic()))
                .toList();
    }
}
