package retain;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A stand-in that touches what the program will touch: arguments, a deck, the database, the
/// terminal. It proves the image and gives its start-up time a first figure.
public final class Main {
    private static final String DECK = "question: Which day is it?\noptions: [today, tomorrow]\n";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command line and returns its exit code; the process may go on to run another.
    static int run(String... args) {
        try {
            CommandLine line =
                    new DefaultParser()
                            .parse(
                                    new Options()
                                            .addOption(null, "version", false, "")
                                            .addOption(null, "plain", false, "")
                                            .addOption(null, "data", true, ""),
                                    args);
            if (line.hasOption("version")) {
                System.out.println("retain 0.1.0");
            } else {
                var data = Path.of(line.getOptionValue("data", "progress.db"));
                List<String> screen = read(DECK);
                screen.add("started " + count(data) + " times");
                if (line.hasOption("plain")) {
                    screen.forEach(System.out::println);
                } else {
                    show(screen);
                }
            }
            return 0;
        } catch (ParseException | SQLException | IOException e) {
            System.err.println("retain: " + e.getMessage());
            return 1;
        }
    }

    private static List<String> read(String deck) {
        var texts = new ArrayList<String>();
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), deck)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts;
    }

    private static int count(Path data) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table if not exists start (id integer primary key) strict");
            statement.execute("insert into start default values");
            try (var rows = statement.executeQuery("select count(*) from start")) {
                return rows.getInt(1);
            }
        }
    }

    private static void show(List<String> lines) throws IOException {
        String type = System.getenv("TERM");
        String capabilities = type == null ? null : InfoCmp.getDefaultInfoCmp(type);
        if (type != null && capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
        try (Terminal terminal =
                TerminalBuilder.builder()
                        .provider("jni")
                        .graphemeCluster(false)
                        .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                        .build()) {
            var before = terminal.enterRawMode();
            terminal.puts(InfoCmp.Capability.enter_ca_mode);
            var display = new Display(terminal, true);
            display.resize(terminal.getSize());
            display.update(lines.stream().map(AttributedString::new).toList(), -1);
            terminal.flush();
            int key = 0;
            while (key != 'q' && key != -1) {
                // Never read() without a limit: it keeps the lock that JLine's shutdown hook needs,
                // and SIGTERM or SIGHUP would then hang for ever.
                key = terminal.reader().read(60_000);
                if (key >= 0) {
                    display.update(List.of(new AttributedString("key " + key)), -1);
                }
            }
            terminal.puts(InfoCmp.Capability.exit_ca_mode);
            terminal.setAttributes(before);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
