package retain.html;

import java.util.ArrayList;
import java.util.List;

/// What comes of holding a page against the same page, made anew.
public sealed interface PageCheck {
    /// Nothing differs that anybody could see.
    ///
    /// @param exactly byte for byte; else only ends of lines differ, or a mark at the beginning
    record Agrees(boolean exactly) implements PageCheck {}

    /// The page can be read otherwise; what differs first.
    ///
    /// @param page empty where the page leaves out what should stand here
    /// @param truth empty where the page has a line too many
    record SaysOther(String page, String truth) implements PageCheck {}

    /// The words are the same, and still the file is not.
    ///
    /// @param line number of the first that differs, from 1
    record Retouched(int line, String page, String truth) implements PageCheck {}

    /// Another version of the program wrote it, so that figures alone can be compared.
    ///
    /// @param figures those that differ
    record OtherVersion(String version, List<Figure> figures) implements PageCheck {
        public OtherVersion {
            figures = List.copyOf(figures);
        }
    }

    /// A figure that differs.
    ///
    /// @param page empty where the page does not have it
    record Figure(String name, String page, String truth) {}

    /// Compares a page.
    ///
    /// @param page any text
    /// @param truth what this program writes
    static PageCheck of(String page, String truth) {
        if (page.equals(truth)) {
            return new Agrees(true);
        }
        String plain = plain(page);
        if (plain.equals(plain(truth))) {
            return new Agrees(false);
        }
        PageText read = PageText.of(plain);
        PageText wanted = PageText.of(truth);
        if (read.version().isPresent() && !read.version().equals(wanted.version())) {
            return new OtherVersion(read.version().get(), figures(read, wanted));
        }
        if (!read.title().equals(wanted.title())) {
            return new SaysOther(read.title(), wanted.title());
        }
        if (!read.lines().equals(wanted.lines())) {
            return firstDifference(read.lines(), wanted.lines());
        }
        return retouched(plain.lines().toList(), truth.lines().toList());
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static List<Figure> figures(PageText read, PageText wanted) {
        List<Figure> differing = new ArrayList<>();
        wanted.figures()
                .forEach((name, truth) -> {
                    String said = read.figure(name).orElse("");
                    if (!said.equals(truth)) {
                        differing.add(new Figure(name, said, truth));
                    }
                });
        return differing;
    }

    private static SaysOther firstDifference(List<String> page, List<String> truth) {
        int at = same(page, truth);
        String said = at < page.size() ? page.get(at) : "";
        String wanted = at < truth.size() ? truth.get(at) : "";
        if (page.size() > truth.size() && page.subList(at, page.size()).contains(wanted)) {
            return new SaysOther(said, "");
        }
        if (page.size() < truth.size() && truth.subList(at, truth.size()).contains(said)) {
            return new SaysOther("", wanted);
        }
        return new SaysOther(said, wanted);
    }

    private static Retouched retouched(List<String> page, List<String> truth) {
        int at = same(page, truth);
        return new Retouched(
                at + 1,
                at < page.size() ? page.get(at).strip() : "",
                at < truth.size() ? truth.get(at).strip() : "");
    }

    private static int same(List<String> one, List<String> other) {
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
