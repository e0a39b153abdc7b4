package io.mingzhang.server.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files in the database. */
public interface StoredFiles {

    /** How many bytes a file may have at most, as this installation is set up. */
    long largest();

    /**
     * Takes in a stream to its end without touching the database, so that a slow sender holds no connection. Whoever gets
     * it closes it; nothing remains of what was not {@linkplain #keep kept}, even when the program is killed.
     *
     * @throws io.mingzhang.server.platform.web.Refused when it is empty, larger than {@link #largest}, or the disk is full
     * @throws IOException when the sender breaks off
     */
    ReceivedFile receive(InputStream content) throws IOException;

    /** Puts what was received into the database, in the caller's transaction if there is one. The same content is kept once. */
    Stored keep(ReceivedFile file);

    /** The file with this content, if it is here. */
    Optional<Stored> find(Sha256 id);

    /** Reads a file piece by piece; between two pieces no connection is held. */
    InputStream open(Sha256 id);

    /** Reads the bytes of a file from one, counted from 0, to before another; other pieces are not fetched. */
    InputStream open(Sha256 id, long from, long to);

    /** The whole file; for readers that must have it at once. */
    byte[] bytes(Sha256 id);
}
