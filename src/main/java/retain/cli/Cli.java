package retain.cli;

import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

import retain.check.FindingText;
import retain.finding.Circumstance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Runs command lines.
public final class Cli {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int BUG = 70;

    /// Entries count time from 1970 on and spell years with four digits, in any zone.
    private static final Instant AFTER_ALL_LOGS = Instant.parse("9999-01-01T00:00:00Z");

    private Cli() {}

    /// Runs one command line.
    ///
    /// @return its exit code: 0 done, 1 findings or a circumstance, 2 usage, 70 a bug
    public static int run(Surroundings surroundings, String... args) {
        int code;
        try {
            code = dispatch(surroundings, List.of(args));
        } catch (UsageError wrong) {
            complain(surroundings, wrong.getMessage());
            code = USAGE;
        } catch (Circumstance circumstance) {
            complain(surroundings, circumstance.getMessage());
            code = FINDINGS;
        } catch (OutOfMemoryError tooMuch) {
            complain(
                    surroundings,
                    "the decks or logs are too large to be held in memory at once: split them, or"
                            + " allow more by setting RETAIN_OPTS to -Xmx3g");
            code = FINDINGS;
        } catch (RuntimeException | StackOverflowError | AssertionError bug) {
            complain(surroundings, "this is a bug of retain, sorry: " + note(bug));
            code = BUG;
        }
        code = delivered(surroundings, code);
        surroundings.err().flush();
        return code;
    }

    /// A reader who has gone wants no more, nor does a terminal whose window is closed; any other
    /// loss of what was written is told.
    private static int delivered(Surroundings surroundings, int code) {
        if (!surroundings.out().checkError()
                || surroundings.terminal()
                || (surroundings.out() instanceof StandardOutput out && out.isReaderGone())) {
            return code;
        }
        complain(
                surroundings,
                "the standard output cannot be written: see that there is room where it goes");
        return code == DONE ? FINDINGS : code;
    }

    private static void complain(Surroundings surroundings, @Nullable String sentence) {
        surroundings.out().flush();
        surroundings.err().print("retain: " + FindingText.safe(String.valueOf(sentence)) + "\n");
    }

    private static String note(Throwable bug) {
        try {
            Path file = Files.createTempFile("retain-crash-", ".txt");
            try (PrintWriter out =
                    new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                bug.printStackTrace(out);
            }
            return "what happened is noted in " + file;
        } catch (IOException noNote) {
            return bug.toString();
        }
    }

    private static int dispatch(Surroundings surroundings, List<String> args) {
        List<Option> leading = new ArrayList<>(Commands.GLOBAL);
        leading.add(Choices.json());
        CommandLine globals = parse(leading, args, true);
        List<String> rest = globals.getArgList();
        if (rest.isEmpty()) {
            if (globals.hasOption("version")) {
                surroundings.out().print("retain " + surroundings.version() + "\n");
                return DONE;
            }
            if (globals.hasOption("help")) {
                surroundings.out().print(Help.program());
                return DONE;
            }
            throw new UsageError("say what to do, as in \"retain study\"; see retain --help");
        }
        String name = rest.getFirst();
        if (name.length() > 1 && name.startsWith("-")) {
            throw unknownOption(name, leading, "");
        }
        Command command =
                Commands.named(name)
                        .orElseThrow(() -> {
                            String hint = Choices.hint(name, Commands.names());
                            return new UsageError(
                                    "there is no command \""
                                            + name
                                            + "\""
                                            + (hint.isEmpty() ? "; see retain --help" : hint));
                        });
        List<String> without = new ArrayList<>(args.subList(0, args.size() - rest.size()));
        without.addAll(rest.subList(1, rest.size()));
        return run(surroundings, command, without);
    }

