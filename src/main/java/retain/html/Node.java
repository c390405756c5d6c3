package retain.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A piece of a page. Text goes in as it is and comes out as text, whatever it holds.
public sealed interface Node {
    record Text(String text) implements Node {}

    /// An element.
    ///
    /// @param name of the element, in our own words: it is written as it is, like those of the
    ///   attributes
    /// @param attributes in the order written
    record Element(String name, SequencedMap<String, String> attributes, List<Node> children)
            implements Node {
        public Element {
            attributes = new LinkedHashMap<>(attributes);
            children = List.copyOf(children);
        }

        /// This element with one more attribute.
        public Element with(String attribute, String value) {
            SequencedMap<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        /// This element with more in it.
        public Element and(Node... more) {
            return and(List.of(more));
        }

        /// This element with more in it.
        public Element and(List<? extends Node> more) {
            List<Node> all = new ArrayList<>(children);
            all.addAll(more);
            return new Element(name, attributes, all);
        }
    }

    static Element element(String name, Node... children) {
        return new Element(name, new LinkedHashMap<>(Map.of()), List.of(children));
    }

    static Element element(String name, String text) {
        return element(name, text(text));
    }

    static Node text(String text) {
        return new Text(text);
    }

    /// What an author or a learner wrote: in a direction of its own, so that it cannot turn round
    /// what stands beside it.
    static Element foreign(String text) {
        return element("bdi", text);
    }
}
