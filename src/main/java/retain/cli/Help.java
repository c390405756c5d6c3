package retain.cli;

import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The texts of `--help`.
final class Help {
    private Help() {}

    static String program() {
        StringBuilder out = new StringBuilder("usage: retain COMMAND [OPTION…]\n\nCommands:\n");
        Table table = new Table();
        for (Command command : Commands.ALL) {
            table.row("  " + head(command), command.usage().summary());
        }
        out.append(table.text()).append("\nOptions everywhere:\n");
        options(out, Commands.GLOBAL);
        out.append("\nExamples:\n");
        for (String example : List.of("study", "check decks", "COMMAND --help")) {
            out.append("  retain ").append(example).append('\n');
        }
        return out.toString();
    }

    static String of(Command command) {
        StringBuilder out = new StringBuilder("usage: retain ");
        out.append(head(command)).append(" [OPTION…]\n\n");
        out.append(command.usage().summary()).append('\n');
        if (!command.usage().options().isEmpty()) {
            out.append("\nOptions:\n");
            options(out, command.usage().options());
        }
        out.append("\nOptions everywhere:\n");
        options(out, Commands.GLOBAL);
        out.append("\nExamples:\n");
        command.usage()
                .examples()
                .forEach(example -> out.append("  ").append(example).append('\n'));
        return out.toString();
    }

    private static String head(Command command) {
        return command.usage().operands().isEmpty()
                ? command.usage().name()
                : command.usage().name() + " " + command.usage().operands();
    }

    private static void options(StringBuilder out, List<Option> options) {
        Table table = new Table();
        for (Option option : options) {
            @Nullable String longName = option.getLongOpt();
            String name = longName == null ? "-" + option.getOpt() : "--" + longName;
            String value = option.hasArg() ? " " + option.getArgName() : "";
            table.row("  " + name + value, option.getDescription());
        }
        out.append(table.text());
    }
}
