package retain.yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Every small mistake that can be made in a good file: each key left out, misspelt, added; each
/// value replaced by one of every other shape and from both sides of every limit.
final class Mutations {
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "\"\"",
                    "\" \"",
                    "\"a\"",
                    "\"A b\"",
                    "\"a/b\"",
                    "\"draft\"",
                    "\"true\"",
                    "\"65%\"",
                    "\"101%\"",
                    "\"10-16\"",
                    "\"2026-11-01\"",
                    "\"2026-13-01\"",
                    "\"https://example.org\"",
                    "\"a\\tb\"",
                    "\"a {{b}}\"",
                    "-1",
                    "0",
                    "1",
                    "3",
                    "101",
                    "1001",
                    "1441",
                    "1000000",
                    "1000001",
                    "1.5",
                    "\"1\"",
                    "\"07\"",
                    "\"1001\"",
                    "[]",
                    "[\"a\"]",
                    "[\"a\", \"b\"]",
                    "[[]]",
                    "[{}]",
                    "{}",
                    "{\"text\": \"a\"}",
                    "{\"range\": \"10-16\"}");

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;
    private final BiConsumer<String, JsonNode> each;

    private Mutations(JsonNode root, BiConsumer<String, JsonNode> each) {
        this.root = root;
        this.each = each;
    }

    /// Hands out the file with one mistake at a time, and what that is; the node is only valid
    /// meanwhile.
    static void of(JsonNode root, BiConsumer<String, JsonNode> each) {
        Mutations mutations = new Mutations(root, each);
        mutations.in("", root);
    }

    private void in(String path, JsonNode node) {
        switch (node) {
            case ObjectNode object -> inObject(path, object);
            case ArrayNode array -> inArray(path, array);
            default -> {}
        }
    }

    private void inObject(String path, ObjectNode object) {
        object.put("zzz", "a");
        each.accept(path + "/zzz added", root);
        object.remove("zzz");
        for (String key : List.copyOf(object.propertyNames())) {
            String here = path + "/" + key;
            JsonNode value = object.get(key);
            object.remove(key);
            each.accept(here + " left out", root);
            object.set(key + "x", value);
            each.accept(here + " misspelt", root);
            object.remove(key + "x");
            for (String other : VALUES) {
                object.set(key, JSON.readTree(other));
                each.accept(here + " = " + other, root);
            }
            object.set(key, value);
            in(here, value);
        }
    }

    private void inArray(String path, ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
            String here = path + "/" + i;
            JsonNode element = array.get(i);
            array.remove(i);
            each.accept(here + " left out", root);
            array.insert(i, element);
            for (String other : VALUES) {
                array.set(i, JSON.readTree(other));
                each.accept(here + " = " + other, root);
            }
            array.set(i, element);
            in(here, element);
        }
        List<JsonNode> whole = new ArrayList<>();
        array.forEach(whole::add);
        while (array.size() < 10) {
            array.add("more " + array.size());
            each.accept(path + " of " + array.size(), root);
        }
        array.removeAll();
        whole.forEach(array::add);
    }
}
