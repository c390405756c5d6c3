package retain.lint;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Whether an exam finds enough approved items. Seats that cannot be filled stop the exam before it
/// begins: an error. Where a form takes more than half of what there is, two sittings share most of
/// their questions, and the second one tests memory of the first: a warning.
///
/// Seats are counted as a form is drawn: by domain and topic, exactly so many safety-critical items
/// as the gate asks, and no enemies together. What it says of enemies is careful: it speaks only
/// where no choice of items could fill the seats.
public final class ThinBank implements BankRule {
    private static final String RULE = "thin-bank";

    @Override
    public void check(Course course, Report report) {
        for (Exam exam : course.exams()) {
            new Count(course, exam, report).all();
        }
    }

    /// Items that compete for some seats.
    ///
    /// @param ready approved ones
    /// @param waiting how many more are written but not approved
    /// @param together how many of the ready can stand in one form at most
    private record Pool(int ready, int waiting, int together) {}

    /// What kind of item is drawn from where, in words.
    private record Sort(String what, String where) {
        String count(int items) {
            return items + " " + what + (items == 1 ? "item" : "items") + where;
        }
    }

    /// One exam against the items.
    private static final class Count {
        private final Exam exam;
        private final Report report;
        private final List<Item> items;
        private final Enmity enmity;
        private final Blueprint blueprint;
        private final List<Integer> criticalSeats;

        Count(Course course, Exam exam, Report report) {
            this.exam = exam;
            this.report = report;
            this.items = course.items();
            this.enmity = new Enmity(course);
            this.blueprint = Blueprint.of(course, exam);
            List<Integer> critical = new ArrayList<>();
            for (DomainSeats seats : blueprint.domains()) {
                critical.add(pool(in(seats.domain()).and(Item::critical)).together());
            }
            this.criticalSeats =
                    exam.gate()
                            .map(gate -> blueprint.criticalSeats(gate.questions(), critical))
                            .orElse(List.of());
        }

        void all() {
            exam.gate().ifPresent(gate -> gate(gate.questions()));
            for (int i = 0; i < blueprint.domains().size(); i++) {
                domain(
                        blueprint.domains().get(i),
                        criticalSeats.isEmpty() ? 0 : criticalSeats.get(i));
            }
        }

        private void gate(int asked) {
            String place = "exams/" + exam.name() + "/critical/questions";
            int filled = criticalSeats.stream().mapToInt(Integer::intValue).sum();
            Pool pool = pool(Item::critical);
            Sort of = new Sort("safety-critical ", "");
            if (filled >= asked) {
                scarce(place, asked, pool, of);
            } else if (pool.together() < asked) {
                lacking(place, asked, pool, of);
            } else {
                report.ofCourse(
                        Severity.ERROR,
                        place,
                        RULE,
                        named()
                                + " asks "
                                + asked
                                + " safety-critical questions, but the domains that hold such"
                                + " items have seats for "
                                + filled
                                + "; ask "
                                + filled
                                + ", or write critical items for the other domains");
            }
        }

        private void domain(DomainSeats seats, int critical) {
            Domain domain = seats.domain();
            String place = "domains/" + domain.slug();
            String where = " of \"" + domain.slug() + "\"";
            Pool pool = pool(in(domain));
            if (pool.together() < seats.seats()) {
                lacking(place, seats.seats(), pool, new Sort("", where));
                return;
            }
            int plain = seats.seats() - critical;
            Pool others = pool(in(domain).and(item -> !item.critical()));
            if (exam.gate().isPresent() && others.together() < plain) {
                lacking(
                        place,
                        plain,
                        others,
                        new Sort("", where + " other than safety-critical ones"));
                return;
            }
            scarce(place, seats.seats(), pool, new Sort("", where));
            for (TopicSeats topic : seats.topics()) {
                topic(domain, topic);
            }
        }

        private void topic(Domain domain, TopicSeats seats) {
            String slug = seats.topic().slug();
            String place = "domains/" + domain.slug() + "/topics/" + slug;
            Sort of = new Sort("", " of \"" + domain.slug() + "\" on \"" + slug + "\"");
            Pool pool = pool(in(domain).and(item -> item.topic().equals(slug)));
            if (pool.together() < seats.seats()) {
                lacking(place, seats.seats(), pool, of);
            } else {
                scarce(place, seats.seats(), pool, of);
            }
        }

        private void lacking(String place, int asked, Pool pool, Sort of) {
            String there =
                    pool.ready() < asked
                            ? approved(pool)
                            : "enemies leave at most " + pool.together() + " for one form";
            report.ofCourse(
                    Severity.ERROR,
                    place,
                    RULE,
                    named()
                            + " cannot be held: it draws "
                            + of.count(asked)
                            + ", and "
                            + there
                            + "; "
                            + more(asked - pool.together(), pool));
        }

        private void scarce(String place, int asked, Pool pool, Sort of) {
            if (asked > 0 && pool.ready() < 2 * asked) {
                report.ofCourse(
                        Severity.WARNING,
                        place,
                        RULE,
                        named()
                                + " draws "
                                + of.count(asked)
                                + ", and "
                                + approved(pool)
                                + ", so a second sitting is bound to repeat some; "
                                + more(2 * asked - pool.ready(), pool));
            }
        }

        private static String approved(Pool pool) {
            return switch (pool.ready()) {
                case 0 -> "none is approved";
                case 1 -> "1 is approved";
                default -> pool.ready() + " are approved";
            };
        }

        private static String more(int missing, Pool pool) {
            if (pool.waiting() < missing) {
                return "write " + missing + " more";
            }
            return "approve "
                    + (pool.waiting() == missing
                            ? "the " + missing
                            : missing + " of the " + pool.waiting())
                    + " that wait for it";
        }

        private String named() {
            return "exam \"" + exam.name() + "\"";
        }

        private static Predicate<Item> in(Domain domain) {
            return item -> item.id().deck().equals(domain.slug());
        }

        private Pool pool(Predicate<Item> kind) {
            List<Item> written = items.stream().filter(kind).toList();
            List<Item> ready =
                    written.stream().filter(item -> item.status() == Status.APPROVED).toList();
            return new Pool(ready.size(), written.size() - ready.size(), enmity.together(ready));
        }
    }
}
