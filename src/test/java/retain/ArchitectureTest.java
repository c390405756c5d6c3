package retain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which package may know what. Every rule is also held against a class that breaks it.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("retain");

    /// A class of the package `deck` that breaks every rule.
    private static final JavaClasses PLANTED =
            new ClassFileImporter()
                    .importPackages("retain.deck")
                    .that(describe("is planted", type -> type.getSimpleName().equals("Planted")));

    /// The river: what each package may use, after the data's way. The root wires all.
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("deck", Set.of()),
                    Map.entry("log", Set.of("deck")),
                    Map.entry("schedule", Set.of("deck", "log")),
                    Map.entry("session", Set.of("deck", "log", "schedule")),
                    Map.entry("seating", Set.of("deck")),
                    Map.entry("exam", Set.of("deck", "log", "seating")),
                    Map.entry("report", Set.of("deck", "log", "schedule", "seating", "exam")),
                    Map.entry(
                            "plan", Set.of("deck", "log", "schedule", "seating", "exam", "report")),
                    Map.entry("finding", Set.of()),
                    Map.entry("lint", Set.of("deck", "finding", "seating")),
                    Map.entry("check", Set.of("deck", "finding")),
                    Map.entry("change", Set.of("deck")),
                    Map.entry("yaml", Set.of("deck", "finding")),
                    Map.entry("json", Set.of("deck", "log", "finding")),
                    Map.entry("html", Set.of("deck", "log", "exam", "check")),
                    Map.entry("store", Set.of("deck", "log", "yaml", "json", "finding")),
                    Map.entry(
                            "tui",
                            Set.of(
                                    "deck",
                                    "log",
                                    "schedule",
                                    "session",
                                    "exam",
                                    "report",
                                    "finding",
                                    "check")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "deck",
                                    "log",
                                    "schedule",
                                    "session",
                                    "seating",
                                    "exam",
                                    "report",
                                    "plan",
                                    "finding",
                                    "lint",
                                    "check",
                                    "change",
                                    "yaml",
                                    "json",
                                    "html",
                                    "store",
                                    "tui")));

    /// The same inside `tui`, where two ways of studying stand side by side.
    private static final Map<String, Set<String>> MAY_USE_IN_TUI =
            Map.of(
                    "words", Set.of(),
                    "page", Set.of("words"),
                    "key", Set.of(),
                    "draft", Set.of("key"),
                    "proof", Set.of(),
                    "screen", Set.of("words", "page", "key", "draft", "proof", "sitting"),
                    "sitting", Set.of(),
                    "plain", Set.of("words", "sitting", "proof"),
                    "terminal", Set.of("words", "page", "key", "screen", "sitting"));

    private static final Set<String> PURE =
            Set.of(
                    "deck",
                    "log",
                    "schedule",
                    "session",
                    "seating",
                    "exam",
                    "report",
                    "plan",
                    "finding",
                    "lint",
                    "check",
                    "change",
                    "html");

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system",
                    "java.lang.System.currentTimeMillis");

    private static ArchRule usesOnlyWhatLiesUpstream(
            String root, Map<String, Set<String>> mayUse, String name) {
        Set<String> upstream = Objects.requireNonNull(mayUse.get(name));
        String[] others =
                mayUse.keySet().stream()
                        .filter(other -> !other.equals(name) && !upstream.contains(other))
                        .map(other -> root + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    private static ArchRule thePureCoreKnowsNoEdge() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        PURE.stream().map(name -> "retain." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.jline..",
                        "tools.jackson..",
                        "org.snakeyaml..",
                        "org.apache.commons.cli..",
                        "java.nio.file..");
    }

    private static ArchRule mainAloneAsksWhatTimeItIs() {
        return noClasses()
                .that(
                        describe(
                                "are not Main",
                                type -> !belongTo(equivalentTo(Main.class)).test(type)))
                .should(accessTargetWhere(describe("asks a clock", ArchitectureTest::asksAClock)));
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        return CLOCKS.contains(
                access.getTargetOwner().getName() + "." + access.getTarget().getName());
    }

    private static ArchRule only(String home, String... known) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known);
    }

    static Stream<Arguments> rules() {
        Stream<Arguments> upstream =
                Stream.concat(
                        MAY_USE.keySet().stream()
                                .map(name ->
                                        arguments(
                                                name,
                                                usesOnlyWhatLiesUpstream(
                                                        "retain.", MAY_USE, name))),
                        MAY_USE_IN_TUI.keySet().stream()
                                .map(name ->
                                        arguments(
                                                "tui." + name,
                                                usesOnlyWhatLiesUpstream(
                                                        "retain.tui.", MAY_USE_IN_TUI, name))));
        return Stream.concat(
                upstream,
                Stream.of(
                        arguments("the pure core", thePureCoreKnowsNoEdge()),
                        arguments("SQL", only("retain.store..", "java.sql..", "javax.sql..")),
                        arguments("SQLite", only("retain.store..", "org.sqlite..")),
                        arguments("JLine", only("retain.tui..", "org.jline..")),
                        arguments("YAML", only("retain.yaml..", "org.snakeyaml..")),
                        arguments("JSON", only("retain.json..", "tools.jackson..")),
                        arguments("options", only("retain.cli..", "org.apache.commons.cli..")),
                        arguments("clocks", mainAloneAsksWhatTimeItIs())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(String name, ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"deck", "the pure core", "SQL", "JLine", "YAML", "options", "clocks"})
    void aClassThatBreaksTheRuleIsFound(String name) {
        ArchRule rule =
                rules().filter(known -> name.equals(known.get()[0]))
                        .map(known -> (ArchRule) known.get()[1])
                        .findFirst()
                        .orElseThrow();
        assertThrows(AssertionError.class, () -> rule.check(PLANTED));
    }

    @Test
    void everyPackageHasItsPlaceInTheRiver() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            String home = type.getPackageName();
            if (!home.equals("retain")) {
                names.add(home.substring("retain.".length()));
            }
        }
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.remove("tui");
        MAY_USE_IN_TUI.keySet().forEach(name -> known.add("tui." + name));
        assertEquals(known, names);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("retain.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("retain.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            JavaPackage home = type.getPackage();
            if (!home.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(home.getName());
            }
        }
        assertEquals(Set.of(), unmarked);
    }
}
