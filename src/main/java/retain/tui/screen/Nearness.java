package retain.tui.screen;

import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.UnsafeItem;

import java.util.ArrayList;
import java.util.List;

/// How near progress is looked at.
public sealed interface Nearness {
    /// The whole course.
    record Whole() implements Nearness {}

    /// A domain of it.
    record OfDomain(DomainProgress domain) implements Nearness {}

    /// A topic of a domain.
    record OfTopic(DomainProgress domain, TopicProgress topic) implements Nearness {}

    /// Items that want a look for the same reason.
    record OfCare(Care care) implements Nearness {}

    /// An item.
    record OfItem(ItemProgress item) implements Nearness {}

    /// Why items want a look.
    enum Care {
        UNSAFE,
        LEECH,
        FLAGGED,
        SUSPENDED;

        /// The items, none where all is well.
        List<ItemProgress> items(Progress progress) {
            return switch (this) {
                case UNSAFE -> progress.unsafe().stream().map(UnsafeItem::item).toList();
                case LEECH -> progress.leeches();
                case FLAGGED -> progress.flagged();
                case SUSPENDED -> progress.suspended();
            };
        }
    }

    /// What can be opened from here, in the order in which it is shown.
    default List<Nearness> doors(Progress progress) {
        return switch (this) {
            case Whole _ -> {
                List<Nearness> doors = new ArrayList<>();
                progress.domains().forEach(domain -> doors.add(new OfDomain(domain)));
                for (Care care : Care.values()) {
                    if (!care.items(progress).isEmpty()) {
                        doors.add(new OfCare(care));
                    }
                }
                yield doors;
            }
            case OfDomain(var domain) -> {
                List<Nearness> doors = new ArrayList<>();
                if (domain.topics().size() > 1) {
                    domain.topics().forEach(topic -> doors.add(new OfTopic(domain, topic)));
                }
                doors.addAll(doors(progress.in(domain.domain())));
                yield doors;
            }
            case OfTopic(var domain, var topic) -> doors(progress.in(domain.domain(), topic));
            case OfCare(var care) -> doors(care.items(progress));
            case OfItem _ -> List.of();
        };
    }

    private static List<Nearness> doors(List<ItemProgress> items) {
        return items.stream().<Nearness>map(OfItem::new).toList();
    }

    /// What is passed on the way here from the whole course, both ends included.
    default List<Nearness> way(Progress progress) {
        return switch (this) {
            case Whole _ -> List.of(this);
            case OfDomain _, OfCare _ -> List.of(new Whole(), this);
            case OfTopic(var domain, _) -> List.of(new Whole(), new OfDomain(domain), this);
            case OfItem(var item) -> {
                List<Nearness> way = new ArrayList<>(List.of(new Whole()));
                progress.domains().stream()
                        .filter(domain -> domain.domain().slug().equals(item.item().id().deck()))
                        .forEach(domain -> way.add(new OfDomain(domain)));
                way.add(this);
                yield way;
            }
        };
    }
}