    private static int run(Surroundings surroundings, Command command, List<String> args) {
        List<Option> options = Commands.optionsOf(command);
        CommandLine line;
        try {
            line = parse(options, args, false);
        } catch (UnknownOption unknown) {
            throw unknownOption(unknown.option, options, " " + command.usage().name());
        }
        if (line.hasOption("help")) {
            surroundings.out().print(Help.of(command));
            return DONE;
        }
        if (line.hasOption("version")) {
            surroundings.out().print("retain " + surroundings.version() + "\n");
            return DONE;
        }
        if (command.usage().operands().isEmpty() && !line.getArgList().isEmpty()) {
            throw new UsageError(
                    command.usage().name() + " takes no \"" + line.getArgList().getFirst() + "\"");
        }
        Choices.text(line, "color")
                .filter(when -> !List.of("auto", "always", "never").contains(when))
                .ifPresent(when -> {
                    throw new UsageError(
                            "--color takes auto, always or never, not \"" + when + "\"");
                });
        Choices.text(line, "learner").ifPresent(who -> Run.learnerNamed("--learner", who));
        Surroundings pretended =
                Choices.text(line, "now")
                        .map(now -> surroundings.withClock(clock(surroundings, now)))
                        .orElse(surroundings);
        if (line.hasOption("now") && command.usage().writes() && !line.hasOption("data")) {
            throw new UsageError(
                    command.usage().name()
                            + " takes --now only together with --data FILE, so that your own"
                            + " progress keeps true dates");
        }
        return command.run(new Run(pretended, line), line);
    }

    private static InstantSource clock(Surroundings surroundings, String text) {
        Instant from = instant(surroundings, text);
        if (from.isBefore(Instant.EPOCH) || !from.isBefore(AFTER_ALL_LOGS)) {
            throw new UsageError(
                    "--now takes a moment of the years 1970 to 9998, not \"" + text + "\"");
        }
        Instant start = surroundings.clock().instant();
        return () -> from.plus(Duration.between(start, surroundings.clock().instant()));
    }

    private static Instant instant(Surroundings surroundings, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            // Perhaps without a zone.
        }
        try {
            return LocalDateTime.parse(text).atZone(surroundings.zone()).toInstant();
        } catch (DateTimeParseException neither) {
            throw new UsageError(
                    "--now takes a moment like 2026-11-23T07:30 or 2026-11-23T06:30:00Z, not \""
                            + text
                            + "\"");
        }
    }

    private static final class UnknownOption extends RuntimeException {
        private static final long serialVersionUID = 1;
        final String option;

        UnknownOption(String option) {
            super(option);
            this.option = option;
        }
    }

    private static CommandLine parse(List<Option> known, List<String> args, boolean upToCommand) {
        Options options = new Options();
        // Copies: the parser keeps values in the options.
        known.forEach(option -> options.addOption((Option) option.clone()));
        DefaultParser parser =
                DefaultParser.builder()
                        .setAllowPartialMatching(false)
                        .setStripLeadingAndTrailingQuotes(false)
                        .get();
        try {
            return parser.parse(options, args.toArray(String[]::new), upToCommand);
        } catch (MissingArgumentException missing) {
            Option option = missing.getOption();
            @Nullable String longName = option.getLongOpt();
            throw new UsageError(
                    (longName == null ? "-" + option.getOpt() : "--" + longName)
                            + " needs a value: "
                            + option.getArgName());
        } catch (AmbiguousOptionException ambiguous) {
            throw new UnknownOption(ambiguous.getOption());
        } catch (UnrecognizedOptionException unknown) {
            throw new UnknownOption(unknown.getOption());
        } catch (ParseException other) {
            throw new UsageError(String.valueOf(other.getMessage()));
        }
    }

    private static UsageError unknownOption(String option, List<Option> known, String command) {
        Set<String> names = new LinkedHashSet<>();
        for (Option each : known) {
            @Nullable String longName = each.getLongOpt();
            names.add(longName == null ? "-" + each.getOpt() : "--" + longName);
        }
        String bare = Arrays.asList(option.split("=", 2)).getFirst();
        String hint = Choices.hint(bare, names);
        return new UsageError(
                "there is no option \""
                        + bare
                        + "\""
                        + (hint.isEmpty() ? "; see retain" + command + " --help" : hint));
    }
}
