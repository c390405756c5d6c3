package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.ItemId;
import retain.json.JsonText;
import retain.log.History;
import retain.log.Learner;
import retain.schedule.Agenda;
import retain.schedule.BacklogNow;
import retain.schedule.BacklogOffer;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Scheduler;
import retain.schedule.StudyDay;
import retain.store.Access;
import retain.tui.words.BacklogText;
import retain.tui.words.FinalPassText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what a study day asks.
final class Due implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "due",
                "",
                "say what is due today",
                List.of(Choices.flag("short", "one line, for a prompt"), Choices.json()),
                List.of("retain due", "retain due --short", "retain due --now 2026-12-01T08:00"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        Course course = run.course();
        return run.withLog(
                Access.READ,
                log -> {
                    Learner learner = run.learnerRead(log);
                    History history = History.of(log.practiceOf(learner), course::current);
                    LocalDate day = StudyDay.of(run.now(), run.surroundings().zone());
                    Scheduler scheduler = SchedulerChoice.of(run, course, history).scheduler();
                    Limits limits = DayChoice.kept(history);
                    Queue queue = Agenda.queue(course, history, scheduler, day, limits);
                    Optional<BacklogNow> backlog =
                            BacklogNow.of(course, history, scheduler, day, limits);
                    if (line.hasOption("json")) {
                        Map<String, @Nullable Object> json = json(course, learner, day, queue);
                        DueDay.into(json, queue, history, day, limits, backlog);
                        run.print(JsonText.pretty(json) + "\n");
                    } else {
                        say(run, line, course, queue);
                        if (!line.hasOption("short")) {
                            backlog.map(BacklogText::progress).ifPresent(run::say);
                            BacklogOffer.of(course, history, scheduler, day, limits)
                                    .map(DueDay::offer)
                                    .ifPresent(run::say);
                            FinalPassText.of(course, history, day, queue.pass().size())
                                    .ifPresent(run::say);
                            DueDay.limits(history, day, limits).ifPresent(run::say);
                        }
                    }
                    return Cli.DONE;
                });
    }

    private static Map<String, @Nullable Object> json(
            Course course, Learner learner, LocalDate day, Queue queue) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", day.toString());
        json.put("learner", learner.name());
        json.put("due", due(queue).size());
        json.put("new", queue.fresh().size());
        json.put("redrill", queue.redrills().size());
        json.put("next_due", queue.nextDue().map(LocalDate::toString).orElse(null));
        Map<String, Object> domains = new LinkedHashMap<>();
        for (Domain domain : course.domains()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("due", count(due(queue), domain));
            counts.put("new", count(queue.fresh(), domain));
            counts.put("redrill", count(queue.redrills(), domain));
            domains.put(domain.slug(), counts);
        }
        json.put("by_domain", domains);
        return json;
    }

    private static void say(Run run, CommandLine line, Course course, Queue queue) {
        String sum = "due " + due(queue).size() + " · new " + queue.fresh().size();
        if (!queue.redrills().isEmpty()) {
            sum += " · again " + queue.redrills().size();
        }
        if (!queue.pass().isEmpty()) {
            sum += " · final pass " + queue.pass().size();
        }
        run.say(sum);
        if (line.hasOption("short")) {
            return;
        }
        Table table = new Table();
        for (Domain domain : course.domains()) {
            table.row(
                    "  " + domain.title(),
                    "due " + count(due(queue), domain),
                    "new " + count(queue.fresh(), domain),
                    "again " + count(queue.redrills(), domain));
        }
        run.print(table.text());
        queue.nextDue().ifPresent(next -> run.say("Next after today: " + next));
    }

    /// What must be asked today, items with a corrected key included.
    private static List<ItemId> due(Queue queue) {
        List<ItemId> due = new ArrayList<>(queue.corrected());
        due.addAll(queue.due());
        return due;
    }

    private static int count(List<ItemId> items, Domain domain) {
        int count = 0;
        for (ItemId item : items) {
            count += item.deck().equals(domain.slug()) ? 1 : 0;
        }
        return count;
    }
}
