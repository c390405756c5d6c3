package retain.cli;

import retain.change.CourseChanges;
import retain.change.DeckChange;
import retain.change.Edit;
import retain.change.Fate;
import retain.change.ItemChange;
import retain.change.SameAnswer;
import retain.check.FindingText;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.finding.TextWidth;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Wrap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What changed, as a person reads it: by deck, the gravest first, and what it adds up to.
final class DiffText {
    /// A value so short is told on one line with the one it replaces.
    private static final int SHORT = 28;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private final CourseChanges changes;
    private final Map<ItemId, Touched> touched;
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    DiffText(CourseChanges changes, Map<ItemId, Touched> touched, int width, boolean colour) {
        this.changes = changes;
        this.touched = touched;
        this.width = width;
        this.colour = colour;
    }

    String text() {
        if (changes.isEmpty()) {
            return "no differences\n";
        }
        course();
        changes.decks().stream().filter(deck -> !deck.isSame()).forEach(this::deck);
        summary();
        return out.toString();
    }

    private void course() {
        if (!changes.forgetsCourse()
                && changes.forgotten().isEmpty()
                && changes.edits().isEmpty()) {
            return;
        }
        heading("course " + changes.after().slug());
        if (changes.forgetsCourse()) {
            line(2, "", "all progress is lost: " + remedy(), RED);
        }
        for (String name : changes.forgotten()) {
            line(2, "", "the earlier name " + name + " is no more in \"was\": " + lost(name), RED);
        }
        changes.edits().forEach(edit -> edit(2, edit));
    }

    private String remedy() {
        boolean alone = changes.after().decks().getFirst().slug().equals(changes.after().slug());
        return "write \"was: "
                + changes.before().slug()
                + "\" at the top of "
                + (alone ? "the deck" : "course.yaml")
                + " to keep it";
    }

    private static String lost(String name) {
        return "progress kept under it is lost; write \"was: " + name + "\" again to keep it";
    }

    private void deck(DeckChange deck) {
        String state =
                deck.older().isEmpty()
                        ? ", new"
                        : deck.newer().isEmpty()
                                ? ", removed"
                                : deck.isRenamed() ? ", was " + deck.older().get().slug() : "";
        heading("deck " + deck.slug() + state);
        if (deck.unclaimed()) {
            line(
                    2,
                    "",
                    "write \"was: "
                            + deck.older().orElseThrow().slug()
                            + "\" at the top of the deck to keep the progress of its items",
                    RED);
        }
        for (String name : deck.forgotten()) {
            line(2, "", "the earlier name " + name + " is no more in \"was\": " + lost(name), RED);
        }
        deck.edits().forEach(edit -> edit(2, edit));
        for (ItemChange item : deck.items()) {
            if (item.fate() != Fate.SAME && !isTold(deck, item)) {
                item(deck, item);
            }
        }
    }

    /// What the deck says of all its items needs no line for each.
    private static boolean isTold(DeckChange deck, ItemChange item) {
        return deck.unclaimed()
                && item instanceof ItemChange.Unclaimed(var before, var after, var edits)
                && edits.isEmpty()
                && before.id().id().equals(after.id().id());
    }

    private void item(DeckChange deck, ItemChange item) {
        Item shown = item.newer().or(item::older).orElseThrow();
        out.append('\n');
        line(
                2,
                "",
                item.fate().word() + ": " + shown.id().id() + formerly(deck, item),
                item.fate().losesProgress() ? RED : BOLD);
        Touched progress = progress(item);
        if (!progress.isNothing()) {
            String lost = item.fate().losesProgress() ? "lost: " : "progress: ";
            line(4, "", lost + progress.words(), item.fate().losesProgress() ? RED : FAINT);
        }
        advice(deck, item);
        switch (item) {
            case ItemChange.Added(var added) -> {
                line(4, "+ ", question(added), GREEN);
                if (added.status() != Status.APPROVED) {
                    line(4, "", "not asked yet: its status is " + added.status().word(), FAINT);
                }
            }
            case ItemChange.Removed(var removed) -> line(4, "− ", question(removed), RED);
            case ItemChange.Joined(var joined, _) -> line(4, "− ", question(joined), RED);
            case ItemChange.Unclaimed _, ItemChange.Kept _ ->
                    item.edits().forEach(edit -> edit(4, edit));
        }
    }

    private static String formerly(DeckChange deck, ItemChange item) {
        if (item.older().isEmpty() || item.newer().isEmpty()) {
            return item instanceof ItemChange.Joined(_, var into) ? " to " + into.inCourse() : "";
        }
        ItemId before = item.older().get().id();
        ItemId after = item.newer().get().id();
        boolean sameDeck = isOf(deck, before.deck());
        return sameDeck && before.id().equals(after.id())
                ? ""
                : (item instanceof ItemChange.Unclaimed ? ", which reads like " : ", was ")
                        + (sameDeck ? before.id() : before.inCourse());
    }

    private static boolean isOf(DeckChange deck, String slug) {
        return deck.slug().equals(slug)
                || deck.older().filter(older -> older.slug().equals(slug)).isPresent();
    }

