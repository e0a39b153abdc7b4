package io.mingzhang.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.ProjectFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule 10 of the style: names that say what a thing is, not that it is there. */
class NamesTest {

    private static final String EMPTY_NAME = "\\w*(Utils?|Helper|Manager|Impl|DTO|VO)|(Common|Base)[A-Z]\\w*";

    @Test
    void noTypeHidesBehindAnEmptyName() {
        noClasses().should().haveNameMatching("(.*[.$])?(" + EMPTY_NAME + ")").check(ProductClasses.ALL);
    }

    @Test
    void noTestTypeHidesBehindAnEmptyName() {
        Pattern empty = Pattern.compile(EMPTY_NAME);
        List<Path> badly = ProjectFolders.MODULES.stream()
                .flatMap(module -> ProjectFolders.sources(module, "test").stream())
                .filter(file -> empty.matcher(file.getFileName().toString().replace(".java", ""))
                        .matches())
                .toList();
        assertThat(badly).isEmpty();
    }
}
