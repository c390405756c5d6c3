package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Status;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The schemas name the same keys and words as the reader, and explain each.
class SchemaTest {
    private static final JsonNode COURSE = FormatSchema.COURSE.json();
    private static final JsonNode DECK = FormatSchema.DECK.json();

    @Test
    void theKeysOfACourseAreThoseOfTheReader() {
        assertKeys(DeckKeys.COURSE, COURSE, "");
        assertKeys(DeckKeys.DOMAIN, COURSE, "/definitions/domain");
        assertKeys(DeckKeys.TOPIC, COURSE, "/definitions/topic");
        assertKeys(DeckKeys.RANGE, COURSE, "/definitions/weight");
        assertKeys(DeckKeys.SOURCE, COURSE, "/definitions/source");
        assertKeys(DeckKeys.EXAM, COURSE, "/definitions/exam");
        assertKeys(DeckKeys.GATE, COURSE, "/definitions/exam/properties/critical");
    }

    @Test
    void theKeysOfADeckAreThoseOfTheReader() {
        assertKeys(DeckKeys.DECK, DECK, "");
        assertKeys(DeckKeys.DEFAULTS, DECK, "/properties/defaults");
        assertKeys(DeckKeys.OPTION, DECK, "/definitions/option");
        assertKeys(DeckKeys.STEP, DECK, "/definitions/step");
        assertKeys(DeckKeys.REJECT, DECK, "/definitions/reject");
        assertKeys(DeckKeys.PAIR, DECK, "/definitions/pair");
        assertKeys(DeckKeys.REVIEWED, DECK, "/definitions/item/properties/reviewed");
        assertKeys(DeckKeys.LINT, DECK, "/definitions/item/properties/lint");
    }

    @Test
    void eachKindHasItsOwnKeysAndThoseOfEveryItem() {
        JsonNode branches = DECK.at("/definitions/item/allOf");
        assertEquals(Kind.values().length, branches.size());
        for (int i = 0; i < branches.size(); i++) {
            String kind = branches.get(i).at("/if/properties/kind/const").asString();
            assertEquals(Kind.values()[i].word(), kind);
            assertKeys(DeckKeys.of(Kind.values()[i]), branches.get(i), "/then");
            assertEquals(
                    new TreeSet<>(DeckKeys.ownOf(Kind.values()[i])),
                    new TreeSet<>(explained(branches.get(i).at("/then/properties"))));
        }
    }

    @Test
    void theWordsToChooseFromAreThoseOfTheReader() {
        JsonNode item = DECK.at("/definitions/item/properties");
        assertEquals(words(Kind.values(), Kind::word), texts(item.at("/kind/enum")));
        assertEquals(words(Level.values(), Level::word), texts(item.at("/level/enum")));
        assertEquals(
                words(Status.values(), Status::word), texts(DECK.at("/definitions/status/enum")));
    }

    @Test
    void everyKeyIsExplainedInAFullSentence() {
        List<String> unexplained = new ArrayList<>();
        collectUnexplained("course", COURSE, unexplained);
        collectUnexplained("deck", DECK, unexplained);
        assertEquals(List.of(), unexplained);
    }

    /// Editors show it in place of the pattern, which an instructor could not read.
    @Test
    void everyPatternIsTranslatedIntoASentence() {
        List<String> untranslated = new ArrayList<>();
        for (JsonNode schema : List.of(COURSE, DECK)) {
            assertTrue(schema.findValues("pattern").size() > 5);
            for (JsonNode parent : schema.findParents("pattern")) {
                String message = parent.at("/patternErrorMessage").asString("");
                if (!message.matches("[A-Z].{10,}\\.")) {
                    untranslated.add(parent.toString());
                }
            }
        }
        assertEquals(List.of(), untranslated);
    }

    /// `mvn test -Dtest=SchemaTest -Dretain.update=true` writes them anew.
    @Test
    void theSchemasBesideTheShippedDecksAreTheProgramsOwn() throws IOException {
        for (String name : List.of("course.schema.json", "deck.schema.json")) {
            String text = Files.readString(FormatSchema.FOLDER.resolve(name));
            Path copy = Path.of("decks").resolve(name);
            if (Boolean.getBoolean("retain.update")) {
                Files.writeString(copy, text);
            }
            assertEquals(text, Files.readString(copy));
        }
    }

    @Test
    void everyShippedDeckNamesItsSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decks"))) {
            List<Path> decks = files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertTrue(decks.size() > 4);
            for (Path deck : decks) {
                String name = deck.endsWith("course.yaml") ? "course" : "deck";
                assertEquals(
                        "# yaml-language-server: $schema=" + name + ".schema.json",
                        Files.readAllLines(deck).getFirst(),
                        deck::toString);
            }
        }
    }

    private static void assertKeys(List<String> keys, JsonNode schema, String pointer) {
        JsonNode part = schema.at(pointer);
        assertEquals(
                new TreeSet<>(keys),
                new TreeSet<>(part.at("/properties").propertyNames()),
                pointer);
        assertEquals(new JsonMapper().readTree("false"), part.get("additionalProperties"), pointer);
    }

    private static List<String> explained(JsonNode properties) {
        return properties
                .propertyStream()
                .filter(property -> property.getValue().isObject())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void collectUnexplained(String path, JsonNode node, List<String> unexplained) {
        node.at("/properties")
                .propertyStream()
                .filter(property -> property.getValue().isObject())
                .filter(property -> !property.getValue().has("const"))
                .forEach(property -> {
                    String description = property.getValue().at("/description").asString("");
                    if (!description.matches("(?s)[A-Z0-9].{10,}[.}]")) {
                        unexplained.add(path + "/" + property.getKey() + ": " + description);
                    }
                });
        if (node.isContainer()) {
            node.propertyStream()
                    .forEach(property ->
                            collectUnexplained(
                                    path + "/" + property.getKey(),
                                    property.getValue(),
                                    unexplained));
            if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    collectUnexplained(path + "/" + i, node.get(i), unexplained);
                }
            }
        }
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
