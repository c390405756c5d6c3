package retain.session;

import retain.deck.Item;
import retain.deck.Revision;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.History;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Questions that a sitting may ask, whose wording is another than the one that the learner last
/// answered, and that it was not told of yet.
///
/// @param wordings of the changed questions, as in `Revision`
/// @param corrected how many of them have another key
public record Changes(List<String> wordings, int corrected) {
    /// The setting that holds which wordings were told. Every standing one counts, not the last
    /// alone: two machines tell apart, and what either told is not told again.
    private static final String TOLD = "told-wordings";

    public Changes {
        wordings = List.copyOf(wordings);
    }

    static Changes of(Desk desk, History history) {
        List<String> wordings = new ArrayList<>(0);
        int corrected = 0;
        Set<String> told = new HashSet<>();
        for (String value : history.settingsEver(desk.course()::goesBy, TOLD)) {
            told.addAll(List.of(value.split(" ", -1)));
        }
        for (Item item : desk.course().items()) {
            if (!desk.limits().among().test(item) || history.isSuspended(item.id())) {
                continue;
            }
            List<Review> reviews = history.reviews(item.id());
            if (reviews.isEmpty()) {
                continue;
            }
            Revision now = Revision.of(item);
            boolean isReworded = differs(reviews.getLast().revision(), now.wording());
            boolean isCorrected = differs(reviews.getLast().key(), now.key());
            if ((isReworded || isCorrected) && told.add(now.wording())) {
                wordings.add(now.wording());
                corrected += isCorrected ? 1 : 0;
            }
        }
        return new Changes(wordings, corrected);
    }

    /// An import need not say which wording or key was answered.
    private static boolean differs(String answered, String now) {
        return !answered.isEmpty() && !answered.equals(now);
    }

    public boolean isEmpty() {
        return wordings.isEmpty();
    }

    Setting told(Desk desk, Instant now) {
        return new Setting(desk.stamp(now), desk.course().slug(), TOLD, String.join(" ", wordings));
    }
}
