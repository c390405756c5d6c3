package retain.log;

import retain.deck.ItemId;

import java.util.Map;
import java.util.TreeMap;

/// All that a history says, to compare two as wholes.
final class HistoryPicture {
    private HistoryPicture() {}

    static Map<String, Object> of(History history) {
        Map<String, Object> picture = new TreeMap<>();
        picture.put("all", history.all());
        picture.put("setting", history.setting("course-1"::equals, "scheduler"));
        picture.put("setting for all", history.setting(""::equals, "scheduler"));
        picture.put("undo", history.newestUndoable(_ -> true));
        picture.put("redo", history.newestRedoable());
        for (ItemId item : history.items()) {
            picture.put(item + " reviews", history.reviews(item));
            picture.put(item + " suspended", history.isSuspended(item));
            picture.put(item + " remarks", history.remarks(item));
        }
        return picture;
    }
}
