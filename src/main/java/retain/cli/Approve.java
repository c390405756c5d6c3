package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.ContentHash;
import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Notes.Reviewed;
import retain.deck.Status;
import retain.finding.Circumstance;
import retain.finding.Finding;
import retain.lint.ApprovalRules;
import retain.lint.Lint;
import retain.store.CourseFiles;
import retain.store.DeckRewrite;
import retain.yaml.ApprovalText;
import retain.yaml.Manuscript;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes into the decks that items were looked at and found good, as they stand now.
final class Approve implements Command {
    private static final int LONGEST_NAME = 100;

    @Override
    public Usage usage() {
        return new Usage(
                "approve",
                "ITEM…",
                "write into the decks that items were reviewed and may be asked",
                List.of(Choices.valued("by", "NAME", "who reviewed them")),
                List.of("retain approve anatomy/puborectalis-sling --by \"A. Author\""),
                false);
    }

    @Override
    public int run(Run run, CommandLine line) {
        String by = by(line);
        if (line.getArgList().isEmpty()) {
            throw new UsageError("approve needs an ITEM, as in \"retain approve anatomy/sling\"");
        }
        Path path = run.coursePath();
        Manuscript manuscript = CourseFiles.manuscript(path);
        Course course =
                manuscript
                        .course()
                        .orElseThrow(() ->
                                new Circumstance(
                                        "no deck of "
                                                + path
                                                + " can be read: run \"retain check "
                                                + path
                                                + "\" to see why"));
        List<Item> items = Run.items(course, line.getArgList());
        LocalDate today = run.today();
        items.forEach(item -> requireSound(item, course, manuscript, today));
        byFile(items, manuscript)
                .forEach((file, ofFile) -> {
                    Map<Item, Reviewed> reviews = new LinkedHashMap<>();
                    for (Item item : ofFile) {
                        Reviewed now = new Reviewed(by, today, ContentHash.of(item));
                        if (item.status() == Status.APPROVED
                                && item.notes().reviewed().equals(Optional.of(now))) {
                            run.say(item.id().inCourse() + " is approved already, as it stands");
                        } else {
                            reviews.put(item, now);
                        }
                    }
                    if (reviews.isEmpty()) {
                        return;
                    }
                    byte[] before = DeckRewrite.read(file);
                    byte[] after =
                            ApprovalText.approve(before, reviews)
                                    .orElseThrow(() ->
                                            new Circumstance(
                                                    file
                                                            + " was changed by another program just"
                                                            + " now; try again"));
                    DeckRewrite.replace(file, before, after);
                    reviews.keySet().forEach(item -> run.say(said(item, by)));
                });
        return Cli.DONE;
    }

    private static String said(Item item, String by) {
        String before =
                item.status() == Status.APPROVED ? "" : ", until now " + item.status().word();
        return item.id().inCourse() + " is approved by " + by + before;
    }

    private static String by(CommandLine line) {
        String by =
                Choices.text(line, "by")
                        .map(String::strip)
                        .orElseThrow(() ->
                                new UsageError("approve needs --by NAME: who reviewed the items?"));
        boolean steers = by.codePoints().anyMatch(c -> !isShown(c));
        if (by.isEmpty() || by.length() > LONGEST_NAME || steers) {
            throw new UsageError(
                    "--by takes a name of 1 to "
                            + LONGEST_NAME
                            + " characters on one line, not \""
                            + by
                            + "\"");
        }
        return by;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    /// An item of a file with an error is not approved: what stands there may not be what the
    /// author means. Nor is one that was retired.
    private static void requireSound(
            Item item, Course course, Manuscript manuscript, LocalDate today) {
        if (item.status() == Status.RETIRED) {
            throw new Circumstance(
                    item.id().inCourse()
                            + " is retired; set its status to review if it is to come back, then"
                            + " approve it");
        }
        String file = manuscript.places().at(item.id().inCourse(), "").place().file();
        boolean broken =
                manuscript.reading().findings().stream()
                        .anyMatch(finding ->
                                finding.isError() && finding.place().file().equals(file));
        if (broken) {
            throw new Circumstance(
                    file
                            + " has errors, so nothing in it is approved; run \"retain check "
                            + file
                            + "\" and mend them first");
        }
        for (Finding finding : Lint.ofItem(item, course, manuscript.places(), today).standing()) {
            if (finding.isError() && !finding.rule().equals(ApprovalRules.CHANGED)) {
                throw new Circumstance(
                        item.id().inCourse()
                                + " cannot be approved before this is mended: "
                                + finding.place()
                                + ": "
                                + finding.message());
            }
        }
    }

    private static Map<Path, List<Item>> byFile(List<Item> items, Manuscript manuscript) {
        Map<Path, List<Item>> byFile = new LinkedHashMap<>();
        for (Item item : items) {
            String file = manuscript.places().at(item.id().inCourse(), "").place().file();
            byFile.computeIfAbsent(Run.path(file), _ -> new ArrayList<>()).add(item);
        }
        return byFile;
    }
}
