package retain.cli;

import org.apache.commons.cli.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of commands.
final class Commands {
    static final List<Command> ALL =
            List.of(
                    new Study(),
                    new Exam(),
                    new ShowProgress(),
                    new Due(),
                    new Plan(),
                    new Items(),
                    new Evaluate(),
                    new SetAside(true),
                    new SetAside(false),
                    new Restart(),
                    new Check(),
                    new Diff(),
                    new New(),
                    new Preview(),
                    new Approve(),
                    new Undo(),
                    new Redo(),
                    new Log(),
                    new Export(),
                    new Merge(),
                    new Completion());

    static final List<Option> GLOBAL =
            List.of(
                    Choices.valued("course", "PATH", "a course folder or a deck file"),
                    Choices.valued("data", "FILE", "the database of progress"),
                    Choices.valued("learner", "NAME", "who is learning"),
                    Choices.flag("plain", "numbered lines in place of the full screen"),
                    Choices.valued("color", "WHEN", "auto, always or never"),
                    Choices.valued("now", "INSTANT", "pretend that it is this moment"),
                    Choices.flag("help", "say what a command does, with examples"),
                    Choices.flag("version", "say which version this is"));

    private Commands() {}

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.usage().name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(command -> command.usage().name()).toList();
    }

    static List<Option> optionsOf(Command command) {
        List<Option> all = new ArrayList<>(command.usage().options());
        all.addAll(GLOBAL);
        return all;
    }
}
