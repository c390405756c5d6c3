package retain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A deck whose every text is known to the tests.
final class TinyCourse {
    /// What the feedback tells to any answer.
    static final String EXPLANATION = "The capital of Norway is Oslo.";

    static final String QUESTION = "Which city is the capital of Norway?";

    private static final String DECK =
            """
            format: 1
            deck: capitals
            title: Capitals
            items:
              - id: norway
                kind: typed
                question: %s
                accept: [Oslo]
                explanation: %s
            """
                    .formatted(QUESTION, EXPLANATION);

    private TinyCourse() {}

    /// Writes a course of one item.
    static Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("capitals.yaml"), DECK);
    }

    /// Writes a deck of so many items.
    static Path of(int items, Path folder) throws IOException {
        StringBuilder deck =
                new StringBuilder("format: 1\ndeck: numbers\ntitle: Numbers\nitems:\n");
        for (int i = 0; i < items; i++) {
            deck.append(
                    """
                      - id: n%1$d
                        kind: true-false
                        question: Is %1$d even?
                        answer: %2$b
                        explanation: "%1$d modulo 2 is %3$d."
                    """
                            .formatted(i, i % 2 == 0, i % 2));
        }
        return Files.writeString(folder.resolve("numbers.yaml"), deck);
    }
}
