package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Prints a completion script for a shell.
final class Completion implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "completion",
                "bash|zsh|fish",
                "print a completion script for a shell",
                List.of(),
                List.of(
                        "source <(retain completion bash)",
                        "retain completion fish > ~/.config/fish/completions/retain.fish"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        String shell = line.getArgList().size() == 1 ? line.getArgList().getFirst() : "";
        switch (shell) {
            case "bash" -> run.print(bash());
            case "zsh" -> run.print("autoload -U +X bashcompinit && bashcompinit\n" + bash());
            case "fish" -> run.print(fish());
            default -> throw new UsageError("completion takes one shell: bash, zsh or fish");
        }
        return Cli.DONE;
    }

    private static String bash() {
        StringBuilder out = new StringBuilder("_retain() {\n    local words command word\n");
        out.append("    command=\n    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n");
        out.append("        case $word in\n            ");
        out.append(String.join(" | ", Commands.names()));
        out.append(") command=$word; break ;;\n        esac\n    done\n    case $command in\n");
        for (Command command : Commands.ALL) {
            out.append("        ").append(command.usage().name()).append(") words='");
            out.append(String.join(" ", names(Commands.optionsOf(command))));
            operands(command).forEach(operand -> out.append(' ').append(operand));
            out.append("' ;;\n");
        }
        out.append("        *) words='").append(String.join(" ", Commands.names())).append(' ');
        out.append(String.join(" ", names(Commands.GLOBAL))).append("' ;;\n    esac\n");
        out.append("    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n");
        return out.append("}\ncomplete -o default -F _retain retain\n").toString();
    }

    private static String fish() {
        StringBuilder out = new StringBuilder();
        for (Command command : Commands.ALL) {
            String line = "complete -c retain -n __fish_use_subcommand -f -a ";
            out.append(line).append(command.usage().name());
            out.append(" -d ").append(quoted(command.usage().summary())).append('\n');
            String when = " -n '__fish_seen_subcommand_from " + command.usage().name() + "'";
            command.usage().options().forEach(option -> out.append(fish(when, option)));
            if (!operands(command).isEmpty()) {
                out.append("complete -c retain").append(when).append(" -f -a ");
                out.append(quoted(String.join(" ", operands(command)))).append('\n');
            }
        }
        Commands.GLOBAL.forEach(option -> out.append(fish("", option)));
        return out.toString();
    }

    /// The operands that are words of the program's own, and not files or items.
    private static List<String> operands(Command command) {
        return switch (command.usage().name()) {
            case "completion" -> List.of("bash", "zsh", "fish");
            case "new" -> New.words();
            default -> List.of();
        };
    }

    private static String fish(String when, Option option) {
        @Nullable String longName = option.getLongOpt();
        return "complete -c retain"
                + when
                + (longName == null ? " -s " + option.getOpt() : " -l " + longName)
                + (option.hasArg() && !option.hasOptionalArg() ? " -r" : "")
                + " -d "
                + quoted(option.getDescription())
                + "\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static List<String> names(List<Option> options) {
        List<String> names = new ArrayList<>();
        for (Option option : options) {
            @Nullable String longName = option.getLongOpt();
            names.add(longName == null ? "-" + option.getOpt() : "--" + longName);
        }
        return names;
    }
}
