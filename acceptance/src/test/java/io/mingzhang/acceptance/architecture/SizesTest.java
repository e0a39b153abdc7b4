package io.mingzhang.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Section 3.1 of the style: sizes beyond which a thing is split. */
class SizesTest {

    /** Sources that may be larger, by path, each with the reason beside it. */
    private static final Set<String> EXEMPT = Set.of();

    /**
     * These records hold one printed thing whole, field by field as the form or header has it, or are a flat row of the HTTP
     * contract; a split would scatter them.
     */
    private static final Set<String> WIDE_RECORDS = Set.of(
            "BudgetRow",
            "BudgetTable",
            "Statement",
            "Indicator",
            "PerformanceTarget",
            "ColumnDraft",
            "DeclarationTemplate",
            "DeclarationView",
            "DocumentRow",
            "JobView",
            "LibraryEntry",
            "TargetRow");

    @Test
    void filesStayShort() {
        List<String> tooLong = sources()
                .filter(file -> file.lines() > (file.isTest() ? 600 : 400))
                .map(file -> file.name() + ": " + file.lines() + " lines")
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(beyond(SizesTest::methodIsLong)).isEmpty();
    }

    @Test
    void parameterListsStayShort() {
        assertThat(beyond((file, piece) -> piece instanceof MethodTree method
                        && !isCanonicalConstructor(method)
                        && !isTableOfCases(method)
                        && !isDictatedByALibrary(method)
                        && method.getParameters().size() > 5))
                .isEmpty();
    }

    @Test
    void recordsHaveFewComponents() {
        assertThat(beyond((file, piece) -> piece instanceof ClassTree type
                        && type.getKind() == Tree.Kind.RECORD
                        && !WIDE_RECORDS.contains(type.getSimpleName().toString())
                        && components(type) > 12))
                .isEmpty();
    }

    /** Sources of the pages; what a generator wrote says so at its beginning. */
    @Test
    void pagesStayShort() throws IOException {
        Path pages = ProjectFolders.root().resolve("web").resolve("src");
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.filter(Files::isRegularFile).filter(SizesTest::isLongPage))
                    .isEmpty();
        }
    }

    private static boolean isLongPage(Path file) {
        String name = file.getFileName().toString();
        int most = name.endsWith(".vue") ? 300 : name.endsWith(".ts") ? 250 : Integer.MAX_VALUE;
        try {
            List<String> lines = most == Integer.MAX_VALUE ? List.of() : Files.readAllLines(file);
            return lines.size() > most && lines.stream().limit(3).noneMatch(line -> line.contains("auto-generated"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SourceFile> sources() {
        return SourceFile.ALL.stream().filter(file -> !EXEMPT.contains(file.name()));
    }

    private static List<String> beyond(BiFunction<SourceFile, Tree, Boolean> isTooLarge) {
        return sources()
                .flatMap(file -> file.pieces().stream()
                        .filter(piece -> isTooLarge.apply(file, piece))
                        .map(file::placeOf))
                .toList();
    }

    private static boolean methodIsLong(SourceFile file, Tree piece) {
        long lines = piece instanceof MethodTree ? file.lineOf(piece, true) - file.lineOf(piece, false) + 1 : 0;
        return lines > (file.isTest() ? 60 : 50);
    }

    /** The constructor of a record repeats its components, which have a limit of their own. */
    private static boolean isCanonicalConstructor(MethodTree method) {
        return method.getName().contentEquals("<init>");
    }

    /** A parameterized test has as many parameters as its table of cases has columns. */
    private static boolean isTableOfCases(MethodTree method) {
        return method.getModifiers().getAnnotations().toString().contains("@ParameterizedTest");
    }

    /** A method that overrides another has the parameters of that one; the project's own are looked at where they are declared. */
    private static boolean isDictatedByALibrary(MethodTree method) {
        return method.getModifiers().getAnnotations().toString().contains("@Override");
    }

    private static long components(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }
}
