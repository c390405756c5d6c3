package retain.lint;

import retain.deck.Course;
import retain.deck.Enmity;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.lint.Giveaways.Asked;
import retain.lint.Giveaways.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One item that gives another away: what it says before or after its answer holds the key of the
/// other. Where both come on one day or in one form, the second is no test any more.
///
/// To mention a term is not to give it away: a bank on one subject names its structures everywhere.
/// So it counts only
/// - where a sentence holds the key beside a good part of the words of the other question, the
///   rarer the heavier, or
/// - where it repeats a key of three words or more, which no other item says.
///
/// Left out: enemies, which are kept apart already; items with almost the same stem, which
/// `near-duplicate` finds; the feedback of options, since it is about what is wrong; keys of
/// true-false, order and match, which are no phrase.
public final class AnswersAnother implements BankRule {
    private static final String RULE = "answers-another";
    private static final int SHOWN = 60;

    @Override
    public void check(Course course, Report report) {
        Enmity enmity = new Enmity(course);
        Giveaways giveaways =
                new Giveaways(course.items().stream().flatMap(item -> said(item).stream()));
        for (Item item : course.items()) {
            for (Asked asked : Asked.by(item)) {
                for (Sentence sentence : giveaways.of(asked)) {
                    if (!enmity.between(item, sentence.item())) {
                        tell(asked, sentence, report);
                    }
                }
            }
        }
    }

    private static void tell(Asked asked, Sentence sentence, Report report) {
        String other = asked.item().id().inCourse();
        report.between(
                sentence.item(),
                sentence.part(),
                asked.item(),
                RULE,
                "the "
                        + (sentence.part().equals("explanation") ? "explanation" : "question")
                        + " gives "
                        + other
                        + " away: it says \""
                        + shown(asked.key())
                        + "\", the answer there"
                        + (sentence.beside(asked).isEmpty()
                                ? ""
                                : ", beside "
                                        + Quoted.all(sentence.beside(asked))
                                        + " of its question")
                        + "; write \"enemies: ["
                        + name(asked.item(), sentence.item())
                        + "]\" here, or say it otherwise");
    }

    /// The key without its full stop, and cut where it is long.
    private static String shown(String key) {
        String plain = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String name(Item enemy, Item from) {
        return enemy.id().deck().equals(from.id().deck()) ? enemy.id().id() : enemy.id().inCourse();
    }

    private static List<Sentence> said(Item item) {
        List<Sentence> said = new ArrayList<>();
        add(said, item, "question", item.question());
        if (item.interaction() instanceof Cloze cloze) {
            String text =
                    cloze.segments().stream()
                            .map(segment -> segment instanceof Words words ? words.text() : "…")
                            .collect(Collectors.joining());
            add(said, item, "text", text);
        }
        add(said, item, "explanation", item.rationale().explanation());
        return said;
    }

    private static void add(List<Sentence> said, Item item, String part, String text) {
        for (String sentence : Sentences.of(text)) {
            said.add(Sentence.of(item, part, sentence));
        }
    }
}
