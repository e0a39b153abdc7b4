package io.mingzhang.server.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept is what was sent, once; what was not sent whole is not there. */
@TestServer
class StoredFilesTest {

    private static final int MEGABYTE = 1 << 20;

    private final StoredFiles files;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    StoredFilesTest(StoredFiles files, JdbcClient database, TransactionTemplate transaction) {
        this.files = files;
        this.database = database;
        this.transaction = transaction;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE, 5 * MEGABYTE + 17})
    void givesBackWhatWasSent(int size) throws IOException {
        byte[] content = content(size, 1);
        Stored stored = keep(content);
        assertThat(stored.size()).isEqualTo(size);
        assertThat(stored.id()).isEqualTo(Sha256.ofContent(content));
        assertThat(files.bytes(stored.id())).isEqualTo(content);
        try (InputStream stream = files.open(stored.id())) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
        assertThat(pieces(stored.id())).isEqualTo((size + MEGABYTE - 1) / MEGABYTE);
    }

    /** Within a piece, over the edge of two, over a whole one, to the end, and nothing. */
    @ParameterizedTest
    @CsvSource({"0, 1", "5, 1048576", "1048575, 1048577", "1000000, 3000000", "3145727, 3145745", "7, 7"})
    void givesBackParts(int from, int to) throws IOException {
        byte[] content = content(3 * MEGABYTE + 17, 6);
        Stored stored = keep(content);
        try (InputStream stream = files.open(stored.id(), from, to)) {
            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, from, to));
        }
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        byte[] content = content(2 * MEGABYTE + 5, 2);
        assertThat(keep(content).fresh()).isTrue();
        assertThat(keep(content).fresh()).isFalse();
        assertThat(pieces(Sha256.ofContent(content))).isEqualTo(3);
    }

    @Test
    void keepsItOnceWhenManySendItAtTheSameTime() throws Exception {
        byte[] content = content(3 * MEGABYTE, 3);
        Callable<Stored> upload = () -> keep(content);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            long fresh = 0;
            for (Future<Stored> one :
                    people.invokeAll(IntStream.range(0, 8).mapToObj(i -> upload).toList())) {
                fresh += one.get().fresh() ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(1);
        }
        assertThat(files.bytes(Sha256.ofContent(content))).isEqualTo(content);
    }

    @Test
    void isUndoneWithTheTransactionItBelongsTo() throws IOException {
        byte[] content = content(MEGABYTE + 1, 4);
        try (ReceivedFile file = files.receive(new ByteArrayInputStream(content))) {
            transaction.executeWithoutResult(status -> {
                files.keep(file);
                status.setRollbackOnly();
            });
        }
        assertThat(files.find(Sha256.ofContent(content))).isEmpty();
        assertThat(pieces(Sha256.ofContent(content))).isZero();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> files.receive(InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.EMPTY_FILE));
    }

    /** The limit holds while reading: of an endless sender no more than the limit is read. */
    @Test
    void refusesWhatIsTooLargeWithoutReadingItAll() {
        Endless endless = new Endless();
        assertThatThrownBy(() -> files.receive(endless)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(refused.getMessage()).contains("64 MB");
        });
        assertThat(endless.sent).isLessThanOrEqualTo(files.largest() + MEGABYTE);
    }

    @Test
    void leavesNothingOfASenderThatBreaksOff(@TempDir Path folder) throws IOException {
        InputStream breaking =
                new java.io.SequenceInputStream(new ByteArrayInputStream(content(2 * MEGABYTE, 5)), new Broken());
        assertThatThrownBy(() -> ReceivedFile.of(breaking, files.largest(), folder))
                .isInstanceOf(IOException.class);
        assertThat(entries(folder)).isEmpty();
    }

    @Test
    void needsNoNameWhileAFileWaits(@TempDir Path folder) throws IOException {
        try (ReceivedFile file =
                ReceivedFile.of(new ByteArrayInputStream(content(2 * MEGABYTE, 6)), files.largest(), folder)) {
            assertThat(file.size()).isEqualTo(2 * MEGABYTE);
            assertThat(file.beginning()).hasSize(MEGABYTE);
        }
        assertThat(entries(folder)).isEmpty();
    }

    @Test
    void makesTheFolderInWhichFilesWait(@TempDir Path data) throws IOException {
        Path missing = data.resolve("receiving");
        try (ReceivedFile file =
                ReceivedFile.of(new ByteArrayInputStream(content(2 * MEGABYTE, 8)), files.largest(), missing)) {
            assertThat(file.size()).isEqualTo(2 * MEGABYTE);
        }
    }

    @Test
    void tellsWhenThereIsNoRoomToReceive(@TempDir Path folder) throws IOException {
        Path noFolder = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() ->
                        ReceivedFile.of(new ByteArrayInputStream(content(2 * MEGABYTE, 7)), files.largest(), noFolder))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.DISK_FULL));
    }

    private Stored keep(byte[] content) throws IOException {
        try (ReceivedFile file = files.receive(new ByteArrayInputStream(content))) {
            return files.keep(file);
        }
    }

    private int pieces(Sha256 id) {
        return database.sql("select count(*) from platform.stored_file_chunk where sha256 = ?")
                .param(id.bytes())
                .query(Integer.class)
                .single();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Content of its own per seed, so that the tests do not meet. */
    private static byte[] content(int size, long seed) {
        byte[] content = new byte[size];
        new Random(seed * 31 + size).nextBytes(content);
        return content;
    }

    private static final class Endless extends InputStream {

        private long sent;

        @Override
        public int read() {
            sent++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            sent += length;
            return length;
        }
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead") // it breaks at the first byte
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
