package io.mingzhang.acceptance.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A source of the project as the compiler's parser sees it: only syntax, no types.
 *
 * @param module the module it belongs to
 * @param kind {@code main} or {@code test}
 * @param lines number of lines
 */
record SourceFile(
        String module, String kind, Path path, long lines, CompilationUnitTree tree, SourcePositions positions) {

    static final List<SourceFile> ALL = readAll();

    boolean isTest() {
        return kind.equals("test");
    }

    /** Path from the project's root, as in messages. */
    String name() {
        return ProjectFolders.root().relativize(path).toString();
    }

    /** The line on which a piece of syntax begins or, with {@code atEnd}, ends. */
    long lineOf(Tree piece, boolean atEnd) {
        long position = atEnd ? positions.getEndPosition(tree, piece) : positions.getStartPosition(tree, piece);
        return tree.getLineMap().getLineNumber(position);
    }

    /** Every piece of syntax in the file, each before its parts. */
    List<Tree> pieces() {
        List<Tree> all = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree piece, @Nullable Void nothing) {
                if (piece != null) {
                    all.add(piece);
                }
                return super.scan(piece, null);
            }
        }.scan(tree, null);
        return all;
    }

    /** Path and line of a piece, as in messages. */
    String placeOf(Tree piece) {
        return name() + ":" + lineOf(piece, false);
    }

    private static List<SourceFile> readAll() {
        List<SourceFile> all = new ArrayList<>();
        for (String module : ProjectFolders.MODULES) {
            all.addAll(read(module, "main"));
            all.addAll(read(module, "test"));
        }
        return List.copyOf(all);
    }

    private static List<SourceFile> read(String module, String kind) {
        List<Path> paths = ProjectFolders.sources(module, kind);
        if (paths.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                long lines = Files.readAllLines(path).size();
                parsed.add(new SourceFile(module, kind, path, lines, unit, positions));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
