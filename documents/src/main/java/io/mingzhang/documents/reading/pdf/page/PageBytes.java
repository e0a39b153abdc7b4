package io.mingzhang.documents.reading.pdf.page;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The content of a page in memory: the library asks for it byte by byte, each several times. */
final class PageBytes implements RandomAccessRead {

    private static final int END = -1;

    private final byte[] bytes;
    private int at;
    private boolean closed;

    PageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xff : END;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xff : END;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        int most = Math.min(length, bytes.length - at);
        if (most <= 0) {
            return END;
        }
        System.arraycopy(bytes, at, into, from, most);
        at += most;
        return most;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new EOFException("before the beginning");
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public void rewind(int back) throws IOException {
        seek((long) at - back);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long from, long length) {
        return new RandomAccessReadView(this, from, length);
    }
}
