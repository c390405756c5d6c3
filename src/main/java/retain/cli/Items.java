package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Status;
import retain.json.JsonText;
import retain.log.Entry.Review;
import retain.log.History;
import retain.schedule.Schedule;
import retain.schedule.Sm2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists all items and where the learner stands with each.
final class Items implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "items",
                "",
                "list all items and where each stands",
                List.of(Choices.json()),
                List.of("retain items", "retain items --json"),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        Course course = run.course();
        History history = run.history(course);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Item item : course.items()) {
            rows.add(row(item, history));
        }
        if (line.hasOption("json")) {
            run.print(JsonText.pretty(rows) + "\n");
            return Cli.DONE;
        }
        Table table = new Table();
        table.row("ITEM", "KIND", "STATE", "INTERVAL", "EASE", "DUE", "LAPSES");
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> row = rows.get(i);
            table.row(
                    course.items().get(i).id().inCourse(),
                    shown(row.get("kind")),
                    shown(row.get("state")),
                    shown(row.get("interval")),
                    shown(row.get("ease_factor")),
                    shown(row.get("due")),
                    shown(row.get("lapses")));
        }
        run.print(table.text());
        return Cli.DONE;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Map<String, @Nullable Object> row(Item item, History history) {
        List<Review> reviews = history.reviews(item.id());
        Schedule schedule = new Sm2().schedule(reviews);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", item.id().toString());
        row.put("kind", item.kind().word());
        row.put("domain", item.id().deck());
        row.put("topic", item.topic().isEmpty() ? null : item.topic());
        row.put("status", item.status().word());
        row.put("state", state(item, history, schedule));
        switch (schedule) {
            case Schedule.Scheduled at -> {
                row.put("repetition", at.repetition());
                row.put("interval", at.interval());
                row.put("ease_factor", at.easeFactor() / 100.0);
                row.put("due", at.due().toString());
                row.put("lapses", at.lapses());
                row.put("last_reviewed", at.lastReviewed().toString());
            }
            case Schedule.Unseen _ -> {
                row.put("repetition", 0);
                row.put("interval", 0);
                row.put("ease_factor", 2.5);
                row.put("due", null);
                row.put("lapses", 0);
                row.put("last_reviewed", null);
            }
        }
        row.put("reviews", reviews.size());
        return row;
    }

    private static String state(Item item, History history, Schedule schedule) {
        if (item.status() == Status.RETIRED) {
            return "retired";
        }
        if (history.isSuspended(item.id())) {
            return "suspended";
        }
        return switch (schedule) {
            case Schedule.Unseen _ -> "new";
            case Schedule.Scheduled at -> at.isLearning() ? "learning" : "review";
        };
    }
}
