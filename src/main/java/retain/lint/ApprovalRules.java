package retain.lint;

import retain.deck.ContentHash;
import retain.deck.Item;
import retain.deck.Notes.Reviewed;
import retain.deck.Status;

import java.time.LocalDate;
import java.util.Optional;

/// What became of an approval: the item was edited after it, or the years have passed over it.
public final class ApprovalRules implements ItemRule {
    /// The rule that an edit after the approval breaks.
    public static final String CHANGED = "approved-changed";

    private static final String STALE = "stale-review";
    private static final int MONTHS = 24;

    private final LocalDate today;

    public ApprovalRules(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Item item, Report report) {
        Optional<Reviewed> noted = item.notes().reviewed();
        if (item.status() != Status.APPROVED || noted.isEmpty()) {
            return;
        }
        Reviewed reviewed = noted.get();
        String hash = ContentHash.of(item);
        if (!reviewed.hash().isEmpty() && !reviewed.hash().equals(hash)) {
            report.error(
                    item,
                    "reviewed/hash",
                    CHANGED,
                    "the item was edited after "
                            + reviewed.by()
                            + " approved it on "
                            + reviewed.date()
                            + "; have it looked at again, then run \"retain approve "
                            + item.id().inCourse()
                            + " --by NAME\"");
        }
        if (reviewed.date().plusMonths(MONTHS).isBefore(today)) {
            report.note(
                    item,
                    "reviewed/date",
                    STALE,
                    "the last review was on "
                            + reviewed.date()
                            + ", over two years ago; read the item again against its sources, then"
                            + " approve it anew");
        }
    }
}
