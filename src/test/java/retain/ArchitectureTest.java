package retain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which package may know what. A rule about a package that does not exist yet holds.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("retain");

    private static final String[] PURE = {
        "retain.deck..",
        "retain.log..",
        "retain.schedule..",
        "retain.session..",
        "retain.exam..",
        "retain.report..",
        "retain.finding..",
        "retain.check.."
    };

    private static final Set<String> CLOCKS =
            Set.of(
                    Instant.class.getName() + ".now",
                    LocalDate.class.getName() + ".now",
                    LocalDateTime.class.getName() + ".now",
                    ZonedDateTime.class.getName() + ".now",
                    System.class.getName() + ".currentTimeMillis");

    @Test
    void theProgramIsLookedAt() {
        assertTrue(PROGRAM.contain(Main.class));
        assertTrue(PROGRAM.containPackage("retain.deck"));
        assertTrue(PROGRAM.containPackage("retain.store"));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("retain.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void thePureCoreKnowsNoEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
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
                        "java.nio.file..")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void theStoreAloneKnowsSql() {
        // The stand-in Main counts its own starts in a database.
        only(List.of("retain.store..", "retain"), "java.sql..", "javax.sql..");
        only(List.of("retain.store.."), "org.sqlite..");
    }

    @Test
    void theScreensAloneKnowJLine() {
        only(List.of("retain.tui..", "retain"), "org.jline..");
    }

    @Test
    void theReadersAndWritersOfTextAloneKnowJackson() {
        // The stand-in Main reads a deck of its own.
        only(List.of("retain.yaml..", "retain.json..", "retain"), "tools.jackson..");
        only(List.of("retain.yaml..", "retain.json.."), "org.snakeyaml..");
    }

    @Test
    void theCommandLineAloneKnowsItsParser() {
        only(List.of("retain.cli..", "retain"), "org.apache.commons.cli..");
    }

    @Test
    void mainAloneAsksWhatTimeItIs() {
        noClasses()
                .that(
                        describe(
                                "are not Main",
                                type -> !belongTo(equivalentTo(Main.class)).test(type)))
                .should(accessTargetWhere(describe("asks a clock", ArchitectureTest::asksAClock)))
                .check(PROGRAM);
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

    private static void only(List<String> homes, String... known) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        return CLOCKS.contains(
                access.getTargetOwner().getName() + "." + access.getTarget().getName());
    }
}
