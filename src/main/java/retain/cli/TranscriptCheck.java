package retain.cli;

import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

import retain.exam.ExamResult;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.html.PageCheck;
import retain.html.PageText;
import retain.json.Fingerprint;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Finished;
import retain.log.Learner;
import retain.log.ReviewLog;
import retain.log.Stamp;
import retain.store.Access;
import retain.tui.words.DayText;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.util.List;
import java.util.Optional;

/// Holds a page against the log: the page is made anew and compared. Whatever comes of it, what the
/// log says is told.
final class TranscriptCheck {
    private final Run run;
    private final String file;
    private final String page;
    private final PageText read;

    private TranscriptCheck(Run run, String file, String page) {
        this.run = run;
        this.file = file;
        this.page = page;
        read = PageText.of(page);
    }

    static int run(Run run, CommandLine line) {
        String file = Choices.text(line, "verify").orElseThrow();
        return new TranscriptCheck(run, file, PageFile.read(run, file)).run();
    }

    private int run() {
        if (read.version().isEmpty()) {
            throw new Circumstance(
                    file + " is no transcript: it does not say that retain wrote it" + noSaved());
        }
        EntryId id =
                read.figure(PageText.SITTING)
                        .flatMap(EntryId::parse)
                        .orElseThrow(() ->
                                new Circumstance(
                                        file
                                                + " is no transcript any more: it does not name a"
                                                + " sitting"
                                                + noSaved()));
        return run.withLog(Access.READ, log -> inLog(id, log));
    }

    private static String noSaved() {
        return "; ask for the file that \"retain exam --result ID --html FILE\" wrote";
    }

    private int inLog(EntryId id, ReviewLog log) {
        boolean isPartThere = false;
        for (Learner learner : log.learners()) {
            List<ExamEntry> entries = log.sittingsOf(learner);
            Optional<Sitting> sitting = sitting(id, entries);
            if (sitting.isPresent()) {
                return known(sitting.get(), entries);
            }
            isPartThere |= entries.stream().anyMatch(entry -> entry.sitting().equals(id));
        }
        throw new Circumstance(
                isPartThere
                        ? run.data()
                                + " holds answers of the sitting "
                                + id
                                + ", but not how it began: merge the candidate's whole log,"
                                + " and check again"
                        : "the sitting "
                                + id
                                + " of "
                                + file
                                + " is not in "
                                + run.data()
                                + forgedName(log)
                                + ": name the log that holds it with --data, or take the"
                                + " candidate's in with \"retain merge\"");
    }

    private static Optional<Sitting> sitting(EntryId id, List<ExamEntry> entries) {
        return Sitting.all(entries).stream().filter(sitting -> sitting.id().equals(id)).findFirst();
    }

    /// Where the fingerprint of the page is known, its sitting goes by another name.
    private String forgedName(ReviewLog log) {
        String said = read.figure(PageText.FINGERPRINT).orElse("");
        for (Learner learner : log.learners()) {
            List<ExamEntry> entries = log.sittingsOf(learner);
            for (Sitting sitting : Sitting.all(entries)) {
                if (Fingerprint.of(sitting.id(), entries).grouped().equals(said)) {
                    return ", whose sitting "
                            + sitting.id()
                            + " has the fingerprint of the page though";
                }
            }
        }
        return "";
    }

    private int known(Sitting sitting, List<ExamEntry> log) {
        Optional<String> truth = Transcript.page(sitting, log, run.surroundings().version());
        Fingerprint fingerprint = Fingerprint.of(sitting.id(), log);
        if (truth.isEmpty()) {
            tell(sitting, fingerprint);
            throw new Circumstance(
                    run.data()
                            + (isEndThere(sitting.id(), log)
                                    ? " lacks entries from the midst of the sitting "
                                    : " does not hold the end of the sitting ")
                            + sitting.id()
                            + entriesSaid(fingerprint)
                            + ": merge the candidate's log of today, and check again");
        }
        @Nullable String trouble =
                trouble(sitting, log, fingerprint, PageCheck.of(page, truth.get()));
        tell(sitting, fingerprint);
        if (trouble == null) {
            return Cli.DONE;
        }
        throw new Circumstance(file + " " + trouble);
    }

    private static boolean isEndThere(EntryId id, List<ExamEntry> log) {
        return log.stream()
                .anyMatch(entry -> entry instanceof Finished && entry.sitting().equals(id));
    }

