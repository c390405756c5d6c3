package retain.yaml;

import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands at the top of a course file and of a deck alike.
///
/// @param slug empty where it cannot be read
/// @param formerly earlier slugs
record FileHead(String slug, String title, String version, List<String> formerly) {
    /// The version of the format that this program reads.
    private static final String FORMAT = "1";

    /// Reads the head.
    ///
    /// @param key the key of the slug, `course` or `deck`
    static FileHead read(Fields fields, Findings findings, String key) {
        fields.require("format");
        Optional<Scalar> format = fields.scalar("format");
        if (format.isPresent() && !format.get().text().equals(FORMAT)) {
            String message =
                    "this program reads \"format: 1\", not " + Findings.quote(format.get().text());
            findings.error(format.get(), "format", message);
        }
        String slug = fields.slug(key);
        String title = fields.text("title");
        String version = fields.optionalText("version");
        List<String> formerly = new ArrayList<>(0);
        for (Scalar name : fields.textOrTexts("was")) {
            String former = Shapes.slug(name, findings, "\"was\"");
            if (!former.isEmpty() && former.equals(slug)) {
                String message =
                        "\"" + slug + "\" is the name it has now, not an earlier one; delete it";
                findings.error(name, "was", message);
            } else if (!former.isEmpty()) {
                formerly.add(former);
            }
        }
        return new FileHead(slug, title, version, formerly);
    }
}
