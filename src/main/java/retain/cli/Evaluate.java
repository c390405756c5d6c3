package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.json.JsonText;
import retain.log.History;
import retain.log.Learner;
import retain.report.Evaluation;
import retain.report.Replay;
import retain.schedule.Algorithm;
import retain.store.Access;

import java.util.List;
import java.util.SplittableRandom;

/// Says how well each memory model would have foretold a learner's answers.
final class Evaluate implements Command {
    /// Same log, same ranges.
    private static final long SEED = 1;

    @Override
    public Usage usage() {
        return new Usage(
                "evaluate",
                "",
                "say how well FSRS-6 and SM-2 foretell your answers",
                List.of(Choices.json()),
                List.of("retain evaluate", "retain evaluate --learner ada --json"),
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
                    Algorithm now = SchedulerChoice.of(run, course, history);
                    Replay replay = Replay.of(history, item -> item.course().equals(course.slug()));
                    Evaluation evaluation = Evaluation.of(replay, new SplittableRandom(SEED));
                    EvaluateText text = new EvaluateText(learner, course, now, evaluation);
                    if (line.hasOption("json")) {
                        run.print(JsonText.pretty(text.json()) + "\n");
                    } else {
                        Prose.say(run, line, text.head());
                        run.print(text.table());
                        Prose.say(run, line, text.foot());
                    }
                    return Cli.DONE;
                });
    }
}
