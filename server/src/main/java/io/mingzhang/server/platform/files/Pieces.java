package io.mingzhang.server.platform.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** The pieces of a file one after the other, each fetched when its turn comes. */
@SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
final class Pieces implements Enumeration<InputStream> {

    private final long size;
    private final IntFunction<byte[]> piece;
    private int next;

    Pieces(long size, IntFunction<byte[]> piece) {
        this.size = size;
        this.piece = piece;
    }

    @Override
    public boolean hasMoreElements() {
        return (long) next * ReceivedFile.PIECE < size;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        return new ByteArrayInputStream(piece.apply(next++));
    }
}
