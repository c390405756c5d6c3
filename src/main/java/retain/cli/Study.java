package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.finding.Circumstance;

import java.util.List;
import java.util.Optional;

/// Asks what is due. The session itself is not written yet: `run` ends with its options read.
final class Study implements Command {
    @Override
    public String name() {
        return "study";
    }

    @Override
    public String operands() {
        return "[COURSE]";
    }

    @Override
    public String summary() {
        return "answer what is due, then new items";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Choices.valued("new", "N", "new items a day (10)"),
                Choices.valued("limit", "N", "at most so many items"),
                Choices.valued("minutes", "N", "at most so long"),
                Choices.valued("deck", "D", "only this deck"),
                Choices.valued("topic", "T", "only this topic"),
                Choices.flag("critical", "only what is safety-critical"),
                Choices.flag("cram", "practise without moving any schedule"),
                Choices.flag("drafts", "also items that are not approved"),
                Choices.flag("notice", "read the notice of the course again"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "retain study",
                "retain study decks/anatomy.yaml",
                "retain study --new 5 --minutes 20");
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int run(Session session, CommandLine line) {
        Wanted wanted = Wanted.of(line);
        throw new Circumstance("study is not built yet (it would ask " + wanted + ")");
    }

    /// What the options ask for.
    record Wanted(
            Optional<String> course,
            int newItems,
            Optional<Integer> limit,
            Optional<Integer> minutes,
            Optional<String> deck,
            Optional<String> topic,
            boolean critical,
            boolean cram,
            boolean drafts,
            boolean notice) {
        static Wanted of(CommandLine line) {
            List<String> operands = line.getArgList();
            if (operands.size() > 1) {
                throw new UsageError("study takes one course, not " + operands.size());
            }
            if (!operands.isEmpty() && line.hasOption("course")) {
                throw new UsageError("name the course once: as COURSE or with --course");
            }
            return new Wanted(
                    operands.stream().findFirst(),
                    Choices.number(line, "new", 0).orElse(10),
                    Choices.number(line, "limit", 1),
                    Choices.number(line, "minutes", 1),
                    Choices.text(line, "deck"),
                    Choices.text(line, "topic"),
                    line.hasOption("critical"),
                    line.hasOption("cram"),
                    line.hasOption("drafts"),
                    line.hasOption("notice"));
        }
    }
}
