package retain.deck;

import java.sql.Connection;
import java.time.Instant;
import java.util.function.Supplier;

/// Breaks the rules of the architecture on purpose, to see that they are kept.
final class Planted {
    final Supplier<Instant> clock = Instant::now;
    final Class<?> edge = Connection.class;
    final Class<?> downstream = retain.log.Entry.class;
    final Class<?> screens = org.jline.terminal.Terminal.class;
    final Class<?> parser = org.apache.commons.cli.Option.class;
    final Class<?> yaml = org.snakeyaml.engine.v2.api.LoadSettings.class;
}
