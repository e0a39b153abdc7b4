package io.mingzhang.documents.reading.office;

import io.mingzhang.documents.reading.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part, which end in {@link BombException} beyond the bounds of {@link ReadLimits}. */
final class BoundedInput extends FilterInputStream {

    private final long most;
    private long count;

    /** More bytes than admitted came out of a part. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;

        BombException() {
            super("part inflates beyond bounds");
        }
    }

    /**
     * Bounds a part.
     *
     * @param compressed its size in the file
     */
    BoundedInput(InputStream bytes, long compressed) {
        super(bytes);
        long strong = Math.max(ReadLimits.FREE_INFLATED_BYTES, compressed * ReadLimits.MAX_INFLATION);
        this.most = Math.min(ReadLimits.MAX_INFLATED_BYTES, strong);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws IOException {
        count += more;
        if (count > most) {
            throw new BombException();
        }
    }
}
