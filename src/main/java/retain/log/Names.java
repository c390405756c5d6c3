package retain.log;

import retain.log.Entry.Alias;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/// Which names are one person, after the aliases of a log. An alias joins both ways.
public final class Names {
    private Names() {}

    /// The learner and every name joined to it, directly or through another.
    public static Set<Learner> of(Learner learner, Collection<Alias> aliases) {
        Set<Learner> joined = new LinkedHashSet<>();
        Deque<Learner> open = new ArrayDeque<>();
        open.add(learner);
        while (!open.isEmpty()) {
            Learner name = open.remove();
            if (joined.add(name)) {
                for (Alias alias : aliases) {
                    if (alias.learner().equals(name)) {
                        open.add(alias.of());
                    } else if (alias.of().equals(name)) {
                        open.add(alias.learner());
                    }
                }
            }
        }
        return joined;
    }
}
