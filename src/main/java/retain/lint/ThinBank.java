package retain.lint;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.finding.Severity;
import retain.seating.Part;
import retain.seating.Part.OfDomain;
import retain.seating.Part.OfTopic;
import retain.seating.Part.WholeForm;
import retain.seating.Seating;
import retain.seating.Shortage;
import retain.seating.Shortage.Entangled;
import retain.seating.Shortage.GateTooWide;
import retain.seating.Shortage.Sort;
import retain.seating.Shortage.TooFew;
import retain.seating.Shortage.TopicsTooCritical;
import retain.seating.Shortage.Unfound;

import java.util.List;
import java.util.function.Predicate;

/// Whether an exam finds enough approved items. Seats that cannot be filled stop the exam before it
/// begins: an error. Where a form takes more than half of what there is, two sittings share most of
/// their questions, and the second one tests memory of the first: a warning.
///
/// What stops an exam is asked of the very search that draws forms, so that the two agree.
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
    private record Pool(int ready, int waiting) {}

    /// One exam against the items.
    private static final class Count {
        private final Exam exam;
        private final Report report;
        private final List<Item> items;
        private final Blueprint blueprint;
        private final List<Shortage> shortages;

        Count(Course course, Exam exam, Report report) {
            this.exam = exam;
            this.report = report;
            this.items = course.items();
            this.blueprint = Blueprint.of(course, exam);
            this.shortages =
                    switch (Seating.of(course, exam)) {
                        case Seating.Filled _ -> List.of();
                        case Seating.Lacking lacking -> lacking.shortages();
                    };
        }

        void all() {
            shortages.forEach(shortage ->
                    report.ofCourse(
                            Severity.ERROR,
                            place(shortage),
                            RULE,
                            ShortageText.of(exam, shortage)));
            exam.gate()
                    .ifPresent(gate ->
                            scarce(
                                    new WholeForm(),
                                    Sort.CRITICAL,
                                    gate.questions(),
                                    Item::critical));
            for (DomainSeats seats : blueprint.domains()) {
                Domain domain = seats.domain();
                scarce(new OfDomain(domain), Sort.ANY, seats.seats(), in(domain));
                seats.topics()
                        .forEach(topic ->
                                scarce(
                                        new OfTopic(domain, topic.topic()),
                                        Sort.ANY,
                                        topic.seats(),
                                        in(domain)
                                                .and(item ->
                                                        item.topic()
                                                                .equals(topic.topic().slug()))));
            }
        }

        private void scarce(Part part, Sort sort, int asked, Predicate<Item> kind) {
            Pool pool = pool(kind);
            boolean isLacking =
                    shortages.stream().anyMatch(shortage -> place(shortage).equals(place(part)));
            if (!isLacking && asked > 0 && pool.ready() < 2 * asked) {
                report.ofCourse(
                        Severity.WARNING,
                        place(part),
                        RULE,
                        "exam \""
                                + exam.name()
                                + "\" draws "
                                + ShortageText.count(asked, sort, part)
                                + ", and "
                                + ShortageText.approved(pool.ready())
                                + ", so a second sitting is bound to repeat some; "
                                + ShortageText.more(2 * asked - pool.ready(), pool.waiting()));
            }
        }

        private String place(Shortage shortage) {
            return switch (shortage) {
                case TooFew few -> place(few.part());
                case TopicsTooCritical topics -> place(new OfDomain(topics.domain()));
                case GateTooWide _ -> place(new WholeForm());
                case Entangled entangled -> place(new OfDomain(entangled.domains().getFirst()));
                case Unfound _ -> "exams/" + exam.name();
            };
        }

        private String place(Part part) {
            return switch (part) {
                case WholeForm _ -> "exams/" + exam.name() + "/critical/questions";
                case OfDomain of -> "domains/" + of.domain().slug();
                case OfTopic of -> "domains/" + of.domain().slug() + "/topics/" + of.topic().slug();
            };
        }

        private static Predicate<Item> in(Domain domain) {
            return item -> item.id().deck().equals(domain.slug());
        }

        private Pool pool(Predicate<Item> kind) {
            List<Item> written = items.stream().filter(kind).toList();
            int ready =
                    (int) written.stream().filter(item -> item.status() == Status.APPROVED).count();
            return new Pool(ready, written.size() - ready);
        }
    }
}
