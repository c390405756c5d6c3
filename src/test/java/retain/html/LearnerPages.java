package retain.html;

import static retain.report.LearnerLog.BEGUN;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Revision;
import retain.deck.Status;
import retain.deck.Topic;
import retain.exam.Sat;
import retain.html.LearnerContents.Words;
import retain.log.Entry;
import retain.log.Entry.Flag;
import retain.log.Entry.Suspension;
import retain.log.History;
import retain.report.LearnerLog;
import retain.report.PastReadiness;
import retain.report.Progress;
import retain.report.SatOnce;
import retain.report.UnsafeItem.Why;
import retain.schedule.Goal;
import retain.schedule.Limits;
import retain.schedule.Sm2;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ProgressText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Pages of learners for tests. `BEGUN` is a Tuesday.
final class LearnerPages {
    static final Course BIRDS = Sat.birds();

    private LearnerPages() {}

    static LocalDate day(int number) {
        return BEGUN.plusDays(number);
    }

    /// Nobody studied anything.
    static String empty() {
        return page(BIRDS, new LearnerLog().entries(), day(0), "ada");
    }

    /// Three items on one day, one of them missed, and no goal.
    static String oneDay() {
        LearnerLog log = new LearnerLog();
        List<Item> items = BIRDS.items();
        log.answered(items.get(0), day(0), 4);
        log.answered(items.get(1), day(0), 1);
        log.answered(items.get(2), day(0), 5);
        return page(BIRDS, log.entries(), day(0), "ada");
    }

    /// Six weeks with a goal, a mock exam, a leech, a flag and an item set aside.
    static String sixWeeks() {
        return page(BIRDS, weeks(BIRDS, "The second answer fits too."), day(43), "ada");
    }

    /// The same when the day of the exam has gone by.
    static String afterTheExam() {
        return page(BIRDS, weeks(BIRDS, ""), day(71), "ada");
    }

    /// Six weeks in a course that has no exam, no domain and so nothing to be ready for.
    static String withoutAnExam() {
        Course bare =
                new Course(
                        BIRDS.slug(),
                        BIRDS.title(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        BIRDS.decks());
        LearnerLog log = new LearnerLog();
        study(log, bare, 20);
        return page(bare, log.entries(), day(20), "ada");
    }

    /// The course with one text in all places where an author gives titles.
    static Course titled(String title) {
        List<Domain> domains = new ArrayList<>();
        for (Domain domain : BIRDS.domains()) {
            domains.add(
                    new Domain(
                            domain.slug(),
                            title,
                            domain.weight(),
                            domain.passPercent(),
                            domain.topics().stream()
                                    .map(topic -> new Topic(topic.slug(), title, topic.weight()))
                                    .toList()));
        }
        List<Exam> exams =
                BIRDS.exams().stream()
                        .map(exam ->
                                new Exam(
                                        exam.name(),
                                        title,
                                        exam.questions(),
                                        exam.minutes(),
                                        exam.passPercent(),
                                        exam.gate()))
                        .toList();
        List<Deck> decks = BIRDS.decks();
        return new Course(
                BIRDS.slug(),
                title,
                title,
                title,
                List.of(),
                domains,
                BIRDS.sources(),
                exams,
                decks);
    }

    /// What Ada did in six weeks, the same at every call.
    static List<Entry> weeks(Course course, String note) {
        LearnerLog log = new LearnerLog();
        String exam = course.exams().getFirst().name();
        log.keep(day(0), stamp -> new Goal(exam, day(70)).entry(course, stamp));
        study(log, course, 43);
        Item leech = named(course, "eggs/shell");
        for (int day = 10; day < 24; day++) {
            log.answered(leech, day(day), 1);
        }
        Item cup = named(course, "nests/cup");
        log.keep(day(30), stamp -> new Flag(stamp, cup.id(), note, Revision.of(cup).wording()));
        log.keep(day(31), stamp -> new Suspension(stamp, named(course, "nests/holes").id()));
        List<Entry> all = new ArrayList<>(log.entries());
        all.addAll(
                SatOnce.entries(
                        Sat.form(course, exam), day(35), item -> !item.id().equals("holes")));
        return all;
    }

    static Item named(Course course, String item) {
        return course.named(item).getFirst();
    }

    /// Each item when it is due, now and then with a day left out; four in five are right.
    static void study(LearnerLog log, Course course, int days) {
        Random random = new Random(6);
        Map<Item, Integer> due = new HashMap<>();
        Map<Item, Integer> interval = new HashMap<>();
        for (int day = 0; day <= days; day++) {
            if (random.nextInt(6) == 0 && day < days) {
                continue;
            }
            int fresh = 0;
            for (Item item : course.items()) {
                boolean isNew = !due.containsKey(item);
                if (item.status() != Status.APPROVED
                        || (isNew && fresh++ >= 10)
                        || due.getOrDefault(item, 0) > day) {
                    continue;
                }
                boolean isRight = random.nextInt(isNew ? 10 : 20) > (isNew ? 3 : 1);
                int next = isRight ? interval.getOrDefault(item, 0) * 2 + 1 : 1;
                log.answered(item, day(day), isRight ? 4 : 1);
                interval.put(item, next);
                due.put(item, day + next);
            }
        }
    }

    static LearnerContents contents(
            Course course, List<Entry> entries, LocalDate today, String learner) {
        History history = History.of(entries, course::current);
        Progress progress = Progress.of(course, history, new Sm2(), Limits.DAILY, today);
        Map<Why, String> why = new EnumMap<>(Why.class);
        for (Why each : Why.values()) {
            why.put(each, ItemProgressText.why(each));
        }
        return new LearnerContents(
                progress,
                progress.exam()
                        .map(exam -> PastReadiness.of(course, history, exam, today))
                        .orElse(List.of()),
                learner,
                "1.2.3",
                new Words(
                        progress.goal().map(_ -> ProgressText.title(progress)),
                        ProgressText.chance(progress),
                        ProgressText.grounds(progress),
                        ProgressText.expectedWhen(progress),
                        ProgressText.streak(progress.activity()),
                        ProgressText.time(progress.activity()),
                        ItemProgressText.unsafe(progress),
                        why,
                        ProgressText.brier(progress)));
    }

    static String page(Course course, List<Entry> entries, LocalDate today, String learner) {
        return LearnerPage.of(contents(course, entries, today, learner));
    }

    static Map<String, String> all() {
        return Map.of(
                "empty", empty(),
                "one-day", oneDay(),
                "six-weeks", sixWeeks(),
                "after-the-exam", afterTheExam(),
                "without-an-exam", withoutAnExam());
    }
}
