package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Weight;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Places;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a course from the bytes of its files: the course file first, then deck by deck, then
/// `reading()`. Nothing is kept of a file but its values and its findings.
public final class CourseReader {
    /// What a file may weigh, in bytes.
    public static final int MAX_BYTES = Utf8.LIMIT;

    private final Optional<CourseFile> course;
    private final String courseFile;
    private final boolean isLone;
    private final References references;
    private final Optional<FilePlaces> places;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, DeckFile> decks = new LinkedHashMap<>();
    private final Map<String, String> fileOfDeck = new LinkedHashMap<>();
    private final Set<String> filesWithErrors = new LinkedHashSet<>();
    private boolean anyDeckUnnamed;
    private final List<String> files = new ArrayList<>();

    private CourseReader(
            Optional<CourseFile> course,
            String courseFile,
            boolean isLone,
            References references,
            Optional<FilePlaces> places) {
        this.course = course;
        this.courseFile = courseFile;
        this.isLone = isLone;
        this.references = references;
        this.places = places;
    }

    /// Begins a course with its `course.yaml`.
    ///
    /// @param file the name to show
    /// @param places where to keep what stands where, for a manuscript
    public static CourseReader ofCourse(String file, byte[] bytes, Optional<FilePlaces> places) {
        OpenFile open = OpenFile.of(file, bytes);
        References references = new References();
        CourseFile read = CourseFile.read(open.tree(), open.findings(), references);
        if (places.isPresent() && open.tree().root().isPresent()) {
            places.get().keep("", open.tree().root().get(), open.findings().source());
        }
        CourseReader reader = new CourseReader(Optional.of(read), file, false, references, places);
        reader.close(file, open.findings());
        return reader;
    }

    /// Begins a course of which the course file cannot be had; its decks are checked all the same.
    ///
    /// @param file the folder or file to show
    /// @param message why there is none, and what to do
    public static CourseReader withoutCourse(
            String file, String rule, String message, Optional<FilePlaces> places) {
        CourseReader reader =
                new CourseReader(Optional.empty(), file, false, new References(), places);
        reader.fail(file, rule, message);
        return reader;
    }

    /// A deck that is a course by itself: one domain, under the deck's own name.
    public static CourseReader lone(Optional<FilePlaces> places) {
        return new CourseReader(Optional.empty(), "", true, new References(), places);
    }

    /// Reads a deck of the course.
    ///
    /// @param file the name to show
    public void deck(String file, byte[] bytes) {
        OpenFile open = OpenFile.of(file, bytes);
        Findings own = open.findings();
        Optional<Declared> declared =
                isLone
                        ? Optional.empty()
                        : Optional.of(course.map(CourseFile::declared).orElse(Declared.NOTHING));
        DeckFile deck = DeckFile.read(open.tree(), own, declared, references, places);
        String slug = deck.deck().slug();
        if (slug.isEmpty()) {
            anyDeckUnnamed = true;
        } else if (decks.putIfAbsent(slug, deck) != null) {
            String other = fileOfDeck.getOrDefault(slug, "");
            filesWithErrors.add(other);
            own.error(
                    deck.place(),
                    "duplicate-deck",
                    "deck \""
                            + slug
                            + "\" stands in "
                            + other
                            + " already; give one of them another name");
        } else {
            fileOfDeck.put(slug, file);
            course.ifPresent(whole -> whole.requireDomain(slug, deck.place(), own));
        }
        close(file, own);
    }

    /// Notes a deck file that cannot be read.
    ///
    /// @param message why, and what to do
    public void unreadable(String file, String rule, String message) {
        anyDeckUnnamed = true;
        files.add(file);
        fail(file, rule, message);
    }

