package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.finding.Finding;
import retain.yaml.CourseReader;
import retain.yaml.FilePlaces;
import retain.yaml.Manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The shipped course, spoilt in one place at a time: the rule that should notice does, at the item
/// that was spoilt, and of the rules that compare items no other says anything.
class BankMutationTest {
    private static final Path DECKS = Path.of("decks");

    /// The rules that are held here; an item's own wording is held elsewhere.
    private static final Set<String> RULES =
            Set.of(
                    "answers-another",
                    "approved-changed",
                    "bare-reason",
                    "idle-gate",
                    "idle-ignore",
                    "near-duplicate",
                    "stale-review",
                    "thin-bank",
                    "typo-too-kind",
                    "unknown-reference",
                    "unknown-rule");

    /// One way of spoiling a file.
    ///
    /// @param told what is said then: the rule, and the item or the key of the course at which
    private record Mutation(
            String name, String file, UnaryOperator<String> change, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mutation> mutations() {
        return List.of(
                new Mutation(
                        "an enemy mistyped",
                        "anatomy.yaml",
                        in("vessels-before-sacrum", "bones-behind", "bone-behind"),
                        List.of("unknown-reference vessels-before-sacrum")),
                new Mutation(
                        "a citation mistyped",
                        "anatomy.yaml",
                        in("vessels-before-sacrum", "presacral-veins,", "presacral-vein,"),
                        List.of("unknown-reference vessels-before-sacrum")),
                new Mutation(
                        "a source that nobody cites",
                        "course.yaml",
                        all("\nsources:\n", "\nsources:\n  unread: {title: Unread}\n"),
                        List.of("unknown-reference unread")),
                new Mutation(
                        "an item copied under a new id",
                        "anatomy.yaml",
                        copied("side-wall-band-b", "side-wall-band-copied"),
                        List.of("near-duplicate side-wall-band-copied")),
                new Mutation(
                        "a cloze copied under a new id",
                        "anatomy.yaml",
                        copied("two-rings-of-muscle", "two-rings-copied"),
                        // The copy has not taken over the enmity that another item declares.
                        List.of(
                                "answers-another tightened-at-will",
                                "near-duplicate two-rings-copied")),
                new Mutation(
                        "a copy with a letter changed",
                        "contraindications.yaml",
                        text ->
                                in("lump-copied", "a tense, bluish lump", "a tense bluish lumps")
                                        .apply(
                                                copied("thrombosed-haemorrhoid", "lump-copied")
                                                        .apply(text)),
                        List.of("near-duplicate lump-copied")),
                new Mutation(
                        "a look-alike accepted, a typo forgiven",
                        "anatomy.yaml",
                        in(
                                "bone-in-front-of-bladder",
                                "accept: [pubis",
                                "typos: 1\n    accept: [bone of the adductors, pubis"),
                        List.of("typo-too-kind bone-in-front-of-bladder")),
                new Mutation(
                        "a term rejected at distance 1",
                        "contraindications.yaml",
                        in("tree-nut-allergy-oil", "- text: avocado\n", "- text: almonde\n"),
                        List.of("typo-too-kind tree-nut-allergy-oil")),
                new Mutation(
                        "a typo forgiven in an age",
                        "contraindications.yaml",
                        in("age-limit-in-years", "accept:", "typos: 1\n    accept:"),
                        List.of("typo-too-kind age-limit-in-years")),
                new Mutation(
                        "an approved item edited",
                        "anatomy.yaml",
                        in(
                                "piriformis-grouping",
                                "answer: false",
                                "answer: false\n"
                                        + "    reviewed: {by: N. Ames, date: 2026-11-01, hash:"
                                        + " 0123456789ab}"),
                        List.of("approved-changed piriformis-grouping")),
                new Mutation(
                        "a review of years ago",
                        "anatomy.yaml",
                        in(
                                "piriformis-grouping",
                                "answer: false",
                                "answer: false\n    reviewed: {by: N. Ames, date: 2022-11-01}"),
                        List.of("stale-review piriformis-grouping")),
                new Mutation(
                        "every second item of a topic retired",
                        "procedure.yaml",
                        everySecondRetired("communication"),
                        List.of(
                                "idle-gate procedure/no-signal-no-answer",
                                "thin-bank communication")),
                new Mutation(
                        "a topic without items",
                        "materials.yaml",
                        all("topic: positioning", "topic: hygiene"),
                        List.of("thin-bank positioning")),
                new Mutation(
                        "a key put into an explanation",
                        "procedure.yaml",
                        in(
                                "same-steps-for-everybody",
                                "The course teaches one sequence for everybody.",
                                "Presacral veins, in direct contact with the bone behind the"
                                        + " rectum, may bleed heavily."),
                        List.of("answers-another same-steps-for-everybody")),
                new Mutation(
                        "a long key repeated in a question",
                        "anatomy.yaml",
                        in(
                                "piriformis-grouping",
                                "question: Piriformis",
                                "question: To give no anal work and refer for prompt assessment is"
                                        + " not all, since piriformis"),
                        List.of("answers-another piriformis-grouping")),
                new Mutation(
                        "an item that must not be missed no longer critical",
                        "contraindications.yaml",
                        in("thrombosed-haemorrhoid", "critical: true", "critical: false"),
                        List.of("idle-gate contraindications/thrombosed-haemorrhoid")),
                new Mutation(
                        "an item that must not be missed retired",
                        "contraindications.yaml",
                        in("thrombosed-haemorrhoid", "status: approved", "status: retired"),
                        List.of("idle-gate contraindications/thrombosed-haemorrhoid")),
                new Mutation(
                        "a gate that asks more than there is",
                        "course.yaml",
                        all("      questions: 12\n", "      questions: 60\n"),
                        List.of("thin-bank questions")),
                new Mutation(
                        "a rule ignored by a mistyped name",
                        "anatomy.yaml",
                        ignoring("longest-keys", "The key needs its second half."),
                        List.of("unknown-rule piriformis-grouping")),
                new Mutation(
                        "a rule ignored for no reason",
                        "anatomy.yaml",
                        ignoring("near-duplicate", "ok"),
                        List.of(
                                "bare-reason piriformis-grouping",
                                "idle-ignore piriformis-grouping")));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void theRuleNoticesAndNoOther(Mutation mutation) throws IOException {
        Map<String, String> files = files();
        String before = files.get(mutation.file());
        String after = mutation.change().apply(before);
        assertNotEquals(before, after);
        files.put(mutation.file(), after);
        assertEquals(mutation.told(), told(files));
    }

    @Test
    void ofTheShippedCourseNothingIsSaid() throws IOException {
        assertEquals(List.of(), told(files()));
    }

    /// `rule item` for each finding, in the order of the file.
    private static List<String> told(Map<String, String> files) {
        CourseReader reader =
                CourseReader.ofCourse(
                        "course.yaml",
                        files.get("course.yaml").getBytes(StandardCharsets.UTF_8),
                        Optional.of(new FilePlaces()));
        files.forEach((name, text) -> {
            if (!name.equals("course.yaml")) {
                reader.deck(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        Manuscript manuscript = reader.manuscript();
        List<Finding> findings = new ArrayList<>(manuscript.reading().findings());
        findings.addAll(
                Lint.of(
                                manuscript.course().orElseThrow(),
                                manuscript.places(),
                                !manuscript.reading().hasErrors(),
                                LocalDate.of(2026, 11, 23))
                        .standing());
        Set<String> told = new TreeSet<>();
        for (Finding finding : findings) {
            if (RULES.contains(finding.rule())) {
                told.add(finding.rule() + " " + owner(files.get(finding.place().file()), finding));
            }
        }
        return List.copyOf(told);
    }

    /// The item around a line of a deck; the word that stands there in the course file.
    private static String owner(String text, Finding finding) {
        List<String> lines = text.lines().toList();
        if (finding.place().file().equals("course.yaml")) {
            String word = lines.get(finding.place().line() - 1).strip();
            return word.replaceAll("^- |:.*", "");
        }
        for (int i = finding.place().line() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith("  - id: ")) {
                return lines.get(i).substring("  - id: ".length());
            }
        }
        throw new AssertionError("no item stands above line " + finding.place().line());
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name :
                List.of(
                        "course.yaml",
                        "anatomy.yaml",
                        "contraindications.yaml",
                        "materials.yaml",
                        "procedure.yaml")) {
            files.put(name, Files.readString(DECKS.resolve(name)));
        }
        return files;
    }

    private static UnaryOperator<String> all(String old, String now) {
        return text -> text.replace(old, now);
    }

    /// Changes the first such text of an item.
    private static UnaryOperator<String> in(String item, String old, String now) {
        return text -> {
            int at = text.indexOf(old, start(text, item));
            return text.substring(0, at) + now + text.substring(at + old.length());
        };
    }

    private static UnaryOperator<String> copied(String item, String name) {
        return text -> {
            int from = start(text, item);
            int next = text.indexOf("\n  - id: ", from);
            String block = text.substring(from, next + 1);
            return text.substring(0, from)
                    + block
                    + block.replace("- id: " + item + "\n", "- id: " + name + "\n")
                    + text.substring(next + 1);
        };
    }

    private static UnaryOperator<String> ignoring(String rule, String why) {
        return in(
                "piriformis-grouping",
                "answer: false",
                "answer: false\n    lint: {ignore: [" + rule + "], why: " + why + "}");
    }

    private static UnaryOperator<String> everySecondRetired(String topic) {
        return text -> {
            StringBuilder out = new StringBuilder();
            boolean on = false;
            boolean second = false;
            for (String line : text.lines().toList()) {
                if (line.strip().startsWith("topic: ")) {
                    on = line.strip().equals("topic: " + topic);
                    second = on != second;
                }
                boolean retires = on && second && line.strip().equals("status: approved");
                out.append(retires ? "    status: retired" : line).append('\n');
            }
            return out.toString();
        };
    }

    private static int start(String text, String item) {
        int start = text.indexOf("  - id: " + item + "\n");
        if (start < 0) {
            throw new AssertionError("there is no item " + item);
        }
        return start;
    }
}
