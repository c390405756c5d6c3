package retain.deck;

import java.util.List;

/// What is shown after an answer: why the key is right, what is disputed about it, and where it can
/// be read.
///
/// @param disputed one sentence on what the course says and what references say; empty where they
///   agree
/// @param citations keys into the course's sources
public record Rationale(String explanation, String disputed, List<String> citations) {
    public Rationale {
        citations = List.copyOf(citations);
    }
}
