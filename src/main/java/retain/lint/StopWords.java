package retain.lint;

import java.util.Set;

/// English words that hold a sentence together and carry little meaning of their own, and words
/// that belong to the asking of any question.
final class StopWords {
    private static final Set<String> WORDS =
            WordList.of(
                    // Holding together
                    """
                    a about above according across after again against all almost along already
                    also although always among an and another any anyone anything are around as at
                    away back be became because become been before behind being below beneath
                    beside besides best better between beyond both but by can cannot come comes
                    could did do does doing done down during each either else enough especially
                    even ever every everyone everything few first following for from further gets
                    give given gives go goes going had has have having he hence her here hers
                    herself him himself his how however i if in inside instead into is it its
                    itself just keep kept last least less like likely made main mainly make makes
                    making many may me might mine more moreover most mostly much must my myself
                    near need needs neither never next no nobody none nor not nothing now of off
                    often on once one only onto or other others otherwise our ours out outside
                    over own part per perhaps quite rather really same second seem seems seen
                    several shall she should show shows side since so some somebody someone
                    something sometimes soon still such take taken takes than that the their
                    theirs them themselves then there thereby therefore these they third this
                    those though three through throughout thus to today together too toward
                    towards two under unless until up upon us use used uses using usually very was
                    way ways we well went were what whatever when whenever where whereas wherever
                    whether which whichever while who whoever whole whom whose why will with
                    within without would yes yet you your yours yourself
                    """);

    /// Words of asking, and small numbers.
    private static final Set<String> ASKING =
            WordList.of(
                    """
                    action answer answers applies apply appropriate best called case choose
                    conclusion correct describe described describes description eight explain
                    explains explanation fact fits five four happen happened happens item kind
                    mean means measure name named names nine option options order question
                    reason reply response right select sentence seven sign six state statement
                    step steps suit suits ten text thing things three true type word words wrong
                    """);

    private StopWords() {}

    /// Whether a word in lower case is one of them.
    static boolean contains(String word) {
        return WORDS.contains(word) || ASKING.contains(word);
    }
}
