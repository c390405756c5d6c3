package retain.html;

import static retain.html.Node.element;

import retain.html.Node.Element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shapes of a picture. Lengths are parts of its width, which is the same for all: so letters have
/// one size on a page. Colours come from the style sheet, by the name of what a shape stands for.
final class Svg {
    static final int WIDTH = 360;

    private Svg() {}

    /// A picture that is one image to whoever has it read aloud.
    ///
    /// @param id its own on the page
    /// @param title what it is of
    /// @param sentence what it shows
    static Element picture(
            String id, int height, String title, String sentence, List<Element> shapes) {
        List<Node> all = new ArrayList<>();
        all.add(element("title", title).with("id", id + "-title"));
        all.add(element("desc", sentence).with("id", id + "-desc"));
        all.addAll(shapes);
        return element("svg")
                .with("role", "img")
                .with("aria-labelledby", id + "-title")
                .with("aria-describedby", id + "-desc")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .and(all);
    }

    static Element rectangle(String role, double x, double y, double width, double height) {
        return element("rect")
                .with("class", role)
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height));
    }

    static Element line(String role, double x1, double y1, double x2, double y2) {
        return element("line")
                .with("class", role)
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2));
    }

    static Element dot(String role, double x, double y, double radius) {
        return element("circle")
                .with("class", role)
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius));
    }

    /// A line from point to point.
    ///
    /// @param points an x and a y each
    static Element path(String role, List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(number(point[0]))
                    .append(' ')
                    .append(number(point[1]));
        }
        return element("path").with("class", role).with("d", path.toString());
    }

    /// A word.
    ///
    /// @param role its anchor too: `start`, `middle` or `end`
    static Element word(String role, double x, double y, String text) {
        return element("text", text).with("class", role).with("x", number(x)).with("y", number(y));
    }

    static Element group(Element... shapes) {
        return element("g").and(Arrays.asList(shapes));
    }

    static Element group(List<Element> shapes) {
        return element("g").and(shapes);
    }

    /// To a tenth, which nobody sees, and the same on every machine.
    static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths % 10 == 0 ? "" + tenths / 10 : String.valueOf(tenths / 10.0);
    }
}
