package retain.cli;

import org.apache.commons.cli.Option;

import java.util.List;

/// How a command is called. Help and shell completion are made from it.
///
/// @param operands what may follow the name, as in `FILE…`; empty where nothing may
/// @param summary one line for the list of commands
/// @param options its own; the global ones come on top
/// @param examples command lines that show what it is for
/// @param writes whether it may add to the log
record Usage(
        String name,
        String operands,
        String summary,
        List<Option> options,
        List<String> examples,
        boolean writes) {}
