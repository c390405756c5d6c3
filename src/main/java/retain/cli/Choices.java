package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

import retain.deck.TypedText;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How options are declared and their values are read.
final class Choices {
    private Choices() {}

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    static Option valued(String name, String value, String description) {
        return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
    }

    static Option json() {
        return flag("json", "print for another program");
    }

    static Optional<String> text(CommandLine line, String name) {
        @Nullable String value = line.getOptionValue(name);
        return Optional.ofNullable(value);
    }

    /// All values of an option that may be given several times.
    static List<String> texts(CommandLine line, String name) {
        String @Nullable [] values = line.getOptionValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /// A number of at least `least`; empty where the option was not given.
    static Optional<Integer> number(CommandLine line, String name, int least) {
        return text(line, name).map(text -> number(name, text, least));
    }

    private static int number(String name, String text, int least) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        String dashes = name.length() == 1 ? "-" : "--";
        throw new UsageError(
                dashes + name + " takes a number from " + least + " up, not \"" + text + "\"");
    }

    /// `; did you mean "x"?` where something is near, else nothing.
    static String hint(String text, Collection<String> known) {
        return hint(text, known, "");
    }

    /// `; did you mean "x"?` where something is near, else what helps otherwise.
    static String hint(String text, Collection<String> known, String otherwise) {
        String nearest = "";
        int fewest = Math.max(1, text.length() / 3) + 1;
        for (String candidate : known) {
            int typos = TypedText.typos(text, candidate);
            if (typos < fewest) {
                fewest = typos;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? otherwise : "; did you mean \"" + nearest + "\"?";
    }
}
