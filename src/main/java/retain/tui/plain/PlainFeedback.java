package retain.tui.plain;

import retain.deck.Kind;
import retain.deck.TypedText;
import retain.tui.words.AlsoText;
import retain.tui.words.AnswerPart;
import retain.tui.words.Feedback;
import retain.tui.words.Grading;

import java.util.ArrayList;
import java.util.List;

/// What an answer is worth and why, as lines. Every sign is a word.
final class PlainFeedback {
    private PlainFeedback() {}

    static List<String> lines(Feedback feedback, Kind kind) {
        List<String> lines = new ArrayList<>();
        String key =
                switch (kind) {
                    case SINGLE, TRUE_FALSE, TYPED -> " The right answer: " + feedback.key();
                    case MULTIPLE -> " The right answers: " + feedback.key();
                    case CLOZE, ORDER, MATCH -> "";
                };
        lines.add(feedback.verdict() + (feedback.right() ? "" : key));
        for (AnswerPart part : feedback.parts()) {
            switch (part) {
                case AnswerPart.Pick pick -> pick(lines, pick, kind);
                case AnswerPart.Place place -> place(lines, place, kind);
            }
        }
        if (kind == Kind.CLOZE && !feedback.right()) {
            lines.add("In full: " + feedback.key());
        }
        lines.addAll(reasons(feedback));
        return lines;
    }

    /// Why the right answer is right, whatever was answered.
    static List<String> reasons(Feedback feedback) {
        List<String> lines = new ArrayList<>();
        if (!feedback.explanation().isEmpty()) {
            lines.add(feedback.explanation());
        }
        if (!feedback.disputed().isEmpty()) {
            lines.add("Disputed: " + feedback.disputed());
        }
        if (!feedback.sources().isEmpty()) {
            lines.add("Sources: " + String.join("; ", feedback.sources()));
        }
        return lines;
    }

    private static void pick(List<String> lines, AnswerPart.Pick pick, Kind kind) {
        String standing = "";
        if (pick.chosen()) {
            standing = pick.inKey() ? "your answer, right: " : "your answer, wrong: ";
        } else if (pick.inKey()) {
            standing = kind == Kind.MULTIPLE ? "right, not chosen: " : "right: ";
        }
        if (!standing.isEmpty() || !pick.feedback().isEmpty()) {
            lines.add("  " + pick.number() + "  " + standing + pick.text() + said(pick.feedback()));
        }
    }

    private static void place(List<String> lines, AnswerPart.Place place, Kind kind) {
        String given = TypedText.normalise(place.given());
        List<String> others =
                place.also().stream()
                        .filter(other -> !TypedText.normalise(other).equals(given))
                        .toList();
        String also = others.isEmpty() ? "" : "Also accepted: " + AlsoText.of(others, "; ");
        switch (kind) {
            case TYPED -> {
                if (place.right() ? isSpeltOtherwise(place) : !place.given().isEmpty()) {
                    lines.add("You wrote: " + place.given() + said(place.feedback()));
                }
                if (place.right() && isSpeltOtherwise(place)) {
                    lines.add("The best answer: " + place.wanted());
                }
                if (!also.isEmpty()) {
                    lines.add(also);
                }
            }
            case CLOZE ->
                    lines.add(
                            "  "
                                    + place.label()
                                    + "  "
                                    + place.wanted()
                                    + outcome(place, "left empty", "you wrote")
                                    + (also.isEmpty() ? "" : ". " + also));
            case MATCH ->
                    lines.add(
                            "  "
                                    + place.label()
                                    + ": "
                                    + place.wanted()
                                    + outcome(place, "", "you had")
                                    + said(place.feedback()));
            case SINGLE, MULTIPLE, TRUE_FALSE, ORDER ->
                    lines.add(
                            "  "
                                    + place.label()
                                    + "  "
                                    + place.wanted()
                                    + outcome(place, "", "you had")
                                    + said(place.feedback()));
        }
    }

    private static String outcome(AnswerPart.Place place, String nothing, String you) {
        if (place.right()) {
            return " – right" + (isSpeltOtherwise(place) ? ", you wrote: " + place.given() : "");
        }
        if (place.given().isEmpty()) {
            return said(nothing);
        }
        return " – wrong, " + you + ": " + place.given();
    }

    private static boolean isSpeltOtherwise(AnswerPart.Place place) {
        return !TypedText.normalise(place.given()).equals(TypedText.normalise(place.wanted()));
    }

    /// What is said of an answer, behind it.
    static String said(String text) {
        return text.isEmpty() ? "" : " – " + text;
    }

    /// The open grades, and the word for a typed answer that may be claimed.
    static String grades(Grading grading, boolean claimable) {
        List<String> choices = new ArrayList<>();
        for (Grading.Choice choice : grading.choices()) {
            choices.add(
                    choice.words()
                            + (choice.outcome().isEmpty() ? "" : " (" + choice.outcome() + ")"));
        }
        return "Grade: "
                + String.join("; ", choices)
                + (claimable ? "; = it was right" : "")
                + "."
                + (grading.outcome().isEmpty() ? "" : " Each: " + grading.outcome() + ".")
                + (grading.timeAfter().isEmpty() ? "" : " " + capital(grading.timeAfter()) + ".");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
