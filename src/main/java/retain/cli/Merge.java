package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.Learner;
import retain.log.Names;
import retain.log.ReviewLog;
import retain.store.Access;
import retain.store.LogFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes logs from elsewhere in.
final class Merge implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "merge",
                "FILE…",
                "take in logs or databases from elsewhere",
                List.of(
                        Choices.valued(
                                "as", "NAME", "the person in the files is this learner here")),
                List.of("retain merge laptop.jsonl", "retain merge --as ada old-laptop.db"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        if (line.getArgList().isEmpty()) {
            throw new UsageError("name the files to take in, as in \"retain merge ada.jsonl\"");
        }
        Optional<Learner> as = Choices.text(line, "as").map(name -> Run.learnerNamed("--as", name));
        List<Path> files = line.getArgList().stream().map(Run::path).toList();
        return run.withLog(
                Access.WRITE,
                log -> {
                    files.forEach(file -> merge(run, log, file, as));
                    return Cli.DONE;
                });
    }

    private static void merge(Run run, ReviewLog log, Path file, Optional<Learner> as) {
        Set<Learner> others = new LinkedHashSet<>();
        if (as.isPresent()) {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new Circumstance(file + " is no ordinary file, which --as needs");
            }
            LogFiles.read(file).forEach(entry -> others.add(entry.learner()));
            others.remove(as.get());
            if (others.size() > 1) {
                List<String> names = others.stream().map(Learner::name).toList();
                throw new Circumstance(
                        file
                                + " holds several learners ("
                                + String.join(", ", names)
                                + "), and --as joins the names of one person: export them one by"
                                + " one");
            }
        }
        Map<Learner, Integer> counts = new LinkedHashMap<>();
        LogFiles.merge(log, file).forEach(entry -> counts.merge(entry.learner(), 1, Integer::sum));
        if (counts.isEmpty()) {
            run.say(file + ": nothing new");
        }
        counts.forEach((learner, count) ->
                run.say(
                        file
                                + ": "
                                + (count == 1 ? "1 new entry" : count + " new entries")
                                + " for "
                                + learner.name()));
        as.ifPresent(learner -> others.forEach(other -> join(run, log, learner, other)));
    }

    private static void join(Run run, ReviewLog log, Learner learner, Learner other) {
        List<Entry.Alias> aliases = new ArrayList<>();
        for (Entry entry : log.practice()) {
            if (entry instanceof Entry.Alias alias) {
                aliases.add(alias);
            }
        }
        if (!Names.of(learner, aliases).contains(other)) {
            run.append(log, learner, List.of(new Entry.Alias(run.stamp(learner), other)));
            run.say(other.name() + " counts as " + learner.name() + " from now on");
        }
    }
}
