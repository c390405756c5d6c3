package retain.session;

import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Response.Entered;
import retain.deck.Revision;
import retain.deck.Scoring;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Backlog;
import retain.schedule.BacklogNow;
import retain.schedule.BacklogOffer;
import retain.schedule.DayDone;
import retain.schedule.FinalPass;
import retain.schedule.Queue;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One sitting of practice, a value: each act gives the session after it and the entries to keep.
/// All that it knows it can find again from the log.
public final class Session {
    private final Desk desk;
    private final History history;
    private final LocalDate day;
    private final List<ItemId> ahead;
    private final List<Review> answered;
    private final Optional<Turn> turn;
    private final Opened opened;

    private Session(
            Desk desk,
            History history,
            LocalDate day,
            List<ItemId> ahead,
            List<Review> answered,
            Opened opened,
            Instant now) {
        this.desk = desk;
        this.history = history;
        this.day = day;
        this.ahead = List.copyOf(ahead);
        this.answered = List.copyOf(answered);
        this.opened = opened;
        this.turn =
                ahead.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Drawing.of(desk, history, day, ahead.getFirst(), now));
    }

    /// Opens a sitting on what the log says of this moment's study day.
    public static Session open(Desk desk, History history, Instant now) {
        LocalDate day = desk.dayOf(now);
        List<ItemId> ahead = Ahead.at(desk, history, day);
        boolean counts = desk.limits().time().isPresent() && desk.mode() == Mode.DAILY;
        Duration earlier = counts ? DayDone.of(history, day).time() : Duration.ZERO;
        return new Session(desk, history, day, ahead, List.of(), new Opened(now, earlier), now);
    }

    public Desk desk() {
        return desk;
    }

    public History history() {
        return history;
    }

    public LocalDate day() {
        return day;
    }

    public Instant opened() {
        return opened.at();
    }

    /// When a sitting began.
    ///
    /// @param earlier time that was studied before on the day, where it counts
    private record Opened(Instant at, Duration earlier) {
        Duration spent(Instant now) {
            return earlier.plus(Duration.between(at, now));
        }
    }

    /// The question now asked; empty when the sitting is through.
    public Optional<Turn> turn() {
        return turn;
    }

    /// What is left to ask, the present question first.
    List<ItemId> ahead() {
        return ahead;
    }

    /// How many questions are left, the present one included.
    public int left() {
        return ahead.size();
    }

    /// How many of those left are new.
    public int leftNew() {
        return (int) ahead.stream().filter(id -> schedule(id) instanceof Schedule.Unseen).count();
    }

    /// How many of those left were graded below 4 today and come again.
    public int leftAgain() {
        return (int)
                ahead.stream()
                        .filter(id -> Queue.owedRedrill(history.reviews(id), day).isPresent())
                        .count();
    }

    /// What was answered in this sitting and still stands, oldest first.
    public List<Review> answered() {
        return answered;
    }

    public Schedule schedule(ItemId item) {
        return desk.scheduler().schedule(history.reviews(item));
    }

    /// How many of those left are asked before their day, in the final pass before an exam.
    public int leftPass() {
        return (int) ahead.stream().filter(this::isPass).count();
    }

    private boolean isPass(ItemId id) {
        return desk.mode() == Mode.DAILY
                && desk.course()
                        .item(id)
                        .filter(item -> Drawing.kind(desk, history, day, item) == ReviewKind.EARLY)
                        .isPresent();
    }

    /// The days until the exam, if they are the last ones before it.
    public Optional<Integer> daysToExam() {
        return desk.mode() == Mode.DAILY
                ? FinalPass.daysLeft(desk.course(), history, day)
                : Optional.empty();
    }

    /// Whether the day has lasted as long as it may: what is asked can still be answered.
    public boolean isTimeUp(Instant now) {
        return desk.limits()
                .time()
                .filter(time -> opened.spent(now).compareTo(time) >= 0)
                .isPresent();
    }

    /// What of the day was done, in all its sittings.
    public DayDone done() {
        return DayDone.of(history, day);
    }

    /// The queue of the day as the log now has it, not cut to the limit of number.
    public Queue queueNow() {
        return Ahead.queue(desk, history, day);
    }

    /// The offer to clear a backlog, where there is one to be made.
    public Optional<BacklogOffer> backlogOffer() {
        // What was left out by a limit can be overdue too.
        boolean few = desk.limits().limit().isEmpty() && left() < BacklogOffer.LEAST;
        return few || desk.mode() != Mode.DAILY || desk.limits().isLifted()
                ? Optional.empty()
                : BacklogOffer.of(desk.course(), history, desk.scheduler(), day, desk.limits());
    }

    /// The backlog that is being cleared.
    public Optional<Backlog> backlog() {
        return desk.mode() == Mode.DAILY
                ? Backlog.of(desk.course()::goesBy, history)
                : Optional.empty();
    }

    /// How far it is cleared: not for every frame.
    public Optional<BacklogNow> backlogNow() {
        return desk.mode() == Mode.DAILY
                ? BacklogNow.of(desk.course(), history, desk.scheduler(), day, desk.limits())
                : Optional.empty();
    }

    /// Whether the last of a backlog was answered on this day.
    public boolean isBacklogCleared() {
        return Backlog.isCleared(desk.course()::goesBy, history, day);
    }

    /// Keeps that the backlog is cleared at so many items a day.
    public Move clearBacklog(int aDay, Instant now) {
        return backlog(new Backlog(aDay, day).chosen(desk.course(), desk.stamp(now)), now);
    }

    /// Keeps that this is not wanted today.
    public Move declineBacklog(Instant now) {
        return backlog(Backlog.declined(desk.course(), desk.stamp(now), day), now);
    }

    private Move backlog(Setting choice, Instant now) {
        History after = history.with(choice);
        List<ItemId> order = Ahead.rebuilt(desk, after, day, List.of());
        return kept(choice, new Session(desk, after, day, order, answered, opened, now));
    }

    /// Ends a backlog of which nothing is left; empty where there is none, or something is.
    public Optional<Move> settled(Instant now) {
        return isThroughBacklog(history, day, ahead)
                ? Optional.of(backlog(Backlog.cleared(desk.course(), desk.stamp(now), day), now))
                : Optional.empty();
    }

    /// @param rest what is still to be asked
    private boolean isThroughBacklog(History after, LocalDate today, List<ItemId> rest) {
        if (desk.mode() != Mode.DAILY
                || Backlog.of(desk.course()::goesBy, after).isEmpty()
                || rest.stream()
                        .anyMatch(id -> Queue.owedRedrill(after.reviews(id), today).isEmpty())) {
            return false;
        }
        Queue all = Ahead.queue(desk.with(desk.limits().unlimited()), after, today);
        return all.corrected().isEmpty() && all.due().isEmpty();
    }

    /// Why the present item is asked, were it answered at that moment.
    ///
    /// @throws IllegalStateException if nothing is asked
    public ReviewKind kindAt(Instant answeredAt) {
        Turn asked = turn.orElseThrow(() -> new IllegalStateException("nothing is asked"));
        return kindOn(desk.dayOf(answeredAt), asked.item());
    }

    private ReviewKind kindOn(LocalDate when, Item item) {
        return Drawing.kind(desk, history, when, item);
    }

    /// What each grade would make of the present item, or empty where the answer moves nothing.
    public Optional<Scheduled> outlook(Quality quality, Instant now) {
        LocalDate day = desk.dayOf(now);
        return turn.flatMap(asked ->
                desk.scheduler().after(asked.schedule(), day, kindOn(day, asked.item()), quality));
    }

    /// Keeps a graded answer to the present question and draws the next.
    ///
    /// @param answeredAt when the answer was given; day and kind are decided by it
    /// @param override the learner claims a typed answer as right
    /// @throws IllegalStateException if nothing is asked, or the grade does not fit the answer
    public Move grade(
            Response response, Quality quality, boolean override, Instant answeredAt, Instant now) {
        Turn asked = turn.orElseThrow(() -> new IllegalStateException("nothing is asked"));
        Item item = asked.item();
        boolean scored = Scoring.isRight(item.interaction(), response);
        boolean right = override || scored;
        if (!Rating.choices(right).contains(quality)) {
            throw new IllegalStateException(quality + " does not fit the answer");
        }
        if (override && !(response instanceof Entered)) {
            throw new IllegalStateException("only a typed answer can be claimed");
        }
        LocalDate when = desk.dayOf(answeredAt);
        ReviewKind kind = kindOn(when, item);
        Revision revision = Revision.of(item);
        Duration latency = Duration.between(asked.drawn(), answeredAt);
        Review review =
                new Review(
                        desk.stamp(now),
                        desk.zone(),
                        when,
                        item.id(),
                        revision.wording(),
                        revision.key(),
                        asked.shown(),
                        kind,
                        response,
                        right,
                        quality,
                        latency.isNegative() ? Duration.ZERO : latency,
                        override && !scored);
        History after = history.with(review);
        List<Review> more = new ArrayList<>(answered);
        more.add(review);
        LocalDate today = desk.dayOf(now);
        List<ItemId> rest = new ArrayList<>(ahead.subList(1, ahead.size()));
        if (desk.mode() == Mode.DAILY && !today.equals(day)) {
            rest = Ahead.rebuilt(desk, after, today, List.of());
        } else if (kind != ReviewKind.CRAM && quality.asksForRedrill()) {
            rest.add(item.id());
        }
        if (isThroughBacklog(after, today, rest)) {
            Setting cleared = Backlog.cleared(desk.course(), desk.stamp(now), today);
            History then = after.with(cleared);
            return new Move(
                    new Session(desk, then, today, rest, more, opened, now),
                    List.of(review, cleared));
        }
        return kept(review, new Session(desk, after, today, rest, more, opened, now));
    }

    private static Move kept(Entry entry, Session after) {
        return new Move(after, List.of(entry));
    }

    /// This session, its queue built anew if the study day has turned.
    public Session at(Instant now) {
        LocalDate today = desk.dayOf(now);
        if (today.equals(day)) {
            return this;
        }
        List<ItemId> before = desk.mode() == Mode.CRAM ? ahead : List.of();
        List<ItemId> order = Ahead.rebuilt(desk, history, today, before);
        return new Session(desk, history, today, order, answered, opened, now);
    }

    /// This sitting, going on without its limits of time and number.
    public Session unlimited(Instant now) {
        return more(0, now);
    }

    /// This sitting, going on with so many more new items today.
    public Session more(int newItems, Instant now) {
        return on(desk.with(desk.limits().more(newItems)), now);
    }

    /// This sitting, going on with a cram of everything it may ask.
    public Session cram(Instant now) {
        return on(desk.with(desk.limits().unlimited()).with(Mode.CRAM), now);
    }

    /// How many more questions there are than the limit of number lets this sitting ask.
    public int beyondLimit() {
        if (desk.limits().limit().isEmpty() && backlog().isEmpty()) {
            return 0;
        }
        return asked(desk.with(desk.limits().unlimited()), day).size() - left();
    }

    private Session on(Desk other, Instant now) {
        LocalDate today = desk.dayOf(now);
        return new Session(other, history, today, asked(other, today), answered, opened, now);
    }

    /// What this sitting would ask by other rules. A cram that goes on does not begin again.
    private List<ItemId> asked(Desk other, LocalDate today) {
        List<ItemId> order = new ArrayList<>(Ahead.at(other, history, today));
        if (desk.mode() == Mode.CRAM) {
            Set<ItemId> through = new HashSet<>();
            for (Review review : answered) {
                if (review.kind() == ReviewKind.CRAM) {
                    through.add(history.present(review.item()));
                }
            }
            order.removeIf(through::contains);
        }
        return order;
    }

    /// Takes back the newest act of this study day in the course: a grade, a suspension, a burial,
    /// a flag, a note, or what was said to the offer to clear a backlog. The item comes first again
    /// if it is asked at all. Empty where there is nothing to take back.
    public Optional<Move> undo(Instant now) {
        LocalDate today = desk.dayOf(now);
        return history.newestUndoable(entry ->
                        isOf(today, entry)
                                && (entry instanceof Setting || itemHere(entry).isPresent()))
                .map(entry ->
                        entry instanceof Setting
                                ? undone(entry, today, now)
                                : undone(entry, itemHere(entry).orElseThrow(), today, now));
    }

    /// The answer to an offer taken back: what is asked is as it was before.
    private Move undone(Entry choice, LocalDate today, Instant now) {
        Retraction retraction = new Retraction(desk.stamp(now), choice.id());
        History after = history.with(retraction);
        List<ItemId> order = Ahead.rebuilt(desk, after, today, List.of());
        return kept(retraction, new Session(desk, after, today, order, answered, opened, now));
    }

    private Move undone(Entry entry, Item item, LocalDate today, Instant now) {
        Retraction retraction = new Retraction(desk.stamp(now), entry.id());
        History after = history.with(retraction);
        List<Review> fewer = new ArrayList<>(answered);
        fewer.removeIf(review -> review.id().equals(entry.id()));
        List<ItemId> order = Ahead.withAgain(item.id(), desk, after, today, ahead);
        boolean goesOn =
                turn.isPresent()
                        && !order.isEmpty()
                        && order.getFirst().equals(asked())
                        && !(entry instanceof Review && asked().equals(item.id()));
        Instant drawn = goesOn ? turn.get().drawn() : now;
        return kept(retraction, new Session(desk, after, today, order, fewer, opened, drawn));
    }

    private Optional<Item> itemHere(Entry entry) {
        return History.itemOf(entry).map(history::present).flatMap(desk.course()::item);
    }

    /// By the day it counts for, or the day on which it was done: an answer given just before the
    /// day turned may be graded after.
    private boolean isOf(LocalDate today, Entry entry) {
        return switch (entry) {
            case Review review ->
                    review.day().equals(today) || desk.dayOf(review.at()).equals(today);
            case Suspension _, Burial _, Flag _, Note _ -> desk.dayOf(entry.at()).equals(today);
            case Setting setting ->
                    desk.mode() == Mode.DAILY
                            && Backlog.isChoice(setting)
                            && desk.course().goesBy(setting.course())
                            && desk.dayOf(entry.at()).equals(today);
            default -> false;
        };
    }

    /// Whether the course has a notice that the learner has not read in its present words.
    public boolean owesNotice() {
        return CourseNotice.isOwed(desk.course(), history);
    }

    /// Keeps that the notice was read.
    public Move noticeRead(Instant now) {
        Setting read = CourseNotice.read(desk.course(), desk.stamp(now));
        return kept(read, new Session(desk, history.with(read), day, ahead, answered, opened, now));
    }

    /// What authors changed about questions that the learner knows, as far as it was not told yet.
    public Changes changes() {
        return Changes.of(desk, history);
    }

    /// Keeps that changes were told.
    public Move told(Changes changes, Instant now) {
        Setting told = changes.told(desk, now);
        return kept(told, new Session(desk, history.with(told), day, ahead, answered, opened, now));
    }

    /// Sets the present item aside until it is resumed.
    public Move suspend(Instant now) {
        return aside(new Suspension(desk.stamp(now), asked()), now);
    }

    /// Sets the present item aside for this study day.
    public Move bury(Instant now) {
        return aside(new Burial(desk.stamp(now), asked(), desk.dayOf(now)), now);
    }

    /// Tells the instructor that something is wrong with the present item.
    public Move flag(String note, Instant now) {
        Item item = turn.orElseThrow(() -> new IllegalStateException("nothing is asked")).item();
        String revision = Revision.of(item).wording();
        return remark(new Flag(desk.stamp(now), item.id(), note, revision));
    }

    /// Keeps a private note on the present item.
    public Move note(String text, Instant now) {
        return remark(new Note(desk.stamp(now), asked(), text));
    }

    private ItemId asked() {
        return turn.orElseThrow(() -> new IllegalStateException("nothing is asked")).item().id();
    }

    /// Another new item may take the place of one that is set aside.
    private Move aside(Entry entry, Instant now) {
        LocalDate today = desk.dayOf(now);
        History after = history.with(entry);
        List<ItemId> rest = new ArrayList<>(ahead);
        rest.removeIf(asked()::equals);
        List<ItemId> order = Ahead.rebuilt(desk, after, today, rest);
        return kept(entry, new Session(desk, after, today, order, answered, opened, now));
    }

    private Move remark(Entry entry) {
        Instant drawn = turn.orElseThrow().drawn();
        return kept(
                entry, new Session(desk, history.with(entry), day, ahead, answered, opened, drawn));
    }
}
