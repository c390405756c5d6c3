package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction.Cloze;
import retain.deck.Item;
import retain.deck.Status;
import retain.log.Entry.Flag;
import retain.log.History;
import retain.report.FlaggedItem;
import retain.report.RaisedFlag;
import retain.schedule.Algorithm;
import retain.schedule.EaseFactor;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An item, where the learner stands with it, and what anybody flagged.
///
/// @param algorithm that made the schedule
/// @param memory empty without an answer
/// @param day the study day for which recall is told
/// @param reviews how many answers to it stand
/// @param flags oldest first
record ItemRow(
        Item item,
        Algorithm algorithm,
        Schedule schedule,
        Optional<Memory> memory,
        LocalDate day,
        boolean suspended,
        int reviews,
        List<RaisedFlag> flags) {
    static final String NEW = "new";
    static final String LEARNING = "learning";
    static final String REVIEW = "review";
    static final String SUSPENDED = "suspended";
    static final String RETIRED = "retired";
    static final String LEECH = "leech";

    /// A leech is one besides being in another state.
    static final List<String> STATES = List.of(NEW, LEARNING, REVIEW, LEECH, SUSPENDED, RETIRED);

    ItemRow {
        flags = List.copyOf(flags);
    }

    static ItemRow of(
            Item item,
            History history,
            Algorithm algorithm,
            LocalDate day,
            List<RaisedFlag> flags) {
        var reviews = history.reviews(item.id());
        return new ItemRow(
                item,
                algorithm,
                algorithm.scheduler().schedule(reviews),
                MemoryModel.DEFAULT.memory(reviews),
                day,
                history.isSuspended(item.id()),
                reviews.size(),
                flags);
    }

    String state() {
        if (item.status() == Status.RETIRED) {
            return RETIRED;
        }
        if (suspended) {
            return SUSPENDED;
        }
        return switch (schedule) {
            case Unseen _ -> NEW;
            case Scheduled at -> at.isLearning() ? LEARNING : REVIEW;
        };
    }

    boolean isLeech() {
        return schedule instanceof Scheduled at && at.isLeech() && item.status() != Status.RETIRED;
    }

    boolean isIn(String state) {
        return state.equals(LEECH) ? isLeech() : state().equals(state);
    }

    /// The question; of a cloze without a lead-in, its text.
    static String question(Item item) {
        return item.question().isEmpty() && item.interaction() instanceof Cloze cloze
                ? cloze.text(_ -> "____")
                : item.question();
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", item.id().toString());
        row.put("kind", item.kind().word());
        row.put("domain", item.id().deck());
        row.put("topic", item.topic().isEmpty() ? null : item.topic());
        row.put("status", item.status().word());
        row.put("critical", item.critical());
        row.put("level", item.level().word());
        row.put("facts", item.facts());
        row.put("question", question(item));
        row.put("state", state());
        row.put("leech", isLeech());
        switch (schedule) {
            case Scheduled at -> {
                row.put("repetition", at.repetition());
                row.put("interval", at.interval());
                row.put(
                        "ease_factor",
                        switch (at.strength()) {
                            case EaseFactor ease -> ease.value();
                            case Memory _ -> null;
                        });
                row.put("due", at.due().toString());
                row.put("lapses", at.lapses());
                row.put("last_reviewed", at.lastReviewed().toString());
            }
            case Unseen _ -> {
                row.put("repetition", 0);
                row.put("interval", 0);
                row.put(
                        "ease_factor",
                        switch (algorithm) {
                            case SM2 -> EaseFactor.FIRST.value();
                            case FSRS6 -> null;
                        });
                row.put("due", null);
                row.put("lapses", 0);
                row.put("last_reviewed", null);
            }
        }
        row.put("stability", memory.map(at -> rounded(at.stability())).orElse(null));
        row.put("difficulty", memory.map(at -> rounded(at.difficulty())).orElse(null));
        row.put(
                "retrievability",
                memory.map(at -> rounded(MemoryModel.DEFAULT.recall(at, day))).orElse(null));
        row.put("reviews", reviews);
        row.put("flags", json(flags));
        return row;
    }

    /// To four decimals; what comes after them is nobody's knowledge.
    private static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }

    /// What is known of an item that the course does not have.
    static Map<String, @Nullable Object> goneJson(FlaggedItem gone) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", gone.item().toString());
        row.put("domain", gone.item().deck());
        row.put("flags", json(gone.flags()));
        return row;
    }

    private static List<Map<String, @Nullable Object>> json(List<RaisedFlag> flags) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (RaisedFlag raised : flags) {
            Flag flag = raised.flag();
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("id", flag.id().toString());
            json.put("at", flag.at().toString());
            json.put("learner", flag.learner().name());
            json.put("note", flag.note());
            json.put(
                    "reworded",
                    switch (raised.wording()) {
                        case PRESENT -> false;
                        case OLDER -> true;
                        case UNKNOWN, GONE -> null;
                    });
            list.add(json);
        }
        return list;
    }
}
