package retain.json;

/// A text that is no entry of a log. The message names the member at fault, and the line where a
/// whole file was read.
public final class BadEntry extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    BadEntry(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// The message.
    public String sentence() {
        return sentence;
    }

    BadEntry atLine(long line) {
        return in("line " + line);
    }

    BadEntry in(String where) {
        return new BadEntry(where + ": " + sentence);
    }
}
