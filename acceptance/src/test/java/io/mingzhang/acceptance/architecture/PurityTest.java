package io.mingzhang.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules 3, 5, 7 and 9 of the style: what the pure parts must not touch. */
class PurityTest {

    private static final String[] DOMAIN = {
        "io.mingzhang.kernel..", "io.mingzhang.standards..", "io.mingzhang.model..", "io.mingzhang.checks.."
    };

    private static final Set<String> SYSTEM_CLOCK =
            Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    @Test
    void checksTouchNoFileNetworkDatabaseOrFramework() {
        noClasses()
                .that()
                .resideInAPackage("..checks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..persistence..",
                        "..web..",
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net..",
                        "java.nio.file..",
                        "java.nio.channels..")
                .check(ProductClasses.ALL);
    }

    @Test
    void checksHoldNoState() {
        fields().that()
                .areDeclaredInClassesThat(areChecks())
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(ProductClasses.ALL);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(ProductClasses.ALL);
    }

    @Test
    void domainKnowsNoServerFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.servlet..", "org.springframework..", "java.sql..", "org.jooq..")
                .check(ProductClasses.ALL);
    }

    @Test
    void domainPrintsNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ProductClasses.ALL);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(
                        "io.mingzhang.cli.WallClock") // the place of the command line that asks which day it is
                .and()
                .resideOutsideOfPackage("io.mingzhang.server.platform.clock") // and that of the server
                .should()
                .callMethodWhere(readsTheClock())
                .check(ProductClasses.ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(ProductClasses.ALL);
    }

    @Test
    void exceptionsHaveATypeThatSaysSomething() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ProductClasses.ALL);
    }

    @Test
    void checksAreFinalClasses() {
        classes()
                .that(areChecks())
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .allowEmptyShould(true)
                .check(ProductClasses.ALL);
    }

    /** {@code now()} without a clock, or a clock of the system's; {@code System.nanoTime} only measures and may stay. */
    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return describe("reads the clock", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean ofTime = owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
            boolean asksNow = call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(java.time.InstantSource.class));
            return ofTime && (asksNow || SYSTEM_CLOCK.contains(call.getName()));
        });
    }

    private static DescribedPredicate<JavaClass> areChecks() {
        return describe("are checks", type -> type.isAnnotatedWith("io.mingzhang.checks.CheckInfo"));
    }
}
