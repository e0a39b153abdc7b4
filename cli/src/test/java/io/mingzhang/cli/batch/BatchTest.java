package io.mingzhang.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.reports.audit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final List<Path> FILES =
            IntStream.range(0, 50).mapToObj(number -> Path.of("f" + number)).toList();

    @Test
    void handsOverResultsInTheOrderOfTheFiles() {
        List<String> seen = new ArrayList<>();
        new Batch<String>(4, file -> new Result.Done<>(file.toString())).run(FILES, result -> seen.add(text(result)));
        assertThat(seen).isEqualTo(FILES.stream().map(Path::toString).toList());
    }

    @Test
    void ourMistakeInOneFileLeavesTheOthersAlone() {
        List<String> seen = new ArrayList<>();
        new Batch<String>(2, BatchTest::breakingOnSeven).run(FILES, result -> seen.add(text(result)));
        assertThat(seen)
                .hasSize(50)
                .filteredOn(text -> text.startsWith("INTERNAL"))
                .singleElement()
                .asString()
                .contains("IllegalStateException@BatchTest");
    }

    @Test
    void exhaustedMemoryAndStackEndOneFileOnly() {
        Batch<String> memory = new Batch<>(1, file -> {
            throw new OutOfMemoryError();
        });
        memory.run(
                List.of(Path.of("a"), Path.of("b")),
                result -> assertThat(text(result)).contains("内存不足"));
        Batch<String> stack = new Batch<>(1, file -> {
            throw new StackOverflowError();
        });
        stack.run(List.of(Path.of("a")), result -> assertThat(text(result)).contains("StackOverflowError"));
    }

    @Test
    void doesNotRunFarAheadOfTheConsumer() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new Batch<String>(2, file -> {
                    begun.incrementAndGet();
                    return new Result.Done<>("");
                })
                .run(
                        FILES,
                        result -> assertThat(begun.get() - taken.getAndIncrement())
                                .isLessThanOrEqualTo(8));
    }

    @Test
    void directoriesStandForTheirVisibleFilesAndNothingIsReadTwice(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b/c"));
        Path second = Files.writeString(deep.resolve("二.txt"), "");
        Path first = Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("x"), "");
        Path absent = folder.resolve("absent");
        assertThat(Inputs.files(List.of(absent, folder, first))).containsExactly(absent, first, second);
    }

    private static Result<String> breakingOnSeven(Path file) {
        if (file.toString().equals("f7")) {
            throw new IllegalStateException("secret text of the document");
        }
        return new Result.Done<>(file.toString());
    }

    private static String text(Result<String> result) {
        return switch (result) {
            case Result.Done<String>(var value) -> value;
            case Result.Failed<String>(var failure) -> failure.code() + " " + failure.reason();
        };
    }
}
