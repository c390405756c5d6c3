package retain.json;

import retain.json.JsonValue.Array;
import retain.json.JsonValue.Members;
import retain.json.JsonValue.Nothing;
import retain.json.JsonValue.Num;
import retain.json.JsonValue.Text;
import retain.json.JsonValue.Truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Lines of a log with one to three things changed, the same for the same seed: mostly a value deep
/// inside, so that the line is still JSON and gets far, at times a few characters.
final class LineMutations {
    private static final List<JsonValue> ODD =
            List.of(
                    new Nothing(),
                    new Truth(true),
                    new Truth(false),
                    new Num("0"),
                    new Num("-1"),
                    new Num("2147483648"),
                    new Num("1e400"),
                    new Num("123456789012345678901234567890"),
                    new Text(""),
                    new Text(" "),
                    new Text("\u001B[2J\u202E"),
                    new Text("birds/nests/cup"),
                    new Text("birds/nests/gone"),
                    new Text("\uD83D\uDC26".repeat(50)),
                    new Array(List.of()),
                    new Array(List.of(new Text("True"), new Text("True"))),
                    new Members(Map.of()),
                    new Members(Map.of("low", new Num("1"), "high", new Num("1"))));
    private static final String CHARACTERS = "{}[],:\"\\ \n\t0-e.xnté\u0000\uD83D\uFEFF";

    private final Random random;

    LineMutations(long seed) {
        random = new Random(seed);
    }

    /// @param line a line that is JSON
    String mutated(String line) {
        if (random.nextInt(8) == 0) {
            return scratched(line);
        }
        JsonValue value = JsonValue.read(line);
        for (int i = random.nextInt(3); i >= 0; i--) {
            value = changed(value);
        }
        return value.write();
    }

    private String scratched(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }

    /// Goes down to a value somewhere and changes that.
    private JsonValue changed(JsonValue value) {
        boolean goesOn = random.nextInt(6) != 0;
        return switch (value) {
            case Members(var members) when goesOn && !members.isEmpty() -> members(members);
            case Array(var values) when goesOn && !values.isEmpty() -> array(values);
            case Members _, Array _, Text _, Num _, Truth _, Nothing _ ->
                    ODD.get(random.nextInt(ODD.size()));
        };
    }

    private Members members(Map<String, JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        List<String> names = List.copyOf(members.keySet());
        String name = names.get(random.nextInt(names.size()));
        JsonValue value = members.getOrDefault(name, new Nothing());
        switch (random.nextInt(10)) {
            case 0 -> copy.remove(name);
            case 1 -> copy.put("later", value);
            case 2 -> copy.put(names.get(random.nextInt(names.size())), value);
            default -> copy.put(name, changed(value));
        }
        return new Members(copy);
    }

    private Array array(List<JsonValue> values) {
        List<JsonValue> copy = new ArrayList<>(values);
        int at = random.nextInt(values.size());
        switch (random.nextInt(8)) {
            case 0 -> copy.remove(at);
            case 1 -> copy.add(values.get(at));
            case 2 -> copy.add(random.nextInt(copy.size()), copy.remove(at));
            default -> copy.set(at, changed(values.get(at)));
        }
        return new Array(copy);
    }
}
