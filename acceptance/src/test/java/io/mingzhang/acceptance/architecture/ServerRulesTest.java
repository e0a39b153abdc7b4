package io.mingzhang.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.mingzhang.server.MingzhangServer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rules 1, 6 and 11 of the style, as far as they speak of what is inside the server. */
class ServerRulesTest {

    private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    private static final String[] SQL = {"org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql.."};

    /** Spring Modulith: as declared in the descriptions of the packages, without cycles, only what is offered. */
    @Test
    void modulesKeepToTheirBounds() {
        ApplicationModules.of(MingzhangServer.class).verify();
    }

    @Test
    void platformKnowsNoCapability() {
        noClasses()
                .that()
                .resideInAPackage("io.mingzhang.server.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.mingzhang.server.examination..", "io.mingzhang.checks..", "io.mingzhang.reports..")
                .check(ProductClasses.ALL);
    }

    /** Nobody but the dispatcher calls them. */
    @Test
    void controllersAreNotPublic() {
        classes()
                .that()
                .areAnnotatedWith(CONTROLLER)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .check(ProductClasses.ALL);
    }

    @Test
    void controllersSpeakNoSql() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SQL)
                .check(ProductClasses.ALL);
    }

    /** The servlet container is seen where requests are let in and answered, and where a session is told from a request. */
    @Test
    void onlyTheDoorKnowsServlets() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.mingzhang.server.platform.web..",
                        "io.mingzhang.server.platform.access.guard..",
                        "io.mingzhang.server.platform.access.sessions..",
                        "io.mingzhang.server.platform.access.oidc..",
                        "io.mingzhang.server.platform.requests..")
                .and()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .haveSimpleNameNotEndingWith(
                        "Downloads") // writes files of any length into the answer for its controller
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(ProductClasses.ALL);
    }

    /** Tables are reached by statements that stand in the code; nothing maps objects behind one's back. */
    @Test
    void nothingIsMappedInSecret() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                .check(ProductClasses.ALL);
    }

    /** The database itself is started, reached and migrated in one place. */
    @Test
    void onlyThePlatformKnowsWhichDatabaseItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.mingzhang.server.platform.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postgresql..", "org.flywaydb..", "com.zaxxer..")
                .check(ProductClasses.ALL);
    }
}
