package retain.lint;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.seating.Part;
import retain.seating.Shortage;
import retain.seating.Shortage.Sort;

import java.util.stream.Collectors;

/// Why an exam cannot be held, in one sentence: where, what is missing, how many, and what to do.
public final class ShortageText {
    private ShortageText() {}

    public static String of(Exam exam, Shortage shortage) {
        String named = "exam \"" + exam.name() + "\" cannot be held: ";
        return named
                + switch (shortage) {
                    case Shortage.TooFew few ->
                            "it draws "
                                    + (few.isLeast() ? "at least " : "")
                                    + count(few.asked(), few.sort(), few.part())
                                    + ", and "
                                    + there(few)
                                    + "; "
                                    + more(few.asked() - few.together(), few.waiting());
                    case Shortage.TopicsTooCritical topics ->
                            (topics.asked() == 1 ? "1 seat" : topics.asked() + " seats")
                                    + " of \""
                                    + topics.domain().slug()
                                    + (topics.asked() == 1 ? "\" is" : "\" are")
                                    + " for items that are not safety-critical, and its topics have"
                                    + " seats and such items for "
                                    + (topics.fitting() == 0 ? "none" : topics.fitting())
                                    + "; write "
                                    + (topics.asked() - topics.fitting())
                                    + " more such "
                                    + (topics.asked() - topics.fitting() == 1 ? "item" : "items")
                                    + ", on topics with seats left";
                    case Shortage.GateTooWide gate ->
                            "it asks "
                                    + gate.asked()
                                    + " safety-critical questions, but the domains that hold such"
                                    + " items have seats for "
                                    + gate.seats()
                                    + "; ask "
                                    + (gate.seats() == 0 ? "none" : gate.seats())
                                    + ", or write critical items for the other domains";
                    case Shortage.Entangled entangled ->
                            "no choice of the items of "
                                    + entangled.domains().stream()
                                            .map(Domain::slug)
                                            .map(slug -> '"' + slug + '"')
                                            .collect(Collectors.joining(", "))
                                    + " fills their seats and keeps enemies apart; write more items"
                                    + " there, or take back an enmity";
                    case Shortage.Unfound _ ->
                            "no form was found in all the time allowed; write more items";
                };
    }

    private static String there(Shortage.TooFew few) {
        if (few.ready() >= few.asked()) {
            return "enemies leave at most " + few.together() + " for one form";
        }
        return approved(few.ready())
                + (few.together() < few.ready()
                        ? ", of which enemies leave at most " + few.together() + " for one form"
                        : "");
    }

    /// What is drawn from where: `12 safety-critical items of "anatomy"`.
    static String count(int items, Sort sort, Part part) {
        String noun = items == 1 ? "item" : "items";
        String from = where(part);
        return switch (sort) {
            case ANY -> items + " " + noun + from;
            case CRITICAL -> items + " safety-critical " + noun + from;
            case NOT_CRITICAL -> items + " " + noun + from + " other than safety-critical ones";
        };
    }

    private static String where(Part part) {
        return switch (part) {
            case Part.WholeForm _ -> "";
            case Part.OfDomain of -> " of \"" + of.domain().slug() + "\"";
            case Part.OfTopic of ->
                    " of \"" + of.domain().slug() + "\" on \"" + of.topic().slug() + "\"";
        };
    }

    static String approved(int ready) {
        return switch (ready) {
            case 0 -> "none is approved";
            case 1 -> "1 is approved";
            default -> ready + " are approved";
        };
    }

    /// What to do about items that are missing: those that are written and not yet approved first.
    static String more(int missing, int waiting) {
        if (waiting == 0) {
            return "write " + missing + " more";
        }
        if (waiting < missing) {
            return waitingOnes(waiting) + ", and write " + (missing - waiting) + " more";
        }
        return waiting == missing
                ? waitingOnes(waiting)
                : "approve " + missing + " of the " + waiting + " that await approval";
    }

    private static String waitingOnes(int waiting) {
        return waiting == 1
                ? "approve the one that awaits approval"
                : "approve the " + waiting + " that await approval";
    }
}
