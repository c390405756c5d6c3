package retain.json;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Rule;
import retain.finding.Severity;
import retain.finding.Suppressed;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Findings as SARIF 2.1.0 (OASIS, errata 01), which editors and code hosts read. Section numbers
/// are those of the standard.
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String HEX = "0123456789ABCDEF";

    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final JsonOut json;

    private Sarif(List<Rule> rules, JsonOut json) {
        this.rules = rules;
        this.json = json;
        rules.forEach(rule -> indexes.put(rule.name(), indexes.size()));
    }

    /// Writes one run and a line end.
    ///
    /// @param suppressed listed behind the findings, each with its reason
    /// @param rules all that was looked for
    /// @param version of this program
    public static void write(
            List<Finding> findings,
            List<Suppressed> suppressed,
            List<Rule> rules,
            String version,
            Writer to) {
        try (JsonOut json = new JsonOut(to)) {
            new Sarif(rules, json).log(findings, suppressed, version);
            json.lineEnd();
        }
    }

    private void log(List<Finding> findings, List<Suppressed> suppressed, String version) {
        json.object(() -> {
            json.text("version", "2.1.0");
            json.text("$schema", SCHEMA);
            json.array("runs", () -> json.object(() -> run(findings, suppressed, version)));
        });
    }

    private void run(List<Finding> findings, List<Suppressed> suppressed, String version) {
        json.object("tool", () -> json.object("driver", () -> driver(version)));
        // 3.14.17: places count code points.
        json.text("columnKind", "unicodeCodePoints");
        // 3.14.23: an empty list says that nothing was found; no list, that nobody looked.
        json.array(
                "results",
                () -> {
                    findings.forEach(finding -> json.object(() -> result(finding)));
                    suppressed.forEach(each -> json.object(() -> suppressed(each)));
                });
    }

    private void driver(String version) {
        json.text("name", "retain");
        json.text("version", version);
        json.array("rules", () -> rules.forEach(rule -> json.object(() -> rule(rule))));
    }

    private void rule(Rule rule) {
        json.text("id", rule.name());
        for (String name : List.of("shortDescription", "fullDescription", "help")) {
            json.object(name, () -> json.text("text", message(rule.finds())));
        }
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
    }

    private void result(Finding finding) {
        json.text("ruleId", finding.rule());
        int index = indexes.getOrDefault(finding.rule(), -1);
        if (index >= 0) {
            json.number("ruleIndex", index);
        }
        json.text("level", level(finding.severity()));
        json.object("message", () -> json.text("text", message(finding.message())));
        json.array(
                "locations",
                () ->
                        json.object(() ->
                                json.object("physicalLocation", () -> location(finding.place()))));
    }

    /// 3.35: the reason stands in the deck, beside the item.
    private void suppressed(Suppressed suppressed) {
        result(suppressed.finding());
        json.array(
                "suppressions",
                () ->
                        json.object(() -> {
                            json.text("kind", "inSource");
                            json.text("justification", suppressed.why());
                        }));
    }

    private void location(Place place) {
        json.object("artifactLocation", () -> json.text("uri", uri(place.file())));
        if (place.line() > 0) {
            json.object(
                    "region",
                    () -> {
                        json.number("startLine", place.line());
                        if (place.column() > 0) {
                            json.number("startColumn", place.column());
                        }
                    });
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /// 3.11.5: braces mark places to fill, so that braces of the text are doubled. 3.11.6: brackets
    /// before a parenthesis are a link, which no author's text may make.
    private static String message(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /// A reference as in RFC 3986: relative as the path is, with all but the unreserved characters
    /// as octets of UTF-8.
    static String uri(String path) {
        StringBuilder out = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte octet : JsonValue.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "/-._~".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }
}
