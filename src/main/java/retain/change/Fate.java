package retain.change;

/// What became of an item, and what that means for trainees; the gravest first.
public enum Fate {
    REMOVED("removed", "progress is lost"),
    UNCLAIMED("renamed without \"was\"", "progress is lost"),
    JOINED("joined", "progress goes to another item"),
    RETIRED("retired", "asked no more; progress kept"),
    WITHDRAWN("withdrawn", "asked no more until it is approved; progress kept"),
    KEY_CHANGED("key changed", "asked first, marked as corrected; progress kept"),
    RESTORED("un-retired", "asked again; progress kept"),
    REWORDED("reworded", "whoever knew it is told once; progress kept"),
    RELEASED("approved", "asked from now on"),
    ADDED("added", "comes as a new item"),
    MOVED("moved", "progress kept"),
    RENAMED("renamed", "progress kept"),
    EDITED("edited", "nobody is told; progress kept"),
    SAME("unchanged", "");

    private final String word;
    private final String meaning;

    Fate(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// The fate in one word or a few.
    public String word() {
        return word;
    }

    /// What it means for trainees; empty where it means nothing.
    public String meaning() {
        return meaning;
    }

    /// Whether what was learnt counts no more.
    public boolean losesProgress() {
        return this == REMOVED || this == UNCLAIMED;
    }
}
