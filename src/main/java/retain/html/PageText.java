package retain.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be read on a page, as far as a file can be taken for one: nothing in it is believed or
/// obeyed, and no file makes this fail.
///
/// @param program what wrote the page, by its own account; empty where it does not say
/// @param title empty where it has none
/// @param figures by name, of several with one name the first
/// @param lines paragraphs, headings and rows, in order; cells of a row are divided by ` | `
public record PageText(
        Optional<String> program, String title, Map<String, String> figures, List<String> lines) {
    /// Names of the figures by which a page is found in a log.
    public static final String SITTING = "sitting";

    public static final String LEARNER = "learner";
    public static final String FINGERPRINT = "fingerprint";
    public static final String ENTRIES = "entries";

    static final String PROGRAM = "retain ";
    static final String FIGURE = "data-figure";

    private static final Set<String> EMPTY =
            Set.of("meta", "br", "hr", "img", "input", "link", "wbr", "base", "rect");
    private static final Set<String> RAW = Set.of("style", "script", "title");
    private static final Set<String> LINES =
            Set.of(
                    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "caption", "table",
                    "thead", "tbody", "tfoot", "ul", "ol", "dl", "section", "header", "footer",
                    "main", "body", "html", "head", "br", "hr");

    public PageText {
        figures = new LinkedHashMap<>(figures);
        lines = List.copyOf(lines);
    }

    /// A figure; empty where the page has none of this name.
    public Optional<String> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /// Which version of the program wrote the page; empty where it was not this program.
    public Optional<String> version() {
        return program.filter(name -> name.startsWith(PROGRAM))
                .map(name -> name.substring(PROGRAM.length()));
    }

    public static PageText of(String html) {
        return new Reader(html).read();
    }

    /// One way through the characters of a file.
    private static final class Reader {
        private final String html;
        private int at;
        private final StringBuilder line = new StringBuilder();
        private final List<String> lines = new ArrayList<>();
        private final Map<String, String> figures = new LinkedHashMap<>();
        private Optional<String> program = Optional.empty();
        private String title = "";
        // Of figures inside one another only the outermost counts.
        private String figure = "";
        private String figureElement = "";
        private int figureDepth;
        private final StringBuilder figureText = new StringBuilder();

        Reader(String html) {
            this.html = html;
        }

        PageText read() {
            while (at < html.length()) {
                if (html.charAt(at) != '<') {
                    text();
                } else if (html.startsWith("<!--", at)) {
                    skipPast("-->");
                } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                    skipPast(">");
                } else if (html.startsWith("</", at)) {
                    at += 2;
                    String name = name();
                    skipPast(">");
                    closed(name);
                } else {
                    at++;
                    opened(name());
                }
            }
            flush();
            return new PageText(program, title, figures, lines);
        }

        private void skipPast(String end) {
            int found = html.indexOf(end, at);
            at = found < 0 ? html.length() : found + end.length();
        }

        private void text() {
            int end = html.indexOf('<', at);
            String text = Entities.decoded(html.substring(at, end < 0 ? html.length() : end));
            at = end < 0 ? html.length() : end;
            add(text);
        }

        private void add(String text) {
            line.append(text);
            if (!figure.isEmpty()) {
                figureText.append(text);
            }
        }

        private String name() {
            int from = at;
            while (at < html.length() && isOfName(html.charAt(at))) {
                at++;
            }
            return html.substring(from, at).toLowerCase(Locale.ROOT);
        }

        private static boolean isOfName(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == ':';
        }

        private void opened(String name) {
            Map<String, String> attributes = attributes();
            boolean isClosed = EMPTY.contains(name) || html.startsWith("/>", at - 2);
            if (LINES.contains(name)) {
                flush();
            } else if ((name.equals("td") || name.equals("th")) && !line.isEmpty()) {
                add(" | ");
            } else if (name.equals("dd") && !line.isEmpty()) {
                stripLine();
                add(": ");
            }
            if (name.equals("meta") && attributes.getOrDefault("name", "").equals("generator")) {
                program = program.or(() -> Optional.ofNullable(attributes.get("content")));
            }
            if (isClosed) {
                return;
            }
            if (RAW.contains(name)) {
                raw(name);
                return;
            }
            if (figure.isEmpty()) {
                figure = attributes.getOrDefault(FIGURE, "");
                figureElement = name;
                figureDepth = 1;
            } else if (name.equals(figureElement)) {
                figureDepth++;
            }
        }

        /// Looks at no more than it takes away: a page may have a million of these.
        private void stripLine() {
            int end = line.length();
            while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
                end--;
            }
            line.setLength(end);
        }

        private void raw(String name) {
            int from = at;
            int end = html.indexOf("</" + name, at);
            at = end < 0 ? html.length() : end;
            if (name.equals("title") && title.isEmpty()) {
                title = Entities.decoded(html.substring(from, at)).strip();
            }
        }

        private void closed(String name) {
            if (LINES.contains(name)) {
                flush();
            }
            if (!figure.isEmpty() && name.equals(figureElement) && --figureDepth == 0) {
                figures.putIfAbsent(figure, collapsed(figureText));
                figure = "";
                figureText.setLength(0);
            }
        }

        private void flush() {
            String text = collapsed(line);
            if (!text.isEmpty()) {
                lines.add(text);
            }
            line.setLength(0);
            if (!figure.isEmpty()) {
                figureText.append(' ');
            }
        }

        private static String collapsed(StringBuilder text) {
            return text.toString().strip().replaceAll("\\s+", " ");
        }

        /// The attributes of a tag, and past its end.
        private Map<String, String> attributes() {
            Map<String, String> attributes = new LinkedHashMap<>();
            while (at < html.length() && html.charAt(at) != '>') {
                String name = name();
                if (name.isEmpty()) {
                    at++;
                } else {
                    attributes.putIfAbsent(name, value());
                }
            }
            at = Math.min(at + 1, html.length());
            return attributes;
        }

        private String value() {
            if (at >= html.length() || html.charAt(at) != '=') {
                return "";
            }
            at++;
            if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
                char quote = html.charAt(at);
                int end = html.indexOf(quote, at + 1);
                String value = html.substring(at + 1, end < 0 ? html.length() : end);
                at = end < 0 ? html.length() : end + 1;
                return Entities.decoded(value);
            }
            int from = at;
            while (at < html.length()
                    && html.charAt(at) != '>'
                    && !Character.isWhitespace(html.charAt(at))) {
                at++;
            }
            return Entities.decoded(html.substring(from, at));
        }
    }
}
