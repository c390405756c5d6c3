package retain.cli;

import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Note;
import retain.log.Entry.Restart;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;
import retain.log.Learner;
import retain.log.Stamp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries without the names of learners: `learner-1`, `learner-2` and so on, in the order in which
/// they appear. What learners wrote in their own words is left out, since it may name anyone, and
/// so is what this version cannot read. What they typed as an answer stays.
final class Pseudonyms {
    private static final String PREFIX = "learner-";

    private final Map<Learner, Learner> known = new HashMap<>();

    static List<Entry> in(List<Entry> entries) {
        Pseudonyms pseudonyms = new Pseudonyms();
        return entries.stream().map(pseudonyms::of).flatMap(Optional::stream).toList();
    }

    private Optional<Entry> of(Entry entry) {
        Stamp stamp = new Stamp(entry.id(), entry.at(), of(entry.learner()));
        return switch (entry) {
            case Note _ -> Optional.empty();
            case Flag flag -> Optional.of(new Flag(stamp, flag.item(), "", flag.revision()));
            case Alias alias -> Optional.of(new Alias(stamp, of(alias.of())));
            case Review review ->
                    Optional.of(
                            new Review(
                                    stamp,
                                    review.zone(),
                                    review.day(),
                                    review.item(),
                                    review.revision(),
                                    review.key(),
                                    review.shown(),
                                    review.kind(),
                                    review.response(),
                                    review.correct(),
                                    review.quality(),
                                    review.latency(),
                                    review.override()));
            case Retraction retraction ->
                    Optional.of(new Retraction(stamp, retraction.retracted()));
            case Suspension suspension -> Optional.of(new Suspension(stamp, suspension.item()));
            case Resumption resumption -> Optional.of(new Resumption(stamp, resumption.item()));
            case Burial burial -> Optional.of(new Burial(stamp, burial.item(), burial.day()));
            case Restart restart -> Optional.of(new Restart(stamp, restart.scope()));
            case Goal goal ->
                    Optional.of(new Goal(stamp, goal.course(), goal.exam(), goal.examDate()));
            case Setting setting ->
                    Optional.of(
                            new Setting(stamp, setting.course(), setting.name(), setting.value()));
            case ExamEntry exam -> Optional.of(stamped(exam, stamp));
        };
    }

    /// The same entry of a sitting under another stamp.
    static ExamEntry stamped(ExamEntry entry, Stamp stamp) {
        return switch (entry) {
            case Started started ->
                    new Started(stamp, started.zone(), started.seed(), started.form());
            case Resumed resumed ->
                    new Resumed(stamp, resumed.sitting(), resumed.after(), resumed.used());
            case Answered answered ->
                    new Answered(
                            stamp,
                            answered.sitting(),
                            answered.after(),
                            answered.used(),
                            answered.item(),
                            answered.response(),
                            answered.marked());
            case Paused paused ->
                    new Paused(
                            stamp, paused.sitting(), paused.after(), paused.used(), paused.why());
            case Finished finished ->
                    new Finished(
                            stamp,
                            finished.sitting(),
                            finished.after(),
                            finished.used(),
                            finished.how(),
                            finished.right());
        };
    }

    /// Whether a name may be one of these.
    static boolean isOne(Learner learner) {
        return learner.name().matches(PREFIX + "[0-9]+");
    }

    private Learner of(Learner learner) {
        return known.computeIfAbsent(
                learner, _ -> Learner.named(PREFIX + (known.size() + 1)).orElseThrow());
    }
}
