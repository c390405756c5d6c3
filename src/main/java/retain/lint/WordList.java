package retain.lint;

import java.util.List;
import java.util.Set;

/// Words that a rule knows, written as a text.
final class WordList {
    private WordList() {}

    /// The words of a list in lower case, with spaces between them.
    static Set<String> of(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
