package retain.tui.words;

import retain.deck.Course;
import retain.deck.Form;
import retain.deck.Item;
import retain.deck.Question;
import retain.deck.Response;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.deck.Source;
import retain.exam.ExamResult;

import java.util.List;

/// What an answer is worth and why, before it is graded.
///
/// @param answered false where no answer was given
/// @param key the right answer in words
/// @param sources titles of what the item cites
public record Feedback(
        boolean right,
        boolean answered,
        String key,
        List<AnswerPart> parts,
        String explanation,
        String disputed,
        List<String> sources) {
    public Feedback {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    public static Feedback of(Course course, Question question, Response response) {
        Item item = question.item();
        return new Feedback(
                Scoring.isRight(item.interaction(), response),
                !(response instanceof Omitted),
                KeyText.of(item.interaction()),
                AnswerPart.of(question, response),
                item.rationale().explanation(),
                item.rationale().disputed(),
                item.rationale().citations().stream()
                        .map(key -> course.source(key).map(Source::title).orElse(key))
                        .toList());
    }

    /// What an answer of an examination was worth, as it was scored then.
    ///
    /// @param seat from 0
    public static Feedback of(ExamResult result, int seat) {
        Form form = result.sitting().form();
        Feedback now =
                of(
                        form.asCourse(),
                        form.seats().get(seat).question(),
                        result.sitting().given(seat).response());
        return new Feedback(
                result.isRight(seat),
                now.answered(),
                now.key(),
                now.parts(),
                now.explanation(),
                now.disputed(),
                now.sources());
    }

    /// `Right.`, `Not yet.`, or that no answer counts as wrong.
    public String verdict() {
        if (!answered) {
            return "No answer: that counts as wrong.";
        }
        return right ? "Right." : "Not yet.";
    }
}
