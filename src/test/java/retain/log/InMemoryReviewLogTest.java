package retain.log;

class InMemoryReviewLogTest extends MergeLaws {
    @Override
    protected ReviewLog empty() {
        return new InMemoryReviewLog();
    }
}
