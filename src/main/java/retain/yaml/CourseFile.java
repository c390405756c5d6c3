package retain.yaml;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Nearest;
import retain.deck.Slug;
import retain.deck.Source;
import retain.deck.Topic;
import retain.deck.Weight;
import retain.finding.Finding;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `course.yaml` says.
///
/// @param domainPlaces for each domain, what to say if no deck bears its name
/// @param isRead false where the file is no YAML, so that nothing can be said against what it
///   declares
record CourseFile(
        FileHead head,
        String notice,
        List<Domain> domains,
        Map<String, Finding> domainPlaces,
        List<Source> sources,
        List<Exam> exams,
        boolean isRead) {
    static final String DOMAIN_WITHOUT_DECK = "domain-without-deck";

    static CourseFile read(YamlTree tree, Findings findings, References references) {
        Optional<Mapping> mapping =
                tree.root()
                        .flatMap(root ->
                                Shapes.mapping(
                                        root,
                                        findings,
                                        "course.yaml",
                                        "as keys, one a line: \"format: 1\", \"course: …\","
                                                + " \"title: …\", then \"domains:\" and what"
                                                + " belongs below it"));
        if (mapping.isEmpty()) {
            FileHead none = new FileHead("", "", "", List.of());
            return new CourseFile(none, "", List.of(), Map.of(), List.of(), List.of(), false);
        }
        Fields fields = new Fields(mapping.get(), findings, "course.yaml", DeckKeys.COURSE);
        FileHead head = FileHead.read(fields, findings, "course");
        String notice = fields.optionalText("notice");
        fields.require("domains");
        List<Domain> domains = new ArrayList<>();
        Map<String, Finding> places = new LinkedHashMap<>();
        for (Entry entry : entries(fields, "domains")) {
            String what = "domain " + Findings.quote(entry.key().text());
            String slug = Shapes.slug(entry.key(), findings, "the name of a domain");
            Optional<Mapping> body =
                    Shapes.mapping(entry.value(), findings, what, "{title: …, weight: …}");
            if (!slug.isEmpty()) {
                String none =
                        "no deck file says \"deck: " + slug + "\"; write one, or delete the domain";
                places.put(slug, findings.possible(entry.key(), DOMAIN_WITHOUT_DECK, none));
            }
            if (body.isPresent() && !slug.isEmpty()) {
                domains.add(
                        domain(
                                slug,
                                new Fields(body.get(), findings, what, DeckKeys.DOMAIN),
                                findings));
            }
        }
        boolean noWeight = !domains.isEmpty() && findings.errors() == 0;
        for (Domain domain : domains) {
            noWeight &= domain.weight().high() == 0;
        }
        if (noWeight) {
            findings.error(
                    fields.place("domains"),
                    "no-weight",
                    "every domain weighs 0; give one of them a weight of 1 or more");
        }
        List<Source> sources = new ArrayList<>();
        for (Entry entry : entries(fields, "sources")) {
            sources.add(source(entry, findings));
        }
        List<Exam> exams = new ArrayList<>();
        for (Entry entry : entries(fields, "exams")) {
            ExamReader.read(entry, head.slug(), findings, references).ifPresent(exams::add);
        }
        return new CourseFile(head, notice, domains, places, sources, exams, true);
    }

    /// The names that decks may refer to.
    Declared declared() {
        Map<String, Set<String>> topics = new HashMap<>();
        for (Domain domain : domains) {
            Set<String> slugs = new LinkedHashSet<>();
            domain.topics().forEach(topic -> slugs.add(topic.slug()));
            topics.put(domain.slug(), slugs);
        }
        Set<String> keys = new HashSet<>();
        sources.forEach(source -> keys.add(source.key()));
        return new Declared(slug(), isRead ? Optional.of(keys) : Optional.empty(), topics);
    }

    private String slug() {
        return head.slug().isEmpty() ? "unnamed" : head.slug();
    }

    /// Reports a deck that no domain stands for.
    void requireDomain(String deck, Node place, Findings findings) {
        if (isRead && !domainPlaces.containsKey(deck)) {
            String message = "course.yaml declares no domain \"" + deck + "\"";
            String near = Nearest.hint(deck, domainPlaces.keySet());
            String hint = near.isEmpty() ? "; add it below \"domains:\" there" : near;
            findings.error(place, "deck-without-domain", message + hint);
        }
    }

    /// The course that this file and some decks make.
    Course with(List<Deck> decks) {
        return new Course(
                slug(),
                head.title(),
                head.version(),
                notice,
                head.formerly(),
                domains,
                sources,
                exams,
                decks);
    }

    private static Domain domain(String slug, Fields fields, Findings findings) {
        String title = fields.text("title");
        Weight weight = Weights.read(fields, findings);
        int pass =
                fields.scalar("pass")
                        .map(text -> Shapes.percent(text, findings, "\"pass\""))
                        .orElse(0);
        List<Topic> topics = new ArrayList<>();
        for (Entry entry : entries(fields, "topics")) {
            String what = "topic " + Findings.quote(entry.key().text());
            String topic = Shapes.slug(entry.key(), findings, "the name of a topic");
            Optional<Mapping> body =
                    Shapes.mapping(entry.value(), findings, what, "{title: …, weight: …}");
            if (body.isPresent() && !topic.isEmpty()) {
                Fields inner = new Fields(body.get(), findings, what, DeckKeys.TOPIC);
                topics.add(new Topic(topic, inner.text("title"), Weights.read(inner, findings)));
            }
        }
        return new Domain(slug, title, weight, pass, topics);
    }

    private static Source source(Entry entry, Findings findings) {
        String key = entry.key().text();
        String what = "source " + Findings.quote(key);
        if (!Slug.isSlug(key)) {
            Shapes.slug(entry.key(), findings, "the key of a source");
        }
        boolean isAddress =
                entry.value() instanceof Scalar scalar && scalar.text().startsWith("http");
        Optional<Mapping> body =
                Shapes.mapping(
                        entry.value(),
                        findings,
                        what,
                        isAddress ? "{title: …, url: …}" : "{title: …}");
        if (body.isEmpty()) {
            // It is declared all the same: who cites it makes no mistake.
            return new Source(key, key, "");
        }
        Fields fields = new Fields(body.get(), findings, what, DeckKeys.SOURCE);
        String title = fields.text("title");
        String url = fields.optionalText("url");
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        if (!url.isEmpty() && (!web || url.indexOf(' ') >= 0)) {
            String message =
                    "\"url\" is an address that begins with https://, not "
                            + Findings.quote(url)
                            + (url.startsWith("www.") ? "; write https://" + url : "");
            findings.error(fields.place("url"), "url", message);
        }
        return new Source(key, title, url);
    }

    private static List<Entry> entries(Fields fields, String key) {
        String shape =
                switch (key) {
                    case "sources" -> "as one key a line, as in \"ashley: {title: …}\"";
                    case "exams" ->
                            "as one key a line, as in \"final: {title: …, questions: …, minutes: …,"
                                    + " pass: …}\"";
                    default -> "as one key a line, as in \"anatomy: {title: …, weight: …}\"";
                };
        Optional<Mapping> mapping = fields.mapping(key, shape);
        return mapping.isPresent() ? mapping.get().entries() : List.of();
    }
}
