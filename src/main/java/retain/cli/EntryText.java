package retain.cli;

import retain.deck.Response.Omitted;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An entry as a person reads it.
final class EntryText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final int LONGEST_VALUE = 40;

    private final ZoneId zone;
    private final Map<EntryId, Entry> known = new HashMap<>();

    /// @param all where what was undone is looked up
    EntryText(Collection<? extends Entry> all, ZoneId zone) {
        this.zone = zone;
        all.forEach(entry -> known.put(entry.id(), entry));
    }

    String of(Entry entry) {
        return MOMENT.format(entry.at().atZone(zone)) + "  " + what(entry);
    }

    private String what(Entry entry) {
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
            case Entry.Retraction retraction -> undo(retraction);
            case Entry.Suspension suspension -> suspension.item() + " suspended";
            case Entry.Resumption resumption -> resumption.item() + " resumed";
            case Entry.Burial burial -> burial.item() + " buried until " + burial.day().plusDays(1);
            case Entry.Flag flag ->
                    flag.item() + " flagged" + (flag.note().isEmpty() ? "" : ": " + flag.note());
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
                    setting.course() + ": " + setting.name() + " set to " + cut(setting.value());
            case Entry.Alias alias -> alias.of().name() + " joined to " + alias.learner().name();
            case ExamEntry exam -> exam(exam);
        };
    }

    private static String exam(ExamEntry entry) {
        return switch (entry) {
            case ExamEntry.Started started ->
                    "exam "
                            + started.form().exam().name()
                            + " of "
                            + started.form().course()
                            + " begun";
            case ExamEntry.Resumed _ -> "exam gone on with";
            case ExamEntry.Answered answered ->
                    answered.item()
                            + (answered.response() instanceof Omitted
                                    ? " left open in the exam"
                                    : " answered in the exam")
                            + (answered.marked() ? ", marked" : "");
            case ExamEntry.Paused paused ->
                    switch (paused.why()) {
                        case TICK -> "exam goes on";
                        case LEFT -> "exam left";
                        case STOOD_STILL -> "exam stood still";
                    };
            case ExamEntry.Finished finished ->
                    switch (finished.how()) {
                        case SUBMITTED -> "exam submitted";
                        case TIME_UP -> "exam ended, time up";
                    };
        };
    }

    /// Some values are for the program alone, and long.
    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private String undo(Entry.Retraction undo) {
        return target(undo)
                .map(target ->
                        target instanceof Entry.Retraction undone
                                ? target(undone)
                                        .map(again -> "redo of " + named(again))
                                        .orElse("undo of an undo")
                                : "undo of " + named(target))
                .orElse("undo of an entry that is not here yet");
    }

    private Optional<Entry> target(Entry.Retraction undo) {
        return Optional.ofNullable(known.get(undo.retracted()));
    }

    private static String named(Entry entry) {
        return switch (entry) {
            case Entry.Review review ->
                    "the grade " + review.quality().value() + " on " + review.item();
            case Entry.Retraction _ -> "an undo";
            case Entry.Suspension suspension -> "the suspension of " + suspension.item();
            case Entry.Resumption resumption -> "the resumption of " + resumption.item();
            case Entry.Burial burial -> "the burial of " + burial.item();
            case Entry.Flag flag -> "the flag on " + flag.item();
            case Entry.Note note -> "the note on " + note.item();
            case Entry.Restart restart ->
                    switch (restart.scope()) {
                        case Entry.Scope.OneItem one -> "the restart of " + one.item();
                        case Entry.Scope.WholeCourse whole ->
                                "the restart of all of " + whole.course();
                    };
            case Entry.Goal goal -> "the day of exam " + goal.exam() + " of " + goal.course();
            case Entry.Setting setting ->
                    "the setting " + setting.name() + " of " + setting.course();
            case Entry.Alias alias ->
                    "the joining of " + alias.of().name() + " to " + alias.learner().name();
            case ExamEntry _ -> "an entry of an exam";
        };
    }
}
