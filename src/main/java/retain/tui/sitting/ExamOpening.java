package retain.tui.sitting;

import retain.exam.Candidate;
import retain.exam.Entrance;
import retain.log.Entry;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What a mock examination begins with.
///
/// @param notice what the candidate has to read first; empty where nothing is owed
/// @param noticeRead what is kept once it was read
/// @param pretended the clock is not the true one
/// @param others names of the other examinations that the course has
public record ExamOpening(
        Entrance entrance,
        Candidate candidate,
        String notice,
        Function<Instant, Entry> noticeRead,
        boolean pretended,
        List<String> others) {
    public ExamOpening {
        others = List.copyOf(others);
    }
}
