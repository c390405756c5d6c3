package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.text;

import retain.html.Node.Element;

import java.util.ArrayList;
import java.util.List;

/// A table of figures: what a picture shows, for those who do not see it or want it exactly.
final class DataTable {
    private final String caption;
    private final List<String> columns;
    private final List<Element> rows = new ArrayList<>();

    DataTable(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /// A row, its first cell the head.
    DataTable row(String head, String... cells) {
        return row("", text(head), cells);
    }

    /// A row of a kind.
    ///
    /// @param kind for the style sheet; empty for most
    DataTable row(String kind, Node head, String... cells) {
        List<Node> all = new ArrayList<>();
        for (String cell : cells) {
            all.add(text(cell));
        }
        return row(kind, head, all);
    }

    /// A row with more than text in its cells.
    DataTable row(String kind, Node head, List<Node> cells) {
        if (cells.size() != columns.size() - 1) {
            throw new IllegalArgumentException("a row of " + cells.size() + " and its head");
        }
        Element row = element("tr", element("th", head).with("scope", "row"));
        for (Node cell : cells) {
            row = row.and(element("td", cell).with("class", "figure"));
        }
        rows.add(kind.isEmpty() ? row : row.with("class", kind));
        return this;
    }

    Element whole() {
        Element head = Node.element("tr");
        for (String column : columns) {
            head = head.and(Node.element("th", column).with("scope", "col"));
        }
        return Node.element(
                "table",
                Node.element("caption", caption),
                Node.element("thead", head),
                Node.element("tbody").and(rows));
    }

    /// Folded away until it is asked for.
    Element folded() {
        return Node.element("details", Node.element("summary", "The figures as a table"), whole());
    }
}
