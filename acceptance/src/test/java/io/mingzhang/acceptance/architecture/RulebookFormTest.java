package io.mingzhang.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.checks.CheckInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule 12 of the style: each check has an id of its own, a test and a page. */
class RulebookFormTest {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-[0-9]{2,4}");

    private static final List<JavaClass> CHECKS = ProductClasses.ALL.stream()
            .filter(type -> type.isAnnotatedWith(CheckInfo.class))
            .toList();

    @Test
    void idsAreWellFormedAndUnique() {
        Map<String, List<String>> classesById = CHECKS.stream()
                .collect(Collectors.groupingBy(
                        RulebookFormTest::id, Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));
        assertThat(classesById.keySet()).allMatch(id -> ID.matcher(id).matches());
        assertThat(classesById.values()).allMatch(classes -> classes.size() == 1);
    }

    @Test
    void everyCheckHasATestOfItsOwn() {
        Path tests = ProjectFolders.root().resolve("checks/src/test/java");
        List<String> untested = CHECKS.stream()
                .map(JavaClass::getName)
                .filter(name -> !Files.exists(tests.resolve(name.replace('.', '/') + "Test.java")))
                .toList();
        assertThat(untested).isEmpty();
    }

    @Test
    void everyCheckHasAPage() {
        Path pages = ProjectFolders.root().resolve("docs/checks");
        assumeTrue(Files.isDirectory(pages), "the pages of the checks have not been generated yet");
        List<String> missing = CHECKS.stream()
                .map(RulebookFormTest::id)
                .filter(id -> !Files.exists(pages.resolve(id + ".md")))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String id(JavaClass check) {
        return check.getAnnotationOfType(CheckInfo.class).id();
    }
}
