package retain.session;

import retain.log.Entry;

import java.util.List;

/// A step of a session: where it stands then, and what has to be kept before anyone sees it.
public record Move(Session session, List<Entry> entries) {
    public Move {
        entries = List.copyOf(entries);
    }
}
