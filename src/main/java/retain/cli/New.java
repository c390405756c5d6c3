package retain.cli;

import org.apache.commons.cli.CommandLine;

import java.util.ArrayList;
import java.util.List;

/// Begins what an author is to go on with.
final class New implements Command {
    private static final List<String> WHAT = List.of("course", "item");

    /// The words that may follow, for a shell to complete.
    static List<String> words() {
        List<String> words = new ArrayList<>(WHAT);
        words.addAll(NewItem.kinds());
        return words;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "new",
                "[course DIR | item KIND]",
                "write a small course to begin with, or print an item to fill in",
                List.of(
                        Choices.valued("schema", "DIR", "write JSON Schemas for editors into DIR"),
                        Choices.valued("title", "TEXT", "course: its title, else made of DIR"),
                        Choices.valued("id", "ID", "item: its id, else a free one is made"),
                        Choices.valued("question", "TEXT", "item: its question; makes the id")),
                List.of(
                        "retain new course first-aid",
                        "retain new item",
                        "retain new --schema first-aid",
                        "retain new item typed --question \"What is a burn by hot water called?\""),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        List<String> operands = line.getArgList();
        String what = operands.isEmpty() ? "" : operands.getFirst();
        List<String> more = operands.isEmpty() ? operands : operands.subList(1, operands.size());
        switch (what) {
            case "course" -> {
                refuse(line, what, "id", "question", "schema");
                NewCourse.write(run, more, Choices.text(line, "title"));
            }
            case "item" -> {
                refuse(line, what, "title", "schema");
                NewItem.print(run, more, Choices.text(line, "id"), Choices.text(line, "question"));
            }
            case "" -> writeSchemas(run, line);
            default ->
                    throw new UsageError(
                            "new makes a course or an item, not \"" + what + "\"" + hint(what));
        }
        return Cli.DONE;
    }

    private static String hint(String what) {
        if (what.equals("deck")) {
            return ": a deck is a file beside course.yaml, so copy one and write your own into it,"
                    + " or begin with \"retain new course DIR\"";
        }
        return NewItem.kinds().contains(what)
                ? "; did you mean \"retain new item " + what + "\"?"
                : Choices.hint(what, WHAT, "; for a course, write \"retain new course DIR\"");
    }

    private static void writeSchemas(Run run, CommandLine line) {
        String folder =
                Choices.text(line, "schema")
                        .orElseThrow(() ->
                                new UsageError(
                                        "say what to begin, as in \"retain new course first-aid\""
                                                + " or \"retain new item single\""));
        refuse(line, "--schema", "title", "id", "question");
        Schemas.write(Run.path(folder)).forEach(run::say);
    }

    private static void refuse(CommandLine line, String what, String... options) {
        for (String option : options) {
            if (line.hasOption(option)) {
                throw new UsageError("new " + what + " takes no --" + option);
            }
        }
    }
}
