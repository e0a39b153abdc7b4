package io.mingzhang.reports.view;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bytes compressed while they are written: speed counts more than the last tenth of size. */
public final class Compressed {

    private static final int BUFFER = 1 << 15;

    private Compressed() {}

    /** What a writer writes, compressed by gzip. */
    public static byte[] of(Consumer<OutputStream> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (OutputStream out = new BufferedOutputStream(new Fast(bytes), BUFFER)) {
            writer.accept(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to take bytes", impossible);
        }
        return bytes.toByteArray();
    }

    /** Gzip at its fastest. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream target) throws IOException {
            super(target, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