    /// What is wrong with the page; null where it agrees, which is said.
    private @Nullable String trouble(
            Sitting sitting, List<ExamEntry> log, Fingerprint fingerprint, PageCheck check) {
        return switch (check) {
            case PageCheck.Agrees(boolean exactly) -> {
                run.say(
                        file
                                + (exactly
                                        ? " agrees with the log, byte for byte."
                                        : " agrees with the log; only its line ends were"
                                                + " changed on the way."));
                yield null;
            }
            case PageCheck.SaysOther(String said, String truth) ->
                    isRenamed(sitting, log)
                            ? "agrees with the log in all but the name: it says "
                                    + quoted(read.figure(PageText.LEARNER).orElse(""))
                                    + ", the log "
                                    + quoted(sitting.started().learner().name())
                                    + (Pseudonyms.isOne(sitting.started().learner())
                                            ? ", as a log without names does; check it against the"
                                                    + " log that has them"
                                            : ", as a page made from a log without names does; ask"
                                                    + " for one made from the log that has them")
                            : "does not agree with the log: "
                                    + difference(said, truth)
                                    + entriesSaid(fingerprint);
            case PageCheck.Retouched(int number, String said, String truth) ->
                    "was changed after it was written: all it says agrees with the log, but"
                            + " what a browser makes of it may not, since "
                            + difference(said, truth)
                            + " in line "
                            + number
                            + noSaved();
            case PageCheck.OtherVersion(String version, var figures) ->
                    "was written by retain "
                            + version
                            + ", and this is "
                            + run.surroundings().version()
                            + ": "
                            + (figures.isEmpty()
                                    ? "its figures agree with the log, but its wording and looks"
                                            + " cannot be compared"
                                    : figures(figures))
                            + "; go by what the log says, or write the page anew";
        };
    }

    private static String figures(List<PageCheck.Figure> figures) {
        PageCheck.Figure first = figures.getFirst();
        return DayText.count(figures.size(), "figure")
                + (figures.size() == 1 ? " differs: " : " differ, first ")
                + first.name()
                + ", where "
                + difference(first.page(), first.truth());
    }

    private static String difference(String said, String truth) {
        if (said.isEmpty()) {
            return "it leaves out " + quoted(truth);
        }
        if (truth.isEmpty()) {
            return "it adds " + quoted(said);
        }
        Contrast contrast = Contrast.of(said, truth);
        return "it says " + quoted(contrast.before()) + ", the log " + quoted(contrast.after());
    }

    private static String quoted(String text) {
        return '"' + (text.length() > 300 ? text.substring(0, 300) + " …" : text) + '"';
    }

    /// Whether the log has another count of entries than the page, as a part of a sentence.
    private String entriesSaid(Fingerprint fingerprint) {
        String said = read.figure(PageText.ENTRIES).orElse("");
        String here = String.valueOf(fingerprint.entries());
        return said.isEmpty() || said.equals(here)
                ? ""
                : " (the page rests on " + quoted(said) + " entries, the log holds " + here + ")";
    }

    /// Whether the page agrees once the log calls the candidate as the page does.
    private boolean isRenamed(Sitting sitting, List<ExamEntry> log) {
        Optional<Learner> name = read.figure(PageText.LEARNER).flatMap(Learner::named);
        if (name.isEmpty()
                || name.get().name().equals(sitting.started().learner().name())
                || !(Pseudonyms.isOne(name.get())
                        || Pseudonyms.isOne(sitting.started().learner()))) {
            return false;
        }
        List<ExamEntry> renamed =
                log.stream()
                        .map(entry ->
                                Pseudonyms.stamped(
                                        entry,
                                        new Stamp(
                                                entry.id(),
                                                entry.at(),
                                                name.get(),
                                                entry.stamp().unknown())))
                        .toList();
        return sitting(sitting.id(), renamed)
                .flatMap(other -> Transcript.page(other, renamed, run.surroundings().version()))
                .filter(truth -> PageCheck.of(page, truth) instanceof PageCheck.Agrees)
                .isPresent();
    }

    private void tell(Sitting sitting, Fingerprint fingerprint) {
        run.say("The log says:");
        run.say("  " + SittingText.title(sitting));
        run.say("  " + SittingText.begun(sitting));
        ExamResult.of(sitting)
                .ifPresentOrElse(
                        result -> run.say("  " + ResultText.headline(result)),
                        () -> run.say("  " + SittingText.ended(sitting)));
        run.say("  Fingerprint " + fingerprint.grouped());
    }
}
