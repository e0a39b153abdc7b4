package io.mingzhang.server.platform.files;

import io.mingzhang.server.platform.identity.CurrentPerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the tables of the platform. */
@Component
class StoredFilesInDatabase implements StoredFiles {

    private static final String INSERT_FILE = """
            insert into platform.stored_file (sha256, size_bytes, chunks, stored_at, owner_id, division_code)
            values (?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing""";

    private static final String INSERT_PIECE =
            "insert into platform.stored_file_chunk (sha256, number, content) values (?, ?, ?)";

    private static final String SELECT_FILE = "select size_bytes from platform.stored_file where sha256 = ?";

    private static final String SELECT_PIECE =
            "select content from platform.stored_file_chunk where sha256 = ? and number = ?";

    private final JdbcClient database;
    private final CurrentPerson person;
    private final InstantSource clock;
    private final FileLimits limits;

    StoredFilesInDatabase(JdbcClient database, CurrentPerson person, InstantSource clock, FileLimits limits) {
        this.database = database;
        this.person = person;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public long largest() {
        return limits.largest().toBytes();
    }

    @Override
    public ReceivedFile receive(InputStream content) throws IOException {
        return ReceivedFile.of(content, largest(), limits.spool());
    }

    /** Two uploads of the same content meet at the primary key: the second waits for the first, and finds it stored. */
    @Override
    @Transactional
    public Stored keep(ReceivedFile file) {
        byte[] id = file.id().bytes();
        boolean fresh = database.sql(INSERT_FILE)
                        .params(
                                id,
                                file.size(),
                                file.pieces(),
                                Timestamp.from(clock.instant()),
                                person.id(),
                                person.divisionCode())
                        .update()
                > 0;
        for (int number = 0; fresh && number < file.pieces(); number++) {
            database.sql(INSERT_PIECE).params(id, number, file.piece(number)).update();
        }
        return new Stored(file.id(), file.size(), fresh);
    }

    @Override
    public Optional<Stored> find(Sha256 id) {
        return database.sql(SELECT_FILE)
                .param(id.bytes())
                .query(Long.class)
                .optional()
                .map(size -> new Stored(id, size, false));
    }

    @Override
    public InputStream open(Sha256 id) {
        return open(id, 0, sizeOf(id));
    }

    @Override
    public InputStream open(Sha256 id, long from, long to) {
        return new SequenceInputStream(new Pieces(from, to, number -> piece(id, number)));
    }

    @Override
    public byte[] bytes(Sha256 id) {
        byte[] whole = new byte[Math.toIntExact(sizeOf(id))];
        for (int from = 0; from < whole.length; from += ReceivedFile.PIECE) {
            byte[] piece = piece(id, from / ReceivedFile.PIECE);
            System.arraycopy(piece, 0, whole, from, piece.length);
        }
        return whole;
    }

    private long sizeOf(Sha256 id) {
        return find(id).map(Stored::size)
                .orElseThrow(() -> new IllegalStateException("No file with content " + id.hex()));
    }

    private byte[] piece(Sha256 id, int number) {
        return database.sql(SELECT_PIECE)
                .params(id.bytes(), number)
                .query((row, index) -> row.getBytes(1))
                .single();
    }
}
