package retain.store;

import retain.log.MergeLaws;
import retain.log.ReviewLog;

/// On the database proper, but in memory: hundreds of logs are begun here.
class SqliteMergeTest extends MergeLaws {
    @Override
    protected ReviewLog empty() {
        return SqliteReviewLog.inMemory();
    }
}