    private void advice(DeckChange deck, ItemChange item) {
        switch (item) {
            case ItemChange.Unclaimed(var before, _, _) when !deck.unclaimed() ->
                    line(
                            4,
                            "",
                            "if it is the same question, write \"was: "
                                    + (isOf(deck, before.id().deck())
                                            ? before.id().id()
                                            : before.id().inCourse())
                                    + "\" at it to keep its progress",
                            "");
            case ItemChange.Kept kept -> {
                for (ItemId name : kept.forgotten()) {
                    line(
                            4,
                            "",
                            "the earlier name "
                                    + name.inCourse()
                                    + " is no more in \"was\": progress kept under it is lost",
                            RED);
                }
                for (SameAnswer same : SameAnswer.of(kept)) {
                    line(
                            4,
                            "",
                            "if the answer is the same, write \"id: "
                                    + same.id()
                                    + "\" at it, and nobody is told of a correction",
                            "");
                }
            }
            case ItemChange.Added _, ItemChange.Removed _, ItemChange.Joined _ -> {}
            case ItemChange.Unclaimed _ -> {}
        }
    }

    /// The question, or the text of a cloze without one.
    private static String question(Item item) {
        return item.question().isEmpty()
                ? item.interaction() instanceof Cloze cloze ? clozeText(cloze) : item.id().id()
                : item.question();
    }

    private static String clozeText(Cloze cloze) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : cloze.segments()) {
            switch (segment) {
                case Words words -> text.append(words.text());
                case Blank blank ->
                        text.append('[').append(blank.accepted().getFirst()).append(']');
            }
        }
        return text.toString();
    }

    private void edit(int indent, Edit edit) {
        switch (edit) {
            case Edit.Replaced(var part, var before, var after)
                    when part.equals("figure") && before.concat(after).contains("\n") -> {
                line(indent, "", part, "");
                before.lines().forEach(row -> drawn(indent + 2, "− ", row, RED));
                after.lines().forEach(row -> drawn(indent + 2, "+ ", row, GREEN));
            }
            case Edit.Replaced(var part, var before, var after)
                    when TextWidth.of(before) <= SHORT && TextWidth.of(after) <= SHORT ->
                    line(indent, "", part + ": " + before + " → " + after, "");
            case Edit.Replaced(var part, var before, var after) -> {
                Contrast excerpt = Contrast.of(before, after);
                line(indent, "", part, "");
                line(indent + 2, "− ", excerpt.before(), RED);
                line(indent + 2, "+ ", excerpt.after(), GREEN);
            }
            case Edit.Added(var part, var text) -> line(indent, "+ ", part + ": " + text, GREEN);
            case Edit.Removed(var part, var text) -> line(indent, "− ", part + ": " + text, RED);
            case Edit.Turned(_, var text, var right) ->
                    line(
                            indent,
                            "",
                            (right ? "now right: " : "no longer right: ") + text,
                            right ? GREEN : RED);
        }
    }

    private void summary() {
        heading("summary");
        if (changes.forgetsCourse()) {
            line(2, "", "all progress is lost: " + remedy() + ". With it:", RED);
        }
        Map<Fate, Touched> sums = new EnumMap<>(Fate.class);
        changes.items().forEach(item -> sums.merge(item.fate(), progress(item), Touched::and));
        int widest =
                changes.counts().values().stream()
                        .mapToInt(count -> String.valueOf(count).length())
                        .max()
                        .orElse(1);
        changes.counts()
                .forEach((fate, count) -> {
                    String number = " ".repeat(widest - String.valueOf(count).length()) + count;
                    Touched sum = sums.getOrDefault(fate, Touched.NOTHING);
                    boolean told = fate != Fate.SAME && !sum.isNothing();
                    line(
                            2,
                            number + " ",
                            fate.word()
                                    + (fate.meaning().isEmpty() ? "" : ": " + fate.meaning())
                                    + (told ? " (" + sum.sum() + ")" : ""),
                            fate.losesProgress() ? RED : "");
                });
        if (changes.counts().containsKey(Fate.REMOVED)) {
            line(
                    2,
                    "",
                    "A removed item keeps its progress if it stays in the deck with \"status:"
                            + " retired\", or if the item that takes its place says \"was: ID\".",
                    "");
        }
    }

    private Touched progress(ItemChange item) {
        return item.older()
                .map(older -> touched.getOrDefault(older.id(), Touched.NOTHING))
                .orElse(Touched.NOTHING);
    }

    private void heading(String text) {
        out.append(out.isEmpty() ? "" : "\n");
        line(0, "", text, BOLD);
    }

    /// A row of a drawing, as it is.
    private void drawn(int indent, String lead, String row, String sequence) {
        put(" ".repeat(indent) + lead + FindingText.safe(row), sequence);
    }

    /// A text, wrapped under its own beginning.
    private void line(int indent, String lead, String text, String sequence) {
        int room = width - indent - TextWidth.of(lead);
        List<Line> lines = Wrap.lines(text, Role.PLAIN, room);
        String before = lead;
        for (Line line : lines.isEmpty() ? List.of(Line.BLANK) : lines) {
            put((" ".repeat(indent) + before + line.text()).stripTrailing(), sequence);
            before = " ".repeat(TextWidth.of(lead));
        }
    }

    private void put(String text, String sequence) {
        if (colour && !sequence.isEmpty()) {
            out.append("\u001b[").append(sequence).append('m').append(text).append("\u001b[0m\n");
        } else {
            out.append(text).append('\n');
        }
    }
}
