package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import retain.deck.ContentHash;
import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Notes.Reviewed;
import retain.deck.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// However a deck is laid out, an approval is read back as it was meant, and leaves every other
/// item and line alone.
class ApprovalLayoutsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int DECKS = 4_000;

    @Test
    void anApprovalIsReadBackInAnyLayout() {
        SplittableRandom random = new SplittableRandom(4);
        int approved = 0;
        for (int i = 0; i < DECKS; i++) {
            String deck = deck(random);
            Optional<List<Item>> before = items(deck);
            if (before.isPresent()) {
                approve(deck, before.get(), random.nextInt(before.get().size()));
                approved++;
            }
        }
        assertTrue(approved > DECKS / 2, approved + " decks of " + DECKS + " could be read");
    }

    private static void approve(String deck, List<Item> before, int chosen) {
        Item item = before.get(chosen);
        Reviewed review = new Reviewed("A. B", DAY, ContentHash.of(item));
        String after =
                new String(
                        ApprovalText.approve(deck.getBytes(UTF_8), Map.of(item, review))
                                .orElseThrow(() -> new AssertionError("not found in:\n" + deck)),
                        UTF_8);
        String both = deck + "\n=====>\n" + after;
        List<Item> read = items(after).orElseThrow(() -> new AssertionError("broken:\n" + both));
        assertEquals(before.size(), read.size(), both);
        for (int i = 0; i < before.size(); i++) {
            if (i != chosen) {
                assertEquals(before.get(i), read.get(i), both);
            }
        }
        assertEquals(Status.APPROVED, read.get(chosen).status(), both);
        assertEquals(Optional.of(review), read.get(chosen).notes().reviewed(), both);
        assertEquals(ContentHash.of(item), ContentHash.of(read.get(chosen)), both);
        List<String> kept = after.lines().toList();
        List<String> lost =
                deck.lines()
                        .map(String::stripTrailing)
                        .filter(line -> kept.stream().noneMatch(now -> now.startsWith(line)))
                        .filter(line -> !line.contains("{") && !line.contains("}"))
                        .filter(line -> !line.matches(".*(status|reviewed|by|date|hash).*"))
                        .toList();
        assertEquals(List.of(), lost, both);
    }

    private static Optional<List<Item>> items(String deck) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck("deck.yaml", deck.getBytes(UTF_8));
        return reader.reading().course().map(Course::items);
    }

    private static String deck(SplittableRandom random) {
        StringBuilder out = new StringBuilder(random.nextInt(8) == 0 ? "---\n" : "");
        List<String> head = new ArrayList<>(List.of("format: 1", "deck: d", "title: T"));
        boolean last = random.nextInt(4) > 0;
        String items = items(random, last);
        if (random.nextInt(4) == 0) {
            head.add("defaults: {status: draft}");
        }
        if (last) {
            out.append(String.join("\n", head)).append("\n").append(items);
        } else {
            out.append(items).append(String.join("\n", head)).append("\n");
        }
        if (random.nextInt(8) == 0) {
            out.append("...\n");
        }
        String text = out.toString();
        if (random.nextInt(4) == 0) {
            text = text.strip();
        }
        if (random.nextInt(6) == 0) {
            text = "\uFEFF" + text;
        }
        return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private static String items(SplittableRandom random, boolean last) {
        StringBuilder out = new StringBuilder(one(random, "items:", "\"items\":", "items: # all"));
        if (random.nextInt(8) == 0) {
            out.append(one(random, " [", "\n  [")).append(one(random, "", "\n  "));
            for (int i = 0; i < 2; i++) {
                out.append(i > 0 ? one(random, ", ", ",\n  ") : "").append(braces(random, i));
            }
            return out.append(one(random, "", ",", "\n  ")).append("]\n").toString();
        }
        out.append("\n");
        String indent = one(random, "", "  ", "    ");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            out.append(
                    one(random, "", "", "\n", indent + "# \u00e9 \ud83d\ude00 note\n", "# far\n"));
            if (random.nextInt(4) == 0) {
                out.append(indent).append("- ").append(braces(random, i)).append(end(random));
            } else {
                out.append(block(random, i, indent));
            }
        }
        return last
                ? out.append(one(random, "", "", "\n\n", "  # the end\n", "# end\n")).toString()
                : out.toString();
    }

    private static String end(SplittableRandom random) {
        return one(random, "\n", "\n", " # why\n", "   \n");
    }

    private static List<String> keys(SplittableRandom random, int i, boolean block, String inner) {
        List<String> keys = new ArrayList<>();
        keys.add(one(random, "id: q" + i, "\"id\": q" + i, "'id': \"q" + i + "\"", "id:   q" + i));
        keys.add("kind: true-false");
        keys.add(
                block
                        ? one(
                                random,
                                "question: \ud83d\ude00 Is it so " + i,
                                "question: |\n" + inner + "  Is it\n\n" + inner + "  # so " + i,
                                "question: >-\n" + inner + "  Is it\n" + inner + "  so " + i,
                                "question: >+\n" + inner + "  Is it so " + i + "\n",
                                "question: Is it\n" + inner + "  so " + i,
                                "question: \"Is it\n\n" + inner + "  so " + i + "\"",
                                "question:\n" + inner + "  Is it so " + i)
                        : one(
                                random,
                                "question: Is it so " + i,
                                "question: 'Is, it} so " + i + "'"));
        keys.add(one(random, "answer: true", "\"answer\": false"));
        if (random.nextInt(2) == 0) {
            keys.add(
                    one(random, "status: ", "\"status\": ", "status:   ")
                            + one(
                                    random,
                                    "draft",
                                    "review",
                                    "'draft'",
                                    "\"approved\"",
                                    "approved"));
        }
        if (random.nextInt(3) == 0) {
            String by = one(random, "Ben", "'B, C'", "\"B # D\"");
            keys.add(
                    block && random.nextBoolean()
                            ? "reviewed:\n"
                                    + inner
                                    + "  by: "
                                    + by
                                    + end(random)
                                    + inner
                                    + "  date: 2025-01-31"
                                    + one(random, "", "\n" + inner + "  hash: 0123456789ab")
                            : "reviewed: {by: "
                                    + by
                                    + ", "
                                    + (block ? one(random, "", "\n" + inner + "  ") : "")
                                    + "date: 2025-01-31"
                                    + one(random, "", ", hash: 0123456789ab", ",")
                                    + "}");
        }
        if (random.nextInt(3) == 0) {
            keys.add(
                    block
                            ? one(
                                    random,
                                    "cite:\n" + inner + "- s",
                                    "cite: [s,\n" + inner + "  t]",
                                    "explanation: |+\n" + inner + "  So.\n\n",
                                    "explanation: So # it is")
                            : one(random, "explanation: So", "explanation: 'So }'"));
        }
        for (int from = keys.size() - 1; from > 0; from--) {
            int to = random.nextInt(from + 1);
            keys.set(from, keys.set(to, keys.get(from)));
        }
        return keys;
    }

    private static String block(SplittableRandom random, int i, String indent) {
        String inner = indent + "  ";
        StringBuilder out = new StringBuilder();
        List<String> keys = keys(random, i, true, inner);
        out.append(indent).append(one(random, "- ", "- ", "-\n" + inner));
        for (int k = 0; k < keys.size(); k++) {
            String key = keys.get(k);
            String end = key.contains("\n") || key.contains("#") ? "\n" : end(random);
            out.append(k > 0 ? inner : "").append(key).append(end);
            out.append(one(random, "", "", "", "", "\n", inner + "# between\n", "# left\n"));
        }
        return out.toString();
    }

    private static String braces(SplittableRandom random, int i) {
        String comma = one(random, ", ", ",\n      ", " , ");
        return "{"
                + one(random, "", " ")
                + String.join(comma, keys(random, i, false, ""))
                + one(random, "", " ", ",", ", ", "\n    ")
                + "}";
    }

    private static String one(SplittableRandom random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
