package retain.tui.sitting;

import retain.exam.Candidate;
import retain.exam.Entrance;
import retain.log.Entry;

import java.time.Instant;
import java.util.function.Function;

/// What a mock examination begins with.
///
/// @param notice what the candidate has to read first; empty where nothing is owed
/// @param noticeRead what is kept once it was read
/// @param pretended the clock is not the true one
public record ExamOpening(
        Entrance entrance,
        Candidate candidate,
        String notice,
        Function<Instant, Entry> noticeRead,
        boolean pretended) {}
