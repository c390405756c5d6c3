package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Option;
import retain.deck.OptionId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was edited about a list of options, steps or sides: each is followed by its id, else by its
/// text, else to the text that reads most like it.
final class OptionEdits {
    private final Map<OptionId, Option> newerOf = new LinkedHashMap<>();
    private final List<Option> gone = new ArrayList<>();
    private final List<Option> fresh;

    OptionEdits(List<Option> before, List<Option> after) {
        fresh = new ArrayList<>(after);
        List<Option> open = follow(before, OptionEdits::hasId);
        open = follow(open, (one, other) -> one.text().equals(other.text()));
        Map<String, String> like = Likeness.texts(texts(open), texts(fresh));
        gone.addAll(follow(open, (one, other) -> other.text().equals(like.get(one.text()))));
    }

    private interface Same {
        boolean is(Option one, Option other);
    }

    private static boolean hasId(Option one, Option other) {
        return one.id().equals(other.id());
    }

    private List<Option> follow(List<Option> before, Same same) {
        List<Option> left = new ArrayList<>();
        for (Option one : before) {
            @Nullable Option found = null;
            for (Option other : fresh) {
                found = found == null && same.is(one, other) ? other : found;
            }
            if (found == null) {
                left.add(one);
            } else {
                newerOf.put(one.id(), found);
                fresh.remove(found);
            }
        }
        return left;
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    /// What an option has become; null where it is gone.
    @Nullable Option newer(OptionId before) {
        return newerOf.get(before);
    }

    /// Those that no older one became.
    List<Option> fresh() {
        return fresh;
    }

    /// Those that became none.
    List<Option> gone() {
        return gone;
    }

    /// Tells what was edited.
    ///
    /// @param part what one is called
    /// @param rightBefore the ids of those that were right; empty where none are
    void into(
            Edits edits,
            String part,
            List<Option> before,
            Set<OptionId> rightBefore,
            Set<OptionId> rightAfter) {
        for (Option one : before) {
            @Nullable Option other = newer(one.id());
            boolean wasRight = rightBefore.contains(one.id());
            if (other == null) {
                edits.add(new Edit.Removed(called(part, wasRight), one.text()));
                continue;
            }
            boolean isRight = rightAfter.contains(other.id());
            edits.text(called(part, wasRight && isRight), one.text(), other.text());
            if (wasRight != isRight) {
                edits.add(new Edit.Turned(part, other.text(), isRight));
            }
            if (!one.id().equals(other.id()) && (hasName(one) || hasName(other))) {
                edits.text("id of " + part + quoted(other), one.id().value(), other.id().value());
            }
            about(edits, part, one, other);
        }
        for (Option other : fresh) {
            boolean isRight = rightAfter.contains(other.id());
            edits.add(new Edit.Added(called(part, isRight), other.text()));
        }
    }

    /// What trainees read after the answer, and where the option stands.
    private static void about(Edits edits, String part, Option one, Option other) {
        edits.text("feedback on" + quoted(other), one.feedback(), other.feedback());
        edits.truth(part + quoted(other) + " is pinned", one.pinned(), other.pinned());
    }

    private static String called(String part, boolean right) {
        return right ? "right " + part : part;
    }

    private static boolean hasName(Option option) {
        return !option.id().value().equals(option.text());
    }

    private static String quoted(Option option) {
        return " \"" + option.text() + "\"";
    }
}
