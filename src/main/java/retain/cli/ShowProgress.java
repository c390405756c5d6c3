package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.json.JsonText;
import retain.log.History;
import retain.log.Learner;
import retain.report.Progress;
import retain.schedule.Algorithm;
import retain.schedule.StudyDay;
import retain.store.Access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Shows what is done, what is coming and what is weak.
final class ShowProgress implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "progress",
                "[NAME]",
                "show what is done, what is coming and what is weak",
                List.of(
                        Choices.flag("week", "the last seven days and the next, on one page"),
                        Choices.valued("domain", "D", "only this domain, with its items"),
                        Choices.valued("topic", "T", "only this topic, with its items"),
                        Choices.valued("item", "ITEM", "only this item, with its history"),
                        Choices.valued("html", "FILE", "write it all as a page with charts"),
                        Choices.json()),
                List.of(
                        "retain progress",
                        "retain progress anatomy",
                        "retain progress --item anatomy/vessels-before-sacrum",
                        "retain progress --week",
                        "retain progress --html progress.html"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        boolean isNarrowed =
                !line.getArgList().isEmpty()
                        || ProgressPlace.OPTIONS.stream().anyMatch(line::hasOption);
        if (isNarrowed && line.hasOption("week")) {
            throw new UsageError("--week is of the whole course: leave out what narrows it");
        }
        if (isNarrowed && line.hasOption("json")) {
            throw new UsageError("--json prints everything: leave out what narrows it");
        }
        if (line.hasOption("html")
                && (isNarrowed || line.hasOption("week") || line.hasOption("json"))) {
            throw new UsageError("--html writes everything, as a page: give it without the others");
        }
        Course course = run.course();
        Optional<ProgressScreens> screens =
                run.withLog(
                        Access.READ,
                        log -> {
                            Learner learner = run.learnerRead(log);
                            History history = History.of(log.entriesOf(learner), course::current);
                            Algorithm algorithm = SchedulerChoice.of(run, course, history);
                            LocalDate day = StudyDay.of(run.now(), run.surroundings().zone());
                            Progress progress =
                                    Progress.of(
                                            course,
                                            history,
                                            algorithm.scheduler(),
                                            DayChoice.kept(history),
                                            day);
                            if (line.hasOption("json")) {
                                ProgressJson json = new ProgressJson(progress, learner, algorithm);
                                run.print(JsonText.pretty(json.whole()) + "\n");
                            } else if (line.hasOption("html")) {
                                ProgressHtml.write(
                                        run,
                                        Choices.text(line, "html").orElseThrow(),
                                        progress,
                                        history,
                                        learner);
                            } else if (line.hasOption("week")) {
                                Prose.say(run, line, new ProgressWeek(progress).lines());
                            } else {
                                ProgressPlace place = ProgressPlace.of(line, progress);
                                Optional<ProgressScreens> shown =
                                        ProgressScreens.of(run, line, progress, history, place);
                                if (shown.isEmpty()) {
                                    new ProgressPage(run, line, progress).print(place, history);
                                }
                                return shown;
                            }
                            return Optional.<ProgressScreens>empty();
                        });
        screens.ifPresent(ProgressScreens::show);
        return Cli.DONE;
    }
}
