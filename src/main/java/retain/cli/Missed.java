package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.log.History;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.schedule.Limits;
import retain.session.Desk;
import retain.session.Mode;
import retain.session.Session;
import retain.tui.sitting.Opening;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cram of what an examination missed, as the course now has it.
final class Missed {
    private final Run run;
    private final Course course;
    private final ReviewLog log;
    private final Learner learner;

    Missed(Run run, Course course, ReviewLog log, Learner learner) {
        this.run = run;
        this.course = course;
        this.log = log;
        this.learner = learner;
    }

    /// The same of the last examination that was sat to its end.
    void cramLast(CommandLine line, BufferedReader lines) {
        ExamResult last =
                Sittings.lastResult(
                                Sitting.all(log.sittingsOf(learner)).stream()
                                        .filter(sitting -> course.goesBy(sitting.form().course()))
                                        .toList())
                        .orElseThrow(() ->
                                new Circumstance(
                                        learner.name()
                                                + " has sat no examination of this course to its"
                                                + " end yet: begin one by \"retain exam\""));
        if (last.missed().isEmpty()) {
            run.say("Nothing was missed in the last examination.");
        } else {
            cram(last.missed(), line, lines);
        }
    }

    void cram(List<ItemId> missed, CommandLine line, BufferedReader lines) {
        History history = History.of(log.practiceOf(learner), course::current);
        Set<ItemId> asked = new LinkedHashSet<>();
        List<String> gone = new ArrayList<>();
        List<String> suspended = new ArrayList<>();
        for (ItemId id : missed) {
            Optional<Item> item =
                    course.item(course.current(id)).filter(here -> here.status() != Status.RETIRED);
            if (item.isEmpty()) {
                gone.add(id.inCourse());
            } else if (history.isSuspended(item.get().id())) {
                suspended.add(item.get().id().inCourse());
            } else {
                asked.add(item.get().id());
            }
        }
        say("No longer in the course", gone);
        say("Suspended", suspended);
        if (asked.isEmpty()) {
            return;
        }
        Desk desk =
                new Desk(
                        course,
                        learner,
                        run.surroundings().zone(),
                        run.surroundings().ids(),
                        SchedulerChoice.of(run, course, history).scheduler(),
                        new Limits(0, Optional.empty(), item -> asked.contains(item.id())),
                        Mode.CRAM);
        Session session = Session.open(desk, history, run.now());
        Study.sit(run, log, session, new Opening(false, line.hasOption("now")), lines);
    }

    private void say(String what, List<String> items) {
        if (!items.isEmpty()) {
            run.say(what + ", so not asked: " + String.join(", ", items));
        }
    }
}