    /// What came of it all.
    public Reading reading() {
        List<Finding> all = new ArrayList<>(findings);
        Set<String> failed = new LinkedHashSet<>(filesWithErrors);
        for (Finding wrong : references.wrong()) {
            all.add(wrong);
            failed.add(wrong.place().file());
        }
        Set<String> broken = new LinkedHashSet<>();
        List<Deck> sound = new ArrayList<>();
        fileOfDeck.forEach((slug, file) -> {
            @Nullable DeckFile deck = decks.get(slug);
            if (failed.remove(file)) {
                broken.add(slug);
            } else if (deck != null) {
                sound.add(deck.deck());
            }
        });
        boolean courseFailed = failed.remove(courseFile);
        broken.addAll(failed);
        if (course.isPresent() && !anyDeckUnnamed) {
            course.get()
                    .domainPlaces()
                    .forEach((slug, missing) -> {
                        if (!decks.containsKey(slug)) {
                            all.add(missing);
                            broken.add(slug);
                        }
                    });
        }
        all.sort(Finding.BY_PLACE);
        Optional<Course> whole =
                sound.isEmpty() || courseFailed ? Optional.empty() : assemble(sound);
        return new Reading(whole, all, List.copyOf(broken), files);
    }

    /// The same, limited to the deck of one file.
    public Reading readingOf(String file) {
        Reading whole = reading();
        Optional<String> slug = Optional.empty();
        for (Map.Entry<String, String> deck : fileOfDeck.entrySet()) {
            slug = deck.getValue().equals(file) ? Optional.of(deck.getKey()) : slug;
        }
        String name = slug.orElse(file);
        List<Finding> own = new ArrayList<>();
        for (Finding finding : whole.findings()) {
            String place = finding.place().file();
            boolean ofOthers = finding.rule().equals(CourseFile.DOMAIN_WITHOUT_DECK);
            if (place.equals(file) || (place.equals(courseFile) && !ofOthers)) {
                own.add(finding);
            }
        }
        List<String> broken = whole.brokenDecks().contains(name) ? List.of(name) : List.of();
        Optional<Course> only =
                broken.isEmpty() ? whole.course().map(all -> all.only(name)) : Optional.empty();
        List<String> looked = files.stream().filter(List.of(courseFile, file)::contains).toList();
        return new Reading(only, own, broken, looked);
    }

    /// All that can be read, and where it stands.
    public Manuscript manuscript() {
        return manuscript(reading(), Optional.empty());
    }

    /// The same, limited to the findings of one file; its items are still those of all files, since
    /// one item may give away another.
    public Manuscript manuscriptOf(String file) {
        return manuscript(readingOf(file), Optional.of(file));
    }

    private Manuscript manuscript(Reading reading, Optional<String> only) {
        List<Deck> written = new ArrayList<>();
        fileOfDeck
                .keySet()
                .forEach(slug -> {
                    @Nullable DeckFile deck = decks.get(slug);
                    if (deck != null) {
                        written.add(deck.deck());
                    }
                });
        Places where = places.isPresent() ? places.get() : new FilePlaces();
        Optional<Course> all = written.isEmpty() ? Optional.empty() : assemble(written);
        return new Manuscript(reading, only, all, where);
    }

    private Optional<Course> assemble(List<Deck> sound) {
        if (isLone) {
            Deck deck = sound.getFirst();
            Domain domain = new Domain(deck.slug(), deck.title(), Weight.of(1), 0, List.of());
            return Optional.of(
                    new Course(
                            deck.slug(),
                            deck.title(),
                            deck.version(),
                            "",
                            deck.formerly(),
                            List.of(domain),
                            List.of(),
                            List.of(),
                            sound));
        }
        return course.map(file -> file.with(sound));
    }

    private void close(String file, Findings own) {
        files.add(file);
        findings.addAll(own.all());
        if (own.errors() > 0) {
            filesWithErrors.add(file);
        }
    }

    private void fail(String file, String rule, String message) {
        filesWithErrors.add(file);
        findings.add(new Finding(Severity.ERROR, Place.of(file), rule, message, ""));
    }
}
