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
                                    + count(few.asked(), few.sort())
                                    + where(few.part())
                                    + ", and "
                                    + (few.ready() < few.asked()
                                            ? approved(few.ready())
                                            : "enemies leave at most "
                                                    + few.together()
                                                    + " for one form")
                                    + "; "
                                    + more(few.asked() - few.together(), few.waiting());
                    case Shortage.GateTooWide gate ->
                            "it asks "
                                    + gate.asked()
                                    + " safety-critical questions, but the domains that hold such"
                                    + " items have seats for "
                                    + gate.seats()
                                    + "; ask "
                                    + gate.seats()
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

    private static String count(int items, Sort sort) {
        String noun = items == 1 ? "item" : "items";
        return switch (sort) {
            case ANY -> items + " " + noun;
            case CRITICAL -> items + " safety-critical " + noun;
            case NOT_CRITICAL -> items + " " + noun + " that are not safety-critical";
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

    private static String approved(int ready) {
        return switch (ready) {
            case 0 -> "none is approved";
            case 1 -> "1 is approved";
            default -> ready + " are approved";
        };
    }

    private static String more(int missing, int waiting) {
        if (waiting < missing) {
            return "write " + missing + " more";
        }
        return "approve "
                + (waiting == missing ? "the " + missing : missing + " of the " + waiting)
                + " that wait for it";
    }
}
