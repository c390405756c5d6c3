package retain.json;

import retain.deck.ItemId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;

/// Writes the members of an entry of a sitting. On its own, since whoever studies needs none of it.
final class ExamText {
    private ExamText() {}

    static String type(ExamEntry entry) {
        return switch (entry) {
            case Started _ -> "exam_started";
            case Resumed _ -> "exam_resumed";
            case Answered _ -> "exam_answered";
            case Paused _ -> "exam_paused";
            case Finished _ -> "exam_finished";
        };
    }

    static void own(JsonOut out, ExamEntry entry) {
        switch (entry) {
            case Started started -> {
                out.text("zone", started.zone().getId());
                // As a text: other programs would round a number of so many digits.
                out.text("seed", Long.toString(started.seed()));
                out.object("form", () -> FormText.members(out, started.form()));
            }
            case Resumed resumed -> sitting(out, resumed);
            case Answered answered -> {
                sitting(out, answered);
                out.text("item", answered.item().toString());
                out.value("response", ResponseText.value(answered.response()));
                out.trueIf("marked", answered.marked());
            }
            case Paused paused -> {
                sitting(out, paused);
                out.text("why", paused.why().word());
            }
            case Finished finished -> {
                sitting(out, finished);
                out.text("how", finished.how().word());
                out.texts("right", finished.right().stream().map(ItemId::toString).toList());
            }
        }
    }

    private static void sitting(JsonOut out, ExamEntry entry) {
        out.text("sitting", entry.sitting().toString());
        out.text("after", entry.after().toString());
        out.number("used_ms", Math.toIntExact(entry.used().toMillis()));
    }
}
