package retain.cli;

import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.log.Learner;

import java.util.List;
import java.util.Locale;

/// Which sitting a person means.
final class SittingNamed {
    private SittingNamed() {}

    /// The sitting that a text names: by its id, the beginning of one, or `last`.
    ///
    /// @param sittings of the learner, oldest first
    static Sitting of(String text, Learner learner, List<Sitting> sittings) {
        if (sittings.isEmpty()) {
            throw new Circumstance(
                    learner.name() + " has sat no examination: \"retain exam\" begins one");
        }
        if (text.equals("last")) {
            return sittings.getLast();
        }
        String name = text.toLowerCase(Locale.ROOT);
        List<Sitting> meant =
                sittings.stream()
                        .filter(sitting -> !name.isEmpty())
                        .filter(sitting -> sitting.id().toString().startsWith(name))
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new Circumstance(
                (meant.isEmpty()
                                ? "there is no sitting \"" + text + "\" of " + learner.name()
                                : "\"" + text + "\" may be any of " + meant.size() + " sittings")
                        + ": \"retain exam --history\" lists them");
    }
}
