package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A question that asks for what is not so. Readers miss the small word, and who answers it has
/// shown to know a wrong thing, not the right one (NBME guide; Haladyna, Downing and Rodriguez
/// 2002). With an option that is negative too, the two have to be turned round in the head.
///
/// Only the sentence that asks is looked at, since a story may well tell what did not happen. *At
/// least*, *not only*, *whether or not* and *why not* negate nothing. A negation after *who*,
/// *that* or *if* tells of a circumstance, and one between quotation marks belongs to the
/// quotation. Statements to be called true or false are left out.
final class NegativeStem implements ItemRule {
    private static final String RULE = "negative-stem";
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]{0,200}+\"|“[^”]{0,200}+”|„[^“”]{0,200}+[“”]|«[^»]{0,200}+»");
    private static final Set<String> NEGATIVE =
            WordList.of(
                    """
                    not never except excepting least isn't aren't doesn't don't didn't can't cannot
                    shouldn't won't wouldn't wasn't weren't hasn't haven't mustn't
                    """);
    private static final Set<String> CIRCUMSTANCE =
            WordList.of(
                    """
                    who whose that if when because since although while where after before until once
                    unless whether
                    """);
    private static final Set<String> IN_OPTION = Set.of("not", "no", "never", "none", "without");

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        boolean asks =
                switch (item.kind()) {
                    case SINGLE, MULTIPLE, TYPED -> true;
                    case TRUE_FALSE, CLOZE, ORDER, MATCH -> false;
                };
        Optional<String> found = asks ? negation(Asked.in(item.question())) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        report.add(
                Severity.WARNING,
                item,
                "question",
                onlyIn(item.question(), found.get()),
                RULE,
                "the question turns on "
                        + Quoted.of(found.get())
                        + ", which is easily read over; ask for what is right"
                        + (offer.isEmpty()
                                ? ""
                                : ", or mark several right options with \"kind: multiple\""));
        for (Option option : offer.map(Offer::options).orElse(List.of())) {
            Optional<Word> second =
                    Wording.of(option.text()).words().stream()
                            .filter(word -> IN_OPTION.contains(word.form()))
                            .findFirst();
            if (second.isPresent()) {
                report.add(
                        Severity.WARNING,
                        item,
                        offer.orElseThrow().place(option),
                        second.get().text(),
                        RULE,
                        "the question says "
                                + Quoted.of(found.get())
                                + " and this option "
                                + Quoted.of(second.get().text())
                                + ", a double negative; ask without the first");
                return;
            }
        }
    }

    /// A sign, title or reply that the question speaks of is not what it turns on.
    private static String withoutQuotes(String sentence) {
        return QUOTED.matcher(sentence).replaceAll(" — ");
    }

    /// The word where no other sentence holds it too, so that its place is sure.
    private static String onlyIn(String question, String word) {
        long times =
                Wording.of(question).words().stream()
                        .filter(each -> each.text().equalsIgnoreCase(word))
                        .count();
        return times == 1 ? word : "";
    }

    private static Optional<String> negation(String sentence) {
        List<Word> words = Wording.of(withoutQuotes(sentence)).words();
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            String before = i == 0 ? "" : words.get(i - 1).form();
            String after = i + 1 == words.size() ? "" : words.get(i + 1).form();
            if (CIRCUMSTANCE.contains(form) && i > 0) {
                return Optional.empty();
            }
            boolean harmless =
                    (form.equals("least") && (before.equals("at") || before.equals("not")))
                            || (form.equals("not")
                                    && (before.equals("or")
                                            || before.equals("why")
                                            || after.equals("only")
                                            || after.equals("yet")));
            if (NEGATIVE.contains(form) && !harmless) {
                return Optional.of(words.get(i).text());
            }
        }
        return Optional.empty();
    }
}
