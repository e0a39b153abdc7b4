package io.mingzhang.server.platform.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** The pieces a part of a file lies in, one after the other, each fetched when its turn comes. */
@SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
final class Pieces implements Enumeration<InputStream> {

    private final long to;
    private final IntFunction<byte[]> piece;
    private long at;

    /** The bytes from one, counted from 0, to before another. */
    Pieces(long from, long to, IntFunction<byte[]> piece) {
        this.at = from;
        this.to = to;
        this.piece = piece;
    }

    @Override
    public boolean hasMoreElements() {
        return at < to;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        int offset = Math.toIntExact(at % ReceivedFile.PIECE);
        byte[] whole = piece.apply(Math.toIntExact(at / ReceivedFile.PIECE));
        int length = Math.toIntExact(Math.min(to - at, whole.length - offset));
        at += length;
        return new ByteArrayInputStream(whole, offset, length);
    }
}
