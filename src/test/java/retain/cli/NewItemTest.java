package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Status;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The templates of items, and where they are pasted.
class NewItemTest {
    private final Path folder;
    private final Author author;
    private final Path deck;

    NewItemTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.author = new Author(folder);
        this.deck =
                Files.writeString(
                        folder.resolve("lone.yaml"),
                        """
                        format: 1
                        deck: lone
                        title: Lone
                        items:
                          - id: tea-burn
                            kind: typed
                            was: [hot-tea]
                            question: What is a burn by hot tea called?
                            accept: [scald]
                        """);
    }

    /// Pastes a template of a course, or a lone deck, at the end of a deck.
    private Item paste(Path course, Path deck, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("new", "item"));
        all.addAll(List.of(args));
        all.addAll(List.of("--course", course.toString()));
        String template = author.does(all.toArray(String[]::new));
        Files.writeString(deck, template, StandardOpenOption.APPEND);
        Reading reading = CourseFiles.read(deck);
        assertEquals(List.of(), reading.findings());
        return reading.course().orElseThrow().items().getLast();
    }

    private Item paste(String... args) throws IOException {
        return paste(deck, deck, args);
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateIsReadAsItStandsAndIsADraft(Kind kind) throws IOException {
        for (String id : List.of("new-%s-1", "new-%s-2", "new-%s-3")) {
            Item item = paste(kind.word());
            assertEquals(kind, item.kind());
            assertEquals(id.formatted(kind.word()), item.id().id());
            assertEquals(Status.DRAFT, item.status());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateFitsIntoANewCourseAndIntoTheShippedOne(Kind kind) throws IOException {
        Path written = folder.resolve("first-aid");
        author.does("new", "course", written.toString());
        Path shipped = Files.createDirectory(folder.resolve("decks"));
        try (var files = Files.list(Path.of("decks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, shipped.resolve(file.getFileName().toString()));
            }
        }
        assertEquals(kind, paste(written, written.resolve("injuries.yaml"), kind.word()).kind());
        assertEquals(kind, paste(shipped, shipped.resolve("anatomy.yaml"), kind.word()).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "How long is a burn held under water?, long-burn-held-under",
        "'Übung: what is the colour of a ''go'' sign?', ubung-colour-go-sign",
        "What is a burn by hot tea called?, burn-hot-tea",
        "Was the tea a burn?, tea-burn-2",
        "Is hot tea it?, hot-tea-2",
        "Why?, new-single-1",
        "急救, new-single-1",
    })
    void theQuestionMakesTheId(String question, String id) throws IOException {
        assertEquals(id, paste("single", "--question", question).id().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which: this?",
                "# Why",
                "- is it so?",
                "A \"quoted\" {{word}}?",
                "a\\b",
                "\tx",
                "@x",
                "first line\nsecond line",
                "{a: b}",
                "null",
                "x #y"
            })
    void anyQuestionIsReadAsItWasGiven(String question) throws IOException {
        String line = question.strip().replace('\n', ' ');
        assertEquals(line, paste("cloze", "--question", question).question());
        assertEquals(line, paste("match", "--question", question).question());
    }

    @Test
    void anIdThatIsGivenIsTaken() throws IOException {
        assertEquals("scald", paste("typed", "--id", "scald", "--question", "Hot?").id().id());
    }

    @ParameterizedTest
    @CsvSource({"tea-burn, 'lone/tea-burn'", "hot-tea, 'lone/tea-burn, which once was called so'"})
    void anIdThatIsInUseOrWasIsRefused(String id, String bearer) {
        assertEquals(
                "the id \""
                        + id
                        + "\" is taken by "
                        + bearer
                        + ": choose another, such as "
                        + id
                        + "-2",
                author.isTold(1, "new", "item", "single", "--id", id, "--course", deck.toString()));
    }

    @Test
    void anIdInABrokenDeckIsTaken() throws IOException {
        paste("single");
        Files.writeString(deck, "  - id: half\n", StandardOpenOption.APPEND);
        assertTrue(CourseFiles.read(deck).course().isEmpty());
        String template = author.does("new", "item", "single", "--course", deck.toString());
        assertTrue(template.contains("  - id: new-single-2\n"), template);
    }

    @Test
    void everyKindIsListedWithWhatItIsFor() {
        String list = author.does("new", "item");
        for (Kind kind : Kind.values()) {
            assertTrue(
                    list.lines()
                            .anyMatch(line -> line.matches("  " + kind.word() + " +\\S.*; for .*")),
                    list);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new | say what to begin, as in "retain new course first-aid" or "retain new item single"
                    new corse x | new makes a course or an item, not "corse"; did you mean "course"?
                    new deck | new makes a course or an item, not "deck": a deck is a file beside course.yaml, so copy one and write your own into it, or begin with "retain new course DIR"
                    new typed | new makes a course or an item, not "typed"; did you mean "retain new item typed"?
                    new coffee | new makes a course or an item, not "coffee"; for a course, write "retain new course DIR"
                    new course | new course takes the name of one folder, as in "retain new course first-aid"
                    new course a b | new course takes the name of one folder, as in "retain new course first-aid"
                    new course a --id x | new course takes no --id
                    new course a --question x | new course takes no --question
                    new item single --title x | new item takes no --title
                    new item sngle | there is no kind "sngle"; did you mean "single"?
                    new item essay | there is no kind "essay"; the kinds are single, multiple, true-false, typed, cloze, order, match
                    new item typed cloze | new item takes one kind, not "typed cloze"
                    new item typed --id Hot_Tea | --id takes lower-case letters, digits and hyphens, not "Hot_Tea"; did you mean "hot-tea"?
                    new item typed --id 急 | --id takes lower-case letters, digits and hyphens, not "急"
                    """)
    void aCommandLineThatIsWrongIsToldWhatIsRight(String line, String sentence) {
        assertEquals(sentence, author.isTold(2, line.split(" ")));
    }

    @Test
    void shellsCompleteWhatMayFollow() {
        String words = "course item single multiple true-false typed cloze order match";
        assertTrue(author.does("completion", "bash").contains(" " + words + "' ;;"), author.out);
        assertTrue(
                author.does("completion", "fish")
                        .contains("__fish_seen_subcommand_from new' -f -a '" + words + "'"),
                author.out);
    }
}
