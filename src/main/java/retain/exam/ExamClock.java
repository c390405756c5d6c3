package retain.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The clock of an examination room: between two looks at it, it moves by the larger of what the
/// wall clock and a monotonic clock have moved. Whoever sets the system clock back, or stops the
/// program or the machine, gains no time.
///
/// It begins with the wall clock and may be ahead of it later, never behind its own past.
public final class ExamClock implements InstantSource {
    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant moment;
    private Instant wallBefore;
    private long nanosBefore;

    /// Starts a clock.
    ///
    /// @param nanos a count of nanoseconds from any start that never runs backwards
    public ExamClock(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        wallBefore = wall.instant();
        nanosBefore = nanos.getAsLong();
        moment = wallBefore;
    }

    @Override
    public synchronized Instant instant() {
        Instant wallNow = wall.instant();
        long nanosNow = nanos.getAsLong();
        Duration byWall = Duration.between(wallBefore, wallNow);
        Duration byCount = Duration.ofNanos(nanosNow - nanosBefore);
        Duration passed = byWall.compareTo(byCount) > 0 ? byWall : byCount;
        if (passed.isPositive()) {
            moment = moment.plus(passed);
        }
        wallBefore = wallNow;
        nanosBefore = nanosNow;
        return moment;
    }
}
