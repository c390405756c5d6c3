package retain.cli;

import retain.log.Entry;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An entry as a person reads it.
final class EntryText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private EntryText() {}

    static String of(Entry entry, ZoneId zone) {
        return MOMENT.format(entry.at().atZone(zone)) + "  " + what(entry);
    }

    private static String what(Entry entry) {
        return switch (entry) {
            case Entry.Review review ->
                    review.item()
                            + " answered "
                            + (review.correct() ? "right" : "wrong")
                            + ", graded "
                            + review.quality().value()
                            + " ("
                            + review.kind().word()
                            + ")";
            case Entry.Retraction retraction -> "undo of " + retraction.retracted();
            case Entry.Suspension suspension -> suspension.item() + " suspended";
            case Entry.Resumption resumption -> resumption.item() + " resumed";
            case Entry.Burial burial -> burial.item() + " buried for " + burial.day();
            case Entry.Flag flag -> flag.item() + " flagged: " + flag.note();
            case Entry.Note note -> note.item() + " noted: " + note.text();
            case Entry.Restart restart ->
                    switch (restart.scope()) {
                        case Entry.Scope.OneItem one -> one.item() + " begun anew";
                        case Entry.Scope.WholeCourse whole ->
                                "all of " + whole.course() + " begun anew";
                    };
            case Entry.Goal goal ->
                    "exam " + goal.exam() + " of " + goal.course() + " on " + goal.examDate();
            case Entry.Setting setting ->
                    setting.course() + ": " + setting.name() + " set to " + setting.value();
            case Entry.Alias alias -> alias.of().name() + " joined to " + alias.learner().name();
        };
    }
}
