package retain.cli;

import retain.cli.PageVerdict.Found;
import retain.cli.SatByAll.Sat;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.html.PageCheck;
import retain.html.PageText;
import retain.json.Fingerprint;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.log.Stamp;
import retain.tui.words.DayText;

import java.util.List;
import java.util.Optional;

/// Holds a page against the log: the page is made anew and compared.
final class TranscriptCheck {
    private final Run run;
    private final SatByAll log;
    private final Optional<Learner> wanted;
    private final String file;
    private final String page;
    private final PageText read;

    private TranscriptCheck(
            Run run, SatByAll log, Optional<Learner> wanted, String file, String page) {
        this.run = run;
        this.log = log;
        this.wanted = wanted;
        this.file = file;
        this.page = page;
        read = PageText.of(page);
    }

    /// What comes of a page.
    ///
    /// @param wanted whose page it has to be; empty where anybody's will do
    static PageVerdict of(Run run, SatByAll log, Optional<Learner> wanted, String file) {
        String page;
        try {
            page = PageFile.read(run, file);
        } catch (Circumstance unreadable) {
            return new PageVerdict(
                    file, Found.NO_TRANSCRIPT, Run.sentence(unreadable), Optional.empty());
        }
        return new TranscriptCheck(run, log, wanted, file, page).verdict();
    }

    private PageVerdict unknown(Found found, String sentence) {
        return new PageVerdict(file, found, sentence, Optional.empty());
    }

    private PageVerdict verdict() {
        if (read.version().isEmpty()) {
            return unknown(
                    Found.NO_TRANSCRIPT,
                    file + " is no transcript: it does not say that retain wrote it" + noSaved());
        }
        Optional<EntryId> named = read.figure(PageText.SITTING).flatMap(EntryId::parse);
        if (named.isEmpty()) {
            return unknown(
                    Found.NO_TRANSCRIPT,
                    file + " is no transcript any more: it does not name a sitting" + noSaved());
        }
        EntryId id = named.get();
        Optional<Sat> sat = log.named(id);
        if (sat.isPresent()) {
            return known(sat.get());
        }
        return log.holdsPartOf(id)
                ? unknown(
                        Found.PART_IN_LOG,
                        run.data()
                                + " holds answers of the sitting "
                                + id
                                + ", but not how it began: merge the candidate's whole log,"
                                + " and check again")
                : unknown(
                        Found.NOT_IN_LOG,
                        "the sitting "
                                + id
                                + " of "
                                + file
                                + " is not in "
                                + run.data()
                                + forgedName()
                                + ": name the log that holds it with --data, or take the"
                                + " candidate's in with \"retain merge\"");
    }

    private static String noSaved() {
        return "; ask for the file that \"retain exam --result ID --html FILE\" wrote";
    }

    /// Where the fingerprint of the page is known, its sitting goes by another name.
    private String forgedName() {
        String said = read.figure(PageText.FINGERPRINT).orElse("");
        for (Sat sat : log.all()) {
            EntryId id = sat.sitting().id();
            if (Fingerprint.of(id, sat.entries()).grouped().equals(said)) {
                return ", whose sitting " + id + " has the fingerprint of the page though";
            }
        }
        return "";
    }

    private PageVerdict known(Sat sat) {
        Sitting sitting = sat.sitting();
        Fingerprint fingerprint = Fingerprint.of(sitting.id(), sat.entries());
        Optional<PageVerdict.Known> known =
                Optional.of(new PageVerdict.Known(sitting, fingerprint));
        Optional<String> truth =
                Transcript.page(sitting, sat.entries(), run.surroundings().version());
        if (truth.isEmpty()) {
            return new PageVerdict(
                    file,
                    Found.PART_IN_LOG,
                    run.data()
                            + (log.holdsEndOf(sitting.id())
                                    ? " lacks entries from the midst of the sitting "
                                    : " does not hold the end of the sitting ")
                            + sitting.id()
                            + entriesSaid(fingerprint)
                            + ": merge the candidate's log of today, and check again",
                    known);
        }
        PageCheck check = PageCheck.of(page, truth.get());
        Found found = found(check, sat);
        return new PageVerdict(
                file,
                found,
                file
                        + " "
                        + switch (found) {
                            case OTHER_LEARNER -> otherLearner(sitting);
                            case OTHER_NAME -> otherName(sitting);
                            default -> told(check, fingerprint);
                        },
                known);
    }

    private Found found(PageCheck check, Sat sat) {
        return switch (check) {
            case PageCheck.Agrees _ ->
                    wanted.stream().allMatch(who -> log.isOf(who, sat.sitting().id()))
                            ? Found.AGREES
                            : Found.OTHER_LEARNER;
            case PageCheck.SaysOther _ -> isRenamed(sat) ? Found.OTHER_NAME : Found.DIFFERS;
            case PageCheck.Retouched _ -> Found.RETOUCHED;
            case PageCheck.OtherVersion _ -> Found.OTHER_VERSION;
        };
    }

    private String otherLearner(Sitting sitting) {
        return "agrees with the log, but "
                + quoted(sitting.started().learner().name())
                + " sat it, not "
                + quoted(wanted.orElseThrow().name())
                + ", whom --learner names";
    }

    private String otherName(Sitting sitting) {
        return "agrees with the log in all but the name: it says "
                + quoted(read.figure(PageText.LEARNER).orElse(""))
                + ", the log "
                + quoted(sitting.started().learner().name())
                + (Pseudonyms.isOne(sitting.started().learner())
                        ? ", as a log without names does; check it against the log that has them"
                        : ", as a page made from a log without names does; ask for one made from"
                                + " the log that has them");
    }

    private String told(PageCheck check, Fingerprint fingerprint) {
        return switch (check) {
            case PageCheck.Agrees(boolean exactly) ->
                    exactly
                            ? "agrees with the log, byte for byte."
                            : "agrees with the log; only its line ends were changed on the way.";
            case PageCheck.SaysOther(String said, String truth) ->
                    "does not agree with the log: "
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
    private boolean isRenamed(Sat sat) {
        Sitting sitting = sat.sitting();
        Optional<Learner> name = read.figure(PageText.LEARNER).flatMap(Learner::named);
        if (name.isEmpty()
                || name.get().name().equals(sitting.started().learner().name())
                || !(Pseudonyms.isOne(name.get())
                        || Pseudonyms.isOne(sitting.started().learner()))) {
            return false;
        }
        List<ExamEntry> renamed =
                sat.entries().stream()
                        .map(entry ->
                                Pseudonyms.stamped(
                                        entry,
                                        new Stamp(
                                                entry.id(),
                                                entry.at(),
                                                name.get(),
                                                entry.stamp().unknown())))
                        .toList();
        return Sitting.all(renamed).stream()
                .filter(other -> other.id().equals(sitting.id()))
                .findFirst()
                .flatMap(other -> Transcript.page(other, renamed, run.surroundings().version()))
                .filter(truth -> PageCheck.of(page, truth) instanceof PageCheck.Agrees)
                .isPresent();
    }
}
