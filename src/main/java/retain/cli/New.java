package retain.cli;

import org.apache.commons.cli.CommandLine;

import java.util.List;

/// Writes what an instructor begins with.
final class New implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "new",
                "",
                "write what an instructor begins with",
                List.of(
                        Choices.valued(
                                "schema", "DIR", "write the JSON Schemas for editors into DIR")),
                List.of("retain new --schema clinic"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        String folder =
                Choices.text(line, "schema")
                        .orElseThrow(() ->
                                new UsageError("say what to write: --schema DIR, as in --help"));
        Schemas.write(Run.path(folder)).forEach(run::say);
        return Cli.DONE;
    }
}
