package retain.schedule;

import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// FSRS-6 as a scheduler: an item is due on the day on which its chance of recall has fallen to
/// 0.9.
///
/// Every answer tells of the memory and so moves the due date, whatever it was asked for. But an
/// item is begun by a scheduled answer alone: a cram of a whole course must not put all of it into
/// repetition. How often an item was recalled and lapsed is counted by the first answer of a day,
/// so that re-drills make no leech.
public final class Fsrs6 implements Scheduler {
    /// The chance of recall at which an item comes again.
    public static final double DESIRED_RETENTION = 0.9;

    private final MemoryModel model = MemoryModel.DEFAULT;

    @Override
    public Schedule schedule(List<Review> reviews) {
        Schedule state = new Unseen();
        for (Review review : reviews) {
            state = next(state, review.day(), review.kind(), review.quality());
        }
        return state;
    }

    @Override
    public Optional<Scheduled> after(
            Schedule before, LocalDate day, ReviewKind kind, Quality quality) {
        return next(before, day, kind, quality) instanceof Scheduled scheduled
                ? Optional.of(scheduled)
                : Optional.empty();
    }

    @Override
    public boolean heedsCrams() {
        return true;
    }

    private Schedule next(Schedule before, LocalDate day, ReviewKind kind, Quality quality) {
        Memory memory = model.after(memory(before), day, Grade.of(quality));
        int repetition = 0;
        int lapses = 0;
        boolean counts = true;
        switch (before) {
            case Unseen _ -> {
                if (kind != ReviewKind.SCHEDULED) {
                    return new Unseen(Optional.of(memory));
                }
            }
            case Scheduled scheduled -> {
                repetition = scheduled.repetition();
                lapses = scheduled.lapses();
                counts = scheduled.lastReviewed().isBefore(day);
            }
        }
        if (counts) {
            repetition = quality.isLapse() ? 0 : repetition + 1;
            lapses += quality.isLapse() ? 1 : 0;
        }
        int interval = model.interval(memory.stability(), DESIRED_RETENTION);
        return new Scheduled(repetition, interval, memory, day.plusDays(interval), lapses, day);
    }

    private static Optional<Memory> memory(Schedule schedule) {
        return switch (schedule) {
            case Unseen unseen -> unseen.memory();
            case Scheduled scheduled ->
                    switch (scheduled.strength()) {
                        case Memory memory -> Optional.of(memory);
                        case EaseFactor _ ->
                                throw new IllegalStateException("a schedule of SM-2: " + schedule);
                    };
        };
    }
}
