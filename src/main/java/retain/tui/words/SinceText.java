package retain.tui.words;

import retain.deck.Form;
import retain.exam.SinceThen;
import retain.exam.SinceThen.Fate;
import retain.exam.SinceThen.Term;

import java.util.ArrayList;
import java.util.List;

/// What became of an examination since it was sat, in words.
public final class SinceText {
    private SinceText() {}

    /// A sentence for each change.
    public static List<String> lines(Form form, SinceThen since) {
        List<String> lines = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<Integer> seats = since.seats(fate);
            if (fate != Fate.SAME && !seats.isEmpty()) {
                lines.add(questions(fate, seats.size()) + ": " + named(form, seats) + ".");
            }
        }
        if (lines.isEmpty()) {
            lines.add("Every question still stands as it was asked.");
        }
        since.terms()
                .ifPresentOrElse(
                        terms -> terms(lines, form, terms),
                        () ->
                                lines.add(
                                        "The course has no exam \""
                                                + form.exam().name()
                                                + "\" any more."));
        return lines;
    }

    private static String questions(Fate fate, int number) {
        boolean one = number == 1;
        return DayText.count(number, "question")
                + switch (fate) {
                    case UNREAD -> one ? " is in a deck" : " are in decks";
                    case REMOVED -> one ? " is" : " are";
                    case KEY_CHANGED -> one ? " has" : " have";
                    case RETIRED -> one ? " was" : " were";
                    case WITHDRAWN -> one ? " is" : " are";
                    case REWORDED -> one ? " was" : " were";
                    case SAME -> one ? " is" : " are";
                }
                + switch (fate) {
                    case UNREAD -> " that cannot be read now";
                    case REMOVED -> " no longer in the course";
                    case KEY_CHANGED -> " a new answer key";
                    case RETIRED -> " retired";
                    case WITHDRAWN -> " not approved any more";
                    case REWORDED -> " reworded";
                    case SAME -> " unchanged";
                };
    }

    private static String named(Form form, List<Integer> seats) {
        return String.join(
                ", ",
                seats.stream()
                        .map(seat ->
                                seat
                                        + 1
                                        + " ("
                                        + form.seats().get(seat).item().id().inCourse()
                                        + ")")
                        .toList());
    }

    private static void terms(List<String> lines, Form form, List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        List<String> names =
                terms.stream()
                        .map(term ->
                                switch (term) {
                                    case QUESTIONS -> "another number of questions";
                                    case MINUTES -> "another time";
                                    case PASS_MARK -> "another pass mark";
                                    case GATE -> "another safety gate";
                                })
                        .toList();
        lines.add(
                "The exam \""
                        + form.exam().name()
                        + "\" has "
                        + (names.size() == 1
                                ? names.getFirst()
                                : String.join(", ", names.subList(0, names.size() - 1))
                                        + " and "
                                        + names.getLast())
                        + " now.");
    }
}
