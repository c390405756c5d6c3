package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class JsonTextTest {
    @Test
    void aDocumentIsIndented() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", "Anatomy \"I\" 💡");
        document.put("share", 0.25);
        document.put("count", 3L);
        document.put("items", Arrays.asList("a", 1, true, null));
        document.put("none", List.of());
        document.put("inner", Map.of("escape", "\u001B[31m\u202E"));
        assertEquals(
                """
                {
                  "title": "Anatomy \\"I\\" 💡",
                  "share": 0.25,
                  "count": 3,
                  "items": [
                    "a",
                    1,
                    true,
                    null
                  ],
                  "none": [],
                  "inner": {
                    "escape": "\\u001B[31m\\u202E"
                  }
                }\
                """,
                JsonText.pretty(document));
    }

    @Test
    void whatJsonCannotSayIsABug() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.pretty(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonText.pretty(new Object()));
    }
}
