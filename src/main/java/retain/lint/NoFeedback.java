package retain.lint;

import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.Status;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.List;

/// A wrong answer that gets no reason teaches nothing: each distractor says why it is wrong, each
/// item why its key is the key and where that can be read. Feedback on the mistake made is what
/// helps a learner (Haladyna, Downing and Rodriguez 2002).
///
/// A draft may still lack it, which is a note. What a safety-critical item lacks is an error of
/// `critical-incomplete`. The explanation speaks for the key, which needs no feedback beside it.
///
/// @param canCite whether the course has a bibliography; a deck by itself has none
record NoFeedback(boolean canCite) implements ItemRule {
    private static final String RULE = "no-feedback";

    @Override
    public void check(Item item, Report report) {
        Severity severity = item.status() == Status.DRAFT ? Severity.NOTE : Severity.WARNING;
        if (item.interaction() instanceof Choice choice) {
            options(item, choice, severity, report);
        }
        if (item.critical()) {
            return;
        }
        boolean unexplained = item.rationale().explanation().isBlank();
        boolean uncited = canCite && item.rationale().citations().isEmpty();
        if (unexplained && uncited) {
            report.add(
                    severity,
                    item,
                    "explanation",
                    RULE,
                    "nothing explains the answer and no source is cited, so it has to be taken on"
                            + " trust; add \"explanation:\" with one or two sentences, and"
                            + " \"cite:\" with a name from \"sources\" in course.yaml");
        } else if (unexplained) {
            report.add(
                    severity,
                    item,
                    "explanation",
                    RULE,
                    "nothing explains the answer, so a trainee cannot tell why; add"
                            + " \"explanation:\" with one or two sentences");
        } else if (uncited) {
            report.add(
                    severity,
                    item,
                    "cite",
                    RULE,
                    "no source is cited, so nobody can check the answer; add \"cite:\" with a"
                            + " name from \"sources\" in course.yaml");
        }
    }

    private static void options(Item item, Choice choice, Severity severity, Report report) {
        List<String> lacking = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            if (!choice.key().contains(option.id()) && option.feedback().isBlank()) {
                first = first < 0 ? i : first;
                lacking.add(option.text());
            }
        }
        if (lacking.isEmpty()) {
            return;
        }
        if (item.kind() == Kind.TRUE_FALSE) {
            report.add(
                    severity,
                    item,
                    "feedback",
                    RULE,
                    "whoever answers wrong is told nothing; add \"feedback:\" with the mistake that"
                            + " the wrong answer makes");
            return;
        }
        String subject =
                lacking.size() == 1
                        ? Quoted.of(lacking.getFirst()) + " has"
                        : lacking.size()
                                + " options, such as "
                                + Quoted.of(lacking.getFirst())
                                + ", have";
        report.add(
                severity,
                item,
                "options/" + first + "/text",
                RULE,
                subject
                        + " no feedback, so who picks it is not told what is wrong; add"
                        + " \"feedback:\" with one sentence"
                        + (lacking.size() == 1 ? "" : " to each"));
    }
}
