package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Topic;
import retain.finding.Circumstance;
import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.ItemProgress;
import retain.report.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How near progress is looked at.
sealed interface ProgressPlace {
    record Whole() implements ProgressPlace {}

    record OfDomain(DomainProgress domain) implements ProgressPlace {}

    record OfTopic(DomainProgress domain, TopicProgress topic) implements ProgressPlace {}

    record OfItem(ItemProgress item) implements ProgressPlace {}

    /// The options of which one may be given, besides a name that may be of any of them.
    List<String> OPTIONS = List.of("domain", "topic", "item");

    /// What a command line asks for.
    ///
    /// @throws Circumstance if the course has nothing of that name, or more than one thing
    static ProgressPlace of(CommandLine line, Progress progress) {
        List<String> asked = new ArrayList<>(line.getArgList());
        OPTIONS.forEach(option -> asked.addAll(Choices.texts(line, option)));
        if (asked.isEmpty()) {
            return new Whole();
        }
        if (asked.size() > 1) {
            throw new UsageError(
                    "progress looks at one domain, topic or item at a time, not at "
                            + String.join(" and ", asked));
        }
        String name = asked.getFirst();
        Optional<String> option = OPTIONS.stream().filter(line::hasOption).findFirst();
        List<ProgressPlace> meant = new ArrayList<>();
        if (option.isEmpty() || option.get().equals("domain")) {
            meant.addAll(domains(progress, name));
        }
        if (option.isEmpty() || option.get().equals("topic")) {
            meant.addAll(topics(progress, name));
        }
        if (option.isEmpty() || option.get().equals("item")) {
            meant.addAll(items(progress, name));
        }
        if (meant.isEmpty()) {
            throw new Circumstance(
                    "there is no "
                            + option.orElse("domain, topic or item")
                            + " \""
                            + name
                            + "\" among the approved items of the course "
                            + progress.course().slug()
                            + Choices.hint(
                                    name,
                                    known(progress, option),
                                    "; \"retain items\" lists its items"));
        }
        if (meant.size() > 1) {
            throw new Circumstance(
                    "\""
                            + name
                            + "\" may be "
                            + String.join(" or ", meant.stream().map(ProgressPlace::said).toList())
                            + ": say which, as in \"retain progress "
                            + meant.getFirst().said()
                            + "\"");
        }
        return meant.getFirst();
    }

    private static List<ProgressPlace> domains(Progress progress, String name) {
        List<ProgressPlace> meant = new ArrayList<>();
        for (DomainProgress domain : progress.domains()) {
            if (domain.domain().slug().equals(name)) {
                meant.add(new OfDomain(domain));
            }
        }
        return meant;
    }

    /// A topic by its name, or by `domain/topic`.
    private static List<ProgressPlace> topics(Progress progress, String name) {
        List<ProgressPlace> meant = new ArrayList<>();
        for (DomainProgress domain : progress.domains()) {
            for (TopicProgress topic : domain.topics()) {
                if (!topic.topic().isEmpty()
                        && (topic.topic().equals(name) || path(domain, topic).equals(name))) {
                    meant.add(new OfTopic(domain, topic));
                }
            }
        }
        return meant;
    }

    private static String path(DomainProgress domain, TopicProgress topic) {
        return domain.domain().slug() + "/" + topic.topic();
    }

    private static List<ProgressPlace> items(Progress progress, String name) {
        List<Item> named = progress.course().named(name);
        List<ProgressPlace> meant = new ArrayList<>();
        for (ItemProgress item : progress.items()) {
            if (named.contains(item.item())) {
                meant.add(new OfItem(item));
            }
        }
        return meant;
    }

    private static List<String> known(Progress progress, Optional<String> option) {
        List<String> known = new ArrayList<>();
        Course course = progress.course();
        for (var domain : course.domains()) {
            if (option.isEmpty() || option.get().equals("domain")) {
                known.add(domain.slug());
            }
            if (option.isEmpty() || option.get().equals("topic")) {
                domain.topics().stream().map(Topic::slug).forEach(known::add);
            }
        }
        if (option.isEmpty() || option.get().equals("item")) {
            progress.items().forEach(item -> known.add(item.item().id().inCourse()));
        }
        return known;
    }

    /// How it is asked for without a doubt.
    private String said() {
        return switch (this) {
            case Whole _ -> "";
            case OfDomain(var domain) -> "--domain " + domain.domain().slug();
            case OfTopic(var domain, var topic) -> "--topic " + path(domain, topic);
            case OfItem(var item) -> "--item " + item.item().id().inCourse();
        };
    }
}
