package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

import retain.check.FindingText;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.nio.file.Path;
import java.util.List;

/// Reads decks and tells what is wrong with them.
final class Check implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "[PATH]…";
    }

    @Override
    public String summary() {
        return "say what is wrong with decks, and where";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public List<String> examples() {
        return List.of("retain check", "retain check decks/anatomy.yaml");
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public int run(Session session, CommandLine line) {
        List<Path> paths =
                line.getArgList().isEmpty()
                        ? List.of(session.coursePath())
                        : line.getArgList().stream().map(Session::path).toList();
        boolean errors = false;
        for (Path path : paths) {
            Reading reading = CourseFiles.read(path);
            session.print(FindingText.all(reading.findings(), reading.files()));
            if (line.getArgList().isEmpty()) {
                session.say("checked: " + path);
            }
            errors |= reading.hasErrors();
        }
        return errors ? Cli.FINDINGS : Cli.DONE;
    }
}
